package org.gradwire.bench;

import org.gradwire.train.Optimizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Training over batches: forward, backward and update for each, and with the loss of the epoch where it says so. First
/// the evaluator alone, then training as the window does it, from the rows of a table and with a past to rewind to.
public class BatchBenchmark {
    static final int POINTS = 500;
    static final int PICTURES = 1024;

    /// 2-8-8-8-1 with tanh: 1,000 epochs a second are 1 ms each.
    @State(Scope.Thread)
    public static class Small {
        private final Net net = small();
    }

    /// 784-100-10 with ReLU: 25,000 samples a second are 40 µs each.
    @State(Scope.Thread)
    public static class Wide {
        private final Net net = new Net(PICTURES, 64, "relu", "softmax-cross-entropy", 784, 100, 10);
    }

    @State(Scope.Thread)
    public static class SmallLecture {
        private final Lecture lecture = Lecture.small(Optimizer.SGD, 10);
    }

    @State(Scope.Thread)
    public static class WideLecture {
        private final Lecture lecture = Lecture.wide(Optimizer.SGD);
    }

    @State(Scope.Thread)
    public static class WideAdam {
        private final Lecture lecture = Lecture.wide(Optimizer.ADAM);
    }

    static Net small() {
        return new Net(POINTS, 10, "tanh", "squared-error", 2, 8, 8, 8, 1);
    }

    @Benchmark
    @Budget(name = "2-8-8-8-1 tanh, 500 points, batch 10, with loss", atMost = 1, unit = Unit.MILLISECONDS, per = "epoch")
    public double small(Small points) {
        points.net.epoch();
        return points.net.loss();
    }

    @Benchmark
    @OperationsPerInvocation(PICTURES)
    @Budget(name = "784-100-10 softmax, batch 64", atMost = 40_000, unit = Unit.NANOSECONDS, per = "sample")
    public void wide(Wide pictures) {
        pictures.net.epoch();
    }

    @Benchmark
    @OperationsPerInvocation(PICTURES)
    @Budget(name = "784-100-10 softmax, batch 64, with loss", unit = Unit.NANOSECONDS, per = "sample")
    public double wideWithLoss(Wide pictures) {
        pictures.net.epoch();
        return pictures.net.loss();
    }

    @Benchmark
    @Budget(name = "training 2-8-8-8-1 tanh, 500 points, batch 10, with loss", atMost = 1, unit = Unit.MILLISECONDS, per = "epoch")
    public double smallLecture(SmallLecture points) {
        return points.lecture.epoch();
    }

    @Benchmark
    @OperationsPerInvocation(PICTURES)
    @Budget(name = "training 784-100-10 softmax, batch 64", atMost = 40_000, unit = Unit.NANOSECONDS, per = "sample")
    public void wideLecture(WideLecture pictures) {
        pictures.lecture.updates();
    }

    @Benchmark
    @OperationsPerInvocation(PICTURES)
    @Budget(name = "training 784-100-10 softmax, batch 64, with loss", unit = Unit.NANOSECONDS, per = "sample")
    public double wideLectureWithLoss(WideLecture pictures) {
        return pictures.lecture.epoch();
    }

    @Benchmark
    @OperationsPerInvocation(PICTURES)
    @Budget(name = "training 784-100-10 softmax, batch 64, Adam, with loss", unit = Unit.NANOSECONDS, per = "sample")
    public double wideAdam(WideAdam pictures) {
        return pictures.lecture.epoch();
    }
}
