package org.gradwire.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.train.Collapse;
import org.gradwire.train.Course;
import org.gradwire.train.Losses;
import org.gradwire.train.Recipe;
import org.gradwire.train.Training;
import org.gradwire.train.Trouble;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `gradwire train`: as many epochs as asked for, and the losses and parameters that come of it.
final class TrainCommand implements Command {
    /// The most losses of the table; JSON has all of them.
    private static final int MOST_LINES = 20;

    @Override
    public String name() {
        return "train";
    }

    @Override
    public Message about() {
        return Message.of("cli.train.about");
    }

    @Override
    public void declare(CommandSpec spec) {
        TrainOptions.declare(spec);
        spec.addOption(Options.flag("--json", "cli.option.json"));
    }

    @Override
    public int run(ParseResult given, Console console) {
        TrainOptions options = TrainOptions.of(given);
        options.notes().forEach(console::complain);
        Training training = options.training();
        Recipe recipe = training.recipe();
        Course course = new Course(training);
        long start = System.nanoTime();
        course.advance((long) recipe.epochs() * training.updatesPerEpoch(), recipe::rate, () -> false, now -> {});
        Answer answer = new Answer(course, training.updates() / (double) training.updatesPerEpoch() / (System.nanoTime() - start) * 1e9);
        boolean failed = course.hasFailed();
        List<Message> hints = failed ? Collapse.of(course) : Trouble.of(course);
        if (given.hasMatchedOption("--json")) {
            answer.printJson(console);
        } else {
            answer.printTable(console);
        }
        hints.forEach(hint -> console.complain(options.name() + ": " + hint));
        return failed ? Exit.CHECK_FAILED : Exit.FINE;
    }

    /// What is printed of a run.
    private record Answer(Course course, double pace) {
        private Losses losses() {
            return course.losses();
        }

        private int epochs() {
            return losses().length() - 1;
        }

        private boolean isTested() {
            return course.training().examples().testCount() > 0;
        }

        private String label(NodeId parameter) {
            return Circuit.label(course.training().examples().circuit().node(parameter));
        }

        void printJson(Console console) {
            JsonAnswer.print(console, json -> {
                json.number("epochs", epochs());
                json.numbers("losses", Arrays.stream(losses().training()).skip(1));
                if (isTested()) {
                    json.numbers("testLosses", Arrays.stream(losses().test()).skip(1));
                }
                json.object("parameters", inner -> {
                    for (Map.Entry<NodeId, Tensor> parameter : course.training().parameters().entrySet()) {
                        inner.tensor(label(parameter.getKey()), Optional.of(parameter.getValue()));
                    }
                });
                json.number("epochsPerSecond", pace);
            });
        }

        void printTable(Console console) {
            int every = every(epochs());
            losses(every).lines().forEach(console::line);
            if (every > 1) {
                console.line(Message.of("cli.train.every", every).toString());
            }
            console.line("");
            parameters().lines().forEach(console::line);
            console.line("");
            Recipe recipe = course.training().recipe();
            int rows = course.training().examples().trainingCount();
            Message batch = recipe.batch().map(size -> Message.of("cli.train.batches", size, rows)).orElseGet(() -> Message.of("cli.train.whole-table", rows));
            console.line(Message.of("cli.train.how", recipe.optimizer().label().in(Language.ENGLISH), Figures.of(recipe.rate()), batch, recipe.seed()).toString());
            console.line(Message.of("cli.train.pace", Math.round(pace)).toString());
        }

        private Table losses(int every) {
            Table table = new Table();
            List<Table.Cell> head = new ArrayList<>(List.of(cell("cli.column.epoch"), cell("cli.column.loss")));
            if (isTested()) {
                head.add(cell("cli.column.test"));
            }
            table.row(head);
            for (int epoch = 0; epoch <= epochs(); epoch++) {
                if (epoch % every == 0 || epoch == epochs()) {
                    List<Table.Cell> row = new ArrayList<>(List.of(Table.Cell.number(String.valueOf(epoch)), Table.Cell.number(Figures.of(losses().training(epoch)))));
                    if (isTested()) {
                        row.add(Table.Cell.number(Figures.of(losses().test(epoch))));
                    }
                    table.row(row);
                }
            }
            return table;
        }

        private Table parameters() {
            Map<NodeId, Tensor> parameters = course.training().parameters();
            Table table = new Table();
            table.row(cell("cli.column.parameter"), cell("cli.column.shape"), cell("cli.column.value"));
            parameters.forEach((id, value) -> table.row(
                    Table.Cell.of(label(id)),
                    Table.Cell.of(Optional.of(value.shape()).filter(shape -> !shape.isScalar()).map(Shape::toString).orElse("")),
                    Figures.cell(Optional.of(value), "")));
            return table;
        }

        private static Table.Cell cell(String key) {
            return Table.Cell.of(Message.of(key).toString());
        }

        /// 1, 2, 5, 10, 20, …: the first that leaves few enough lines.
        private static int every(int epochs) {
            int every = 1;
            for (int power = 1; epochs / every >= MOST_LINES; power *= 10) {
                for (int digit : new int[] {1, 2, 5}) {
                    every = epochs / every >= MOST_LINES ? digit * power : every;
                }
            }
            return every;
        }
    }
}
