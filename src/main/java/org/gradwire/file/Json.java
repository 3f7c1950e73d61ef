package org.gradwire.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.text.Message;

/// JSON that remembers where it stands: positions in the [Source] from the first character to after the last.
sealed interface Json {
    int at();

    int end();

    /// An object; the names are unique.
    record Group(int at, int end, Map<String, Field> fields) implements Json {
        Optional<Json> get(String name) {
            return Optional.ofNullable(fields.get(name)).map(Field::value);
        }
    }

    /// A list that is empty or holds something other than numbers.
    record Items(int at, int end, List<Json> items) implements Json {}

    /// A list of nothing but numbers, packed, for most of a large file is that.
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out of the package
    record Numbers(int at, int end, double[] numbers) implements Json {}

    /// A number; infinite if it is too large for a double.
    record Num(int at, int end, double value) implements Json {}

    record Str(int at, int end, String value) implements Json {}

    record Flag(int at, int end, boolean value) implements Json {}

    record Null(int at, int end) implements Json {}

    /// @param at where the name stands
    record Field(int at, Json value) {}

    /// What a sentence calls it.
    default Message kind() {
        return switch (this) {
            case Group _ -> Message.of("file.kind.object");
            case Items _, Numbers _ -> Message.of("file.kind.list");
            case Num _ -> Message.of("file.kind.number");
            case Str _ -> Message.of("file.kind.text");
            case Flag _ -> Message.of("file.kind.flag");
            case Null _ -> Message.of("file.kind.null");
        };
    }
}
