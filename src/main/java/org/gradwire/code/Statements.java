package org.gradwire.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.gradwire.circuit.Limits;

/// Cuts code into statements and comments, one at a time, so that a long file needs little memory.
///
/// Brackets are counted here and not by the parser: a hundred thousand of them end in a sentence, not in
/// an exhausted stack. Inside brackets the end of a line means nothing.
final class Statements {
    /// Enough for a list of 500,000 numbers; what is larger belongs in a data table.
    private static final int TOKENS = 1_000_000;

    private static final Set<String> IMPORTS = Set.of("import", "from");
    private static final Set<String> NOT_STAGED = Set.of(
            "def", "class", "for", "while", "if", "elif", "else", "return", "lambda", "with", "try", "print", "del",
            "assert", "global", "raise", "yield", "pass", "not", "and", "or", "in", "is");

    /// What comes next in the code.
    sealed interface Part {}

    record Statement(List<Token> tokens) implements Part {
        int lastLine() {
            return tokens.getLast().getLine();
        }
    }

    record Comment(int line, String text) implements Part {}

    record End() implements Part {}

    private final StagedLexer lexer;
    private final Limits limits;
    private final Deque<Token> open = new ArrayDeque<>();
    private final Deque<Comment> comments = new ArrayDeque<>();
    private List<Token> tokens = new ArrayList<>();

    /// @param code with `\n` at the ends of lines
    Statements(String code, Limits limits) {
        lexer = new StagedLexer(CharStreams.fromString(code));
        lexer.removeErrorListeners();
        this.limits = limits;
    }

    Part next() {
        while (true) {
            if (tokens.isEmpty() && !comments.isEmpty()) {
                return comments.removeFirst();
            }
            Token token = lexer.nextToken();
            switch (token.getType()) {
                case Token.EOF -> {
                    if (!open.isEmpty()) {
                        throw Refusal.of(Place.of(open.peek()), "code.bracket.open", open.peek().getText());
                    }
                    return tokens.isEmpty() || isImport() ? new End() : statement();
                }
                case StagedLexer.COMMENT ->
                    comments.addLast(new Comment(token.getLine(), token.getText().substring(1).strip()));
                case StagedLexer.NEWLINE, StagedLexer.SEMICOLON -> {
                    boolean ends = open.isEmpty();
                    if (!ends && token.getType() == StagedLexer.SEMICOLON) {
                        throw Refusal.of(Place.of(open.peek()), "code.bracket.open", open.peek().getText());
                    }
                    if (ends && isImport()) {
                        tokens.clear();
                    }
                    if (ends && !tokens.isEmpty()) {
                        return statement();
                    }
                }
                default -> take(token);
            }
        }
    }

    private Statement statement() {
        List<Token> finished = tokens;
        tokens = new ArrayList<>();
        return new Statement(finished);
    }

    /// Imports are accepted and forgotten, for the modules of staged code are known.
    private boolean isImport() {
        return !tokens.isEmpty() && IMPORTS.contains(tokens.getFirst().getText());
    }

    private void take(Token token) {
        switch (token.getType()) {
            case StagedLexer.OPEN, StagedLexer.LEFT -> {
                open.push(token);
                if (open.size() > limits.nesting()) {
                    throw Refusal.of(Place.of(token), "code.nesting", limits.nesting());
                }
            }
            case StagedLexer.CLOSE, StagedLexer.RIGHT -> {
                String opener = token.getType() == StagedLexer.CLOSE ? "(" : "[";
                if (open.isEmpty()) {
                    throw Refusal.of(Place.of(token), "code.bracket.extra", token.getText(), opener);
                }
                if (!open.pop().getText().equals(opener)) {
                    throw Refusal.of(Place.of(token), "code.bracket.other", token.getText());
                }
            }
            case StagedLexer.OTHER -> {
                if (!isImport()) {
                    throw other(token);
                }
            }
            case StagedLexer.NAME -> {
                if (NOT_STAGED.contains(token.getText())) {
                    throw Refusal.of(Place.of(token), "code.word", token.getText());
                }
            }
            default -> {}
        }
        tokens.add(token);
        if (tokens.size() > TOKENS) {
            throw Refusal.of(Place.of(tokens.getFirst()), "code.statement.long", TOKENS);
        }
    }

    private static Refusal other(Token token) {
        String text = token.getText();
        return text.equals("\"") || text.equals("'")
                ? Refusal.of(Place.of(token), "code.quotes")
                : Refusal.of(Place.of(token), "code.sign", text);
    }
}
