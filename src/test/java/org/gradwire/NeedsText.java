package org.gradwire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Marks tests that draw text. Even headless, JavaFX on Linux measures and draws text with Pango;
/// on a machine without it such tests are skipped with that reason, and all others run.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsText.Condition.class)
public @interface NeedsText {
    /// Whether JavaFX can draw text here.
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Display.drawsText()
                    ? ConditionEvaluationResult.enabled("text can be drawn")
                    : ConditionEvaluationResult.disabled(Display.TEXT + " is missing, so no text can be drawn");
        }
    }
}
