package org.gradwire.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a JMH benchmark may take. A benchmark of many equal parts, such as the gates of a circuit,
/// is measured per part with JMH's `OperationsPerInvocation`.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Budget {
    /// The row's name, in the words of the budget table.
    String name();

    /// Infinite for a row that is only there to explain another.
    double atMost() default Double.POSITIVE_INFINITY;

    Unit unit();

    /// One of what the time is spent on.
    String per() default "call";

    /// The method of the same class that this one may take [#atMostTimes] as long as; none if empty.
    String comparedTo() default "";

    double atMostTimes() default Double.POSITIVE_INFINITY;
}
