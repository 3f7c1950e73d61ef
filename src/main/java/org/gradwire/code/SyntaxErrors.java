package org.gradwire.code;

import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.gradwire.text.Message;
import org.jspecify.annotations.Nullable;

/// Says in a sentence what the parser expected; the first complaint ends the parse.
final class SyntaxErrors extends BaseErrorListener {
    private final List<Token> tokens;
    private final boolean statement;

    private SyntaxErrors(List<Token> tokens, boolean statement) {
        this.tokens = tokens;
        this.statement = statement;
    }

    static StagedParser parser(List<Token> tokens) {
        return parser(tokens, true);
    }

    /// Where no assignment is expected.
    static StagedParser ofExpression(List<Token> tokens) {
        return parser(tokens, false);
    }

    private static StagedParser parser(List<Token> tokens, boolean statement) {
        StagedParser parser = new StagedParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        parser.addErrorListener(new SyntaxErrors(tokens, statement));
        // The grammar needs no more, and the stronger mode is slow on long lists.
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        return parser;
    }

    @Override
    public void syntaxError(
            Recognizer<?, ?> recognizer,
            @Nullable Object offending,
            int line,
            int column,
            String message,
            @Nullable RecognitionException cause) {
        Token found = offending instanceof Token token ? token : tokens.getLast();
        boolean atEnd = found.getType() == Token.EOF;
        Place place = atEnd ? Place.after(tokens.getLast()) : Place.of(found);
        Object shown = atEnd ? Message.of("code.end") : "'" + found.getText() + "'";
        if (statement && !isAssignment()) {
            throw Refusal.of(
                    Place.of(tokens.getFirst()), hasAssignment(tokens) ? "code.assignment.target" : "code.assignment");
        }
        if (found.getType() == StagedLexer.ASSIGN) {
            throw Refusal.of(place, "code.assignment.target");
        }
        throw Refusal.of(place, followsOperand(found) ? "code.expected.operator" : "code.expected.operand", shown);
    }

    /// What must come next is told by what came before, more surely than by the parser's state.
    private boolean followsOperand(Token found) {
        int at = found.getType() == Token.EOF ? tokens.size() : tokens.indexOf(found);
        return at > 0
                && switch (tokens.get(at - 1).getType()) {
                    case StagedLexer.NAME, StagedLexer.NUMBER, StagedLexer.CLOSE, StagedLexer.RIGHT -> true;
                    default -> false;
                };
    }

    private boolean isAssignment() {
        return tokens.size() > 1
                && tokens.getFirst().getType() == StagedLexer.NAME
                && (tokens.get(1).getType() == StagedLexer.ASSIGN || tokens.get(1).getType() == StagedLexer.AUGMENT);
    }

    /// Whether there is one outside all brackets; inside, `=` names an argument.
    static boolean hasAssignment(List<Token> tokens) {
        int depth = 0;
        for (Token token : tokens) {
            switch (token.getType()) {
                case StagedLexer.OPEN, StagedLexer.LEFT -> depth++;
                case StagedLexer.CLOSE, StagedLexer.RIGHT -> depth--;
                case StagedLexer.ASSIGN, StagedLexer.AUGMENT -> {
                    if (depth == 0) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }
}
