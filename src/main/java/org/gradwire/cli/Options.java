package org.gradwire.cli;

import org.gradwire.text.Message;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Declares options and parameters to picocli, with their words from the bundle.
final class Options {
    private Options() {}

    static OptionSpec flag(String name, String key) {
        return OptionSpec.builder(name).type(boolean.class).arity("0").description(words(key)).build();
    }

    static OptionSpec value(String label, String key, String... names) {
        return OptionSpec.builder(names).type(String.class).paramLabel(label).description(words(key)).build();
    }

    static OptionSpec values(String label, String key, String... names) {
        return OptionSpec.builder(names).type(String[].class).paramLabel(label).description(words(key)).build();
    }

    /// @param arity how many, such as `1` or `1..*`
    static PositionalParamSpec files(String label, String arity, String key) {
        return PositionalParamSpec.builder()
                .type(String[].class)
                .arity(arity)
                .paramLabel(label)
                .description(words(key))
                .build();
    }

    /// picocli reads descriptions as format strings.
    static String words(String key) {
        return Message.of(key).toString().replace("%", "%%");
    }
}
