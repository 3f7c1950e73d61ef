package org.gradwire.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;

/// What a benchmark may take. A benchmark of many equal parts, such as the gates of a circuit, is
/// measured per part with JMH's `OperationsPerInvocation`.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Budget {
    /// The row's name, in the words of the budget table.
    String name();

    double atMost();

    TimeUnit unit();

    /// One of what the time is spent on.
    String per() default "call";
}
