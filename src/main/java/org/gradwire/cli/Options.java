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

    /// One word without a name.
    ///
    /// @param arity `1`, or `0..1` where it may be left out
    static PositionalParamSpec word(String label, String arity, String key) {
        return PositionalParamSpec.builder().index("0").type(String.class).arity(arity).paramLabel(label)
                .required(arity.equals("1")).description(words(key)).build();
    }

    /// Words without a name, at least one.
    static PositionalParamSpec words(String label, String key) {
        return PositionalParamSpec.builder().index("0..*").type(String[].class).arity("1..*").paramLabel(label)
                .required(true).description(words(key)).build();
    }

    /// picocli reads descriptions as format strings.
    static String words(String key) {
        return Message.of(key).toString().replace("%", "%%");
    }
}
