package org.gradwire.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.data.Csv;
import org.gradwire.data.CsvOptions;
import org.gradwire.data.CsvReading;
import org.gradwire.data.Table;
import org.gradwire.edit.Commands;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.file.FileProblem;
import org.gradwire.gate.Sources;
import org.gradwire.pass.Trace;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.train.Binding;
import org.gradwire.train.ByName;
import org.gradwire.train.Dataset;
import org.gradwire.train.Learning;
import org.gradwire.train.Optimizer;
import org.gradwire.train.Recipe;
import org.gradwire.train.Training;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// The options that say what is trained, with which data and how.
///
/// @param name     of the file with the circuit
/// @param training at its start
/// @param notes    what else a person should know of the data
record TrainOptions(String name, Training training, List<String> notes) {
    private static final List<String> RECIPE = List.of("--rate", "--epochs", "--batch");
    private static final int MOST_NOTED = 5;

    static void declare(CommandSpec spec) {
        spec.addPositional(Options.word("FILE", "0..1", "cli.train.file"));
        spec.addOption(Options.value("TEXT", "cli.option.code", "--code"));
        spec.addOption(Options.value("FILE", "cli.option.code-file", "--code-file"));
        spec.addOption(Options.values("name=value", "cli.option.set", "--set"));
        spec.addOption(Options.value("CSV", "cli.train.data", "--data"));
        spec.addOption(Options.value("NAMES", "cli.train.trainable", "--trainable"));
        spec.addOption(Options.value("NAME", "cli.train.output", "--output"));
        spec.addOption(Options.value("NUMBER", "cli.train.rate", "--rate"));
        spec.addOption(Options.value("NUMBER", "cli.train.epochs", "--epochs"));
        spec.addOption(Options.value("NUMBER", "cli.train.batch", "--batch"));
        spec.addOption(Options.value("NAME", "cli.train.optimizer", "--optimizer"));
        spec.addOption(Options.value("NUMBER", "cli.train.seed", "--seed"));
    }

    /// @throws Refusal if the words are wrong, a file is, or circuit, data and recipe do not go together
    static TrainOptions of(ParseResult given) {
        CircuitSource source = CircuitOptions.source(given);
        Document document = trainable(source.document(), given);
        Recipe recipe = recipe(document.learning().recipe(), given);
        List<String> notes = new ArrayList<>();
        Dataset data = data(document, given, notes);
        Learning learning = new Learning(data, recipe);
        int examples = data.split().training(data.table().rows()).length;
        Optional<Message> complaint = examples == 0 ? Optional.empty() : recipe.complaint(examples);
        if (complaint.isPresent() && RECIPE.stream().anyMatch(given::hasMatchedOption)) {
            throw Refusal.usage(complaint.get());
        }
        return switch (Training.of(document.circuit(), learning)) {
            case Outcome.Done<Training>(Training training) -> new TrainOptions(source.name(), training, List.copyOf(notes));
            case Outcome.Refused<Training>(Message why) -> {
                boolean isOfCircuit = Trace.of(data.at(document.circuit(), 0)).outputProblem().filter(why::equals).isPresent();
                throw Refusal.input(isOfCircuit ? source.name() : given.matchedOptionValue("--data", source.name()), why);
            }
        };
    }

    /// The document with the parameters and the output that were named.
    private static Document trainable(Document document, ParseResult given) {
        Circuit circuit = CircuitOptions.set(document.circuit(), given);
        Set<NodeId> named = new HashSet<>();
        for (String name : given.matchedOptionValue("--trainable", "").split(",", -1)) {
            if (!name.isBlank()) {
                Node node = CircuitOptions.find(circuit, "--trainable", name.strip());
                if (!node.gate().isSource()) {
                    throw Refusal.usage("cli.train.computed", name.strip(), node.gate().id(), CircuitOptions.names(CircuitOptions.sources(circuit)));
                }
                named.add(node.id());
            }
        }
        Document next = Commands.kinds(EditorState.of(document.withCircuit(circuit)), named, Sources.PARAMETER.gate()).after().document();
        next = next.withLearning(next.learning().with(next.learning().data().without(named)));
        if (next.circuit().nodes().stream().noneMatch(node -> node.gate().equals(Sources.PARAMETER.gate()))) {
            throw Refusal.usage("cli.train.nothing", CircuitOptions.names(CircuitOptions.sources(circuit)));
        }
        if (given.hasMatchedOption("--output")) {
            Node output = CircuitOptions.find(circuit, "--output", given.matchedOptionValue("--output", ""));
            next = next.withCircuit(next.circuit().withOutput(Optional.of(output.id())));
        }
        return next;
    }

    private static Recipe recipe(Recipe own, ParseResult given) {
        Recipe recipe = own;
        if (given.hasMatchedOption("--rate")) {
            recipe = recipe.withRate(number(given, "--rate", "cli.train.number", Double::valueOf));
        }
        if (given.hasMatchedOption("--epochs")) {
            recipe = recipe.withEpochs(number(given, "--epochs", "cli.train.whole", Integer::valueOf));
        }
        if (given.hasMatchedOption("--batch")) {
            recipe = recipe.withBatch(Optional.of(number(given, "--batch", "cli.train.whole", Integer::valueOf)));
        }
        if (given.hasMatchedOption("--seed")) {
            recipe = recipe.withSeed(number(given, "--seed", "cli.train.whole", Long::valueOf));
        }
        if (given.hasMatchedOption("--optimizer")) {
            String name = given.matchedOptionValue("--optimizer", "");
            String known = Arrays.stream(Optimizer.values()).map(Optimizer::id).collect(Collectors.joining(", "));
            recipe = recipe.with(Arrays.stream(Optimizer.values()).filter(optimizer -> optimizer.id().equals(name)).findFirst()
                    .orElseThrow(() -> Refusal.usage("cli.train.unknown", CircuitOptions.shown(name), known)));
        }
        return recipe;
    }

    private static <T> T number(ParseResult given, String option, String complaint, Function<String, T> read) {
        String text = given.matchedOptionValue(option, "");
        try {
            return read.apply(text.strip());
        } catch (NumberFormatException e) {
            throw Refusal.usage(complaint, option, CircuitOptions.shown(text));
        }
    }

    /// What the file holds, or the table that was named: its columns feed what they fed in the file, else sources of
    /// the same name.
    private static Dataset data(Document document, ParseResult given, List<String> notes) {
        Dataset own = document.learning().data();
        if (!given.hasMatchedOption("--data")) {
            if (own.table().isEmpty()) {
                throw Refusal.usage("cli.train.no-data");
            }
            return own;
        }
        String file = given.matchedOptionValue("--data", "");
        Table table = table(file, notes);
        Set<String> names = Set.copyOf(table.names());
        Dataset data = new Dataset(table, own.bindings().stream().filter(binding -> names.containsAll(binding.columns())).toList(), own.split());
        for (Binding binding : ByName.propose(document.circuit(), table)) {
            data = data.binding(binding.source()).isPresent() ? data : data.bind(binding);
        }
        Set<String> used = data.bindings().stream().flatMap(binding -> binding.columns().stream()).collect(Collectors.toSet());
        List<String> unused = table.names().stream().filter(name -> !used.contains(name)).toList();
        if (!unused.isEmpty() && !used.isEmpty()) {
            String some = unused.stream().limit(MOST_NOTED).map(CircuitOptions::shown).collect(Collectors.joining(", "));
            notes.add(file + ": " + Message.of("cli.train.unused", unused.size() > MOST_NOTED ? some + ", …" : some));
        }
        return data;
    }

    private static Table table(String file, List<String> notes) {
        return switch (Csv.STANDARD.read(CircuitSource.path(file), CsvOptions.FOUND)) {
            case CsvReading.Read read -> {
                read.notes().forEach(note -> notes.add(file + ": " + note));
                yield read.table();
            }
            case CsvReading.Unreadable(long line, Message why) ->
                throw Refusal.input(new FileProblem(file, Math.toIntExact(line), line == 0 ? 0 : 1, why).toString());
        };
    }
}
