package org.gradwire.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gradwire.text.Message;
import org.gradwire.text.Text;

/// Takes from a tree what a field must hold, or refuses at the very place.
record Expect(Source source) {
    Json field(Json.Group group, String name, String owner) {
        return group.get(name)
                .orElseThrow(() -> source.refuse(group.at(), "file.missing", Message.of(owner), Quoted.of(name)));
    }

    Json.Group group(Json json, String field) {
        if (json instanceof Json.Group group) {
            return group;
        }
        throw wrong(json, field, "file.want.object");
    }

    /// A word that is looked up, so that any text is fine here.
    String word(Json json, String field) {
        if (json instanceof Json.Str str) {
            return str.value();
        }
        throw wrong(json, field, "file.want.text");
    }

    String string(Json json, String field, Wording wording) {
        String string = word(json, field);
        Optional<Message> complaint = wording.complaint(field, string);
        if (complaint.isPresent()) {
            throw source.refuse(json.at(), complaint.get());
        }
        return string;
    }

    boolean flag(Json json, String field) {
        if (json instanceof Json.Flag flag) {
            return flag.value();
        }
        throw wrong(json, field, "file.want.flag");
    }

    int whole(Json json, String field, int least, int most) {
        if (!(json instanceof Json.Num num)) {
            throw wrong(json, field, "file.want.whole", least, most);
        }
        if (num.value() != Math.rint(num.value()) || num.value() < least || num.value() > most) {
            throw source.refuse(
                    num.at(), "file.range", Quoted.of(field), literal(num), Message.of("file.want.whole", least, most));
        }
        return (int) num.value();
    }

    /// Any whole number of 64 bits, exactly: beyond 2⁵³ a double would be another.
    long seed(Json json, String field) {
        if (!(json instanceof Json.Num num)) {
            throw wrong(json, field, "file.want.whole", Long.MIN_VALUE, Long.MAX_VALUE);
        }
        try {
            return new BigDecimal(source.cut(num.at(), num.end())).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw source.refuse(
                    num.at(), "file.range", Quoted.of(field), literal(num),
                    Message.of("file.want.whole", Long.MIN_VALUE, Long.MAX_VALUE));
        }
    }

    double number(Json json, String field) {
        if (json instanceof Json.Num num) {
            return finite(num);
        }
        throw wrong(json, field, "file.kind.number");
    }

    double finite(Json.Num num) {
        if (!Double.isFinite(num.value())) {
            throw source.refuse(num.at(), "file.number.large", literal(num));
        }
        return num.value();
    }

    /// A list of objects; one of numbers is refused at its first.
    List<Json> objects(Json json, String field) {
        if (json instanceof Json.Numbers list) {
            throw wrong(first(list), field, "file.want.object");
        }
        if (json instanceof Json.Items list) {
            return list.items();
        }
        throw wrong(json, field, "file.want.objects");
    }

    /// A list whose entries are to be words.
    List<Json> words(Json json, String field) {
        if (json instanceof Json.Items list) {
            return list.items();
        }
        throw wrong(json, field, "file.want.names");
    }

    /// The first entry of a list of numbers, to be refused.
    Json.Num first(Json.Numbers list) {
        int at = source.entry(list.at(), 0);
        return new Json.Num(at, at, list.numbers()[0]);
    }

    /// One text for both languages, or one for each; a language that is left out reads the other.
    Text text(Json json, String field, Wording wording) {
        if (json instanceof Json.Str) {
            return Text.same(string(json, field, wording));
        }
        if (!(json instanceof Json.Group group)) {
            throw wrong(json, field, "file.want.texts");
        }
        Optional<String> english = group.get("en").map(en -> string(en, "en", wording));
        Optional<String> korean = group.get("ko").map(ko -> string(ko, "ko", wording));
        return Text.of(english.or(() -> korean).orElse(""), korean.or(() -> english).orElse(""));
    }

    /// How the file writes a number, cut short if it is long.
    String literal(Json.Num num) {
        int end = num.at();
        while (end < source.text().length() && ",]} \t\r\n".indexOf(source.text().charAt(end)) < 0) {
            end++;
        }
        return Quoted.of(source.text().substring(num.at(), end)).replace("\"", "");
    }

    /// To be thrown: the field holds something of another kind.
    Refusal wrong(Json json, String field, String want, Object... arguments) {
        return source.refuse(json.at(), "file.type", Quoted.of(field), json.kind(), Message.of(want, arguments));
    }
}
