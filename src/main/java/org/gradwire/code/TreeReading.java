package org.gradwire.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.gradwire.circuit.Limits;

/// From the parser's tree to an [Expression]: levels with nothing to say fall away, modules lose their names.
final class TreeReading {
    private static final Set<String> MODULES = Set.of("math", "np", "numpy", "torch", "F");

    private final Limits limits;

    TreeReading(Limits limits) {
        this.limits = limits;
    }

    Expression expression(StagedParser.ExpressionContext tree) {
        StagedParser.SumContext sum = tree.sum();
        List<Expression> terms = new ArrayList<>();
        for (StagedParser.ProductContext product : sum.product()) {
            terms.add(product(product));
        }
        return chain(sum, terms);
    }

    private Expression product(StagedParser.ProductContext tree) {
        List<Expression> factors = new ArrayList<>();
        for (StagedParser.SignedContext signed : tree.signed()) {
            factors.add(negative(at(signed), signed.MINUS().size(), power(signed.power())));
        }
        return chain(tree, factors);
    }

    private static Expression chain(ParserRuleContext tree, List<Expression> operands) {
        if (operands.size() == 1) {
            return operands.getFirst();
        }
        List<Expression.Link> links = new ArrayList<>();
        for (int i = 1; i < operands.size(); i++) {
            Token operator = ((TerminalNode) tree.children.get(2 * i - 1)).getSymbol();
            links.add(new Expression.Link(Place.of(operator), Operator.of(operator.getType()), operands.get(i)));
        }
        return new Expression.Chain(at(tree), operands.getFirst(), links);
    }

    private static Expression negative(Place at, int minuses, Expression operand) {
        return minuses == 0 ? operand : new Expression.Negative(at, minuses, operand);
    }

    /// From right to left, as Python does: `a ** -b ** c` is `a ** (-(b ** c))`.
    private Expression power(StagedParser.PowerContext tree) {
        List<StagedParser.ExponentContext> exponents = tree.exponent();
        if (exponents.isEmpty()) {
            return postfix(tree.postfix());
        }
        checkDepth(exponents.size(), exponents.getLast());
        StagedParser.ExponentContext last = exponents.getLast();
        Expression right = negative(at(last), last.MINUS().size(), postfix(last.postfix()));
        for (int i = exponents.size() - 2; i >= 0; i--) {
            StagedParser.ExponentContext base = exponents.get(i);
            right = negative(
                    at(base), base.MINUS().size(), new Expression.Power(at(base), postfix(base.postfix()), right));
        }
        return new Expression.Power(at(tree), postfix(tree.postfix()), right);
    }

    private Expression postfix(StagedParser.PostfixContext tree) {
        List<StagedParser.TrailerContext> trailers = tree.trailer();
        Expression value = null;
        String path = tree.atom().NAME() == null ? "" : tree.atom().NAME().getText();
        boolean inModule = MODULES.contains(path);
        if (trailers.isEmpty()) {
            return atom(tree.atom());
        }
        checkDepth(trailers.size(), tree);
        int i = 0;
        if (inModule && trailers.getFirst().NAME() != null && !isTranspose(trailers, 0)) {
            path = "";
            for (; i < trailers.size() && trailers.get(i).NAME() != null; i++) {
                path += (path.isEmpty() ? "" : ".") + trailers.get(i).NAME().getText();
            }
            if (i == trailers.size() || trailers.get(i).OPEN() == null) {
                return constant(at(tree), path);
            }
        }
        if (!path.isEmpty() && trailers.get(i).OPEN() != null) {
            value = call(at(tree), path, Optional.empty(), trailers.get(i++));
        }
        value = value == null ? atom(tree.atom()) : value;
        while (i < trailers.size()) {
            StagedParser.TrailerContext trailer = trailers.get(i);
            if (isTranspose(trailers, i)) {
                value = new Expression.Transposed(at(trailer), value);
            } else if (trailer.LEFT() != null) {
                boolean again = i > 0 && trailers.get(i - 1).LEFT() != null;
                value = entry(again, at(trailer), value, trailer.expression().stream().map(this::expression).toList());
            } else if (trailer.NAME() != null && i + 1 < trailers.size() && trailers.get(i + 1).OPEN() != null) {
                value = call(at(trailer), trailer.NAME().getText(), Optional.of(value), trailers.get(++i));
            } else {
                throw Refusal.of(at(trailer), "code.trailer", trailer.getText());
            }
            i++;
        }
        return value;
    }

    private static boolean isTranspose(List<StagedParser.TrailerContext> trailers, int i) {
        TerminalNode name = trailers.get(i).NAME();
        boolean called = i + 1 < trailers.size() && trailers.get(i + 1).OPEN() != null;
        return name != null && name.getText().equals("T") && !called;
    }

    /// `x[1][2]` is `x[1, 2]`.
    private static Expression entry(boolean again, Place at, Expression value, List<Expression> index) {
        if (again && value instanceof Expression.Entry(Place before, Expression operand, List<Expression> earlier)) {
            List<Expression> all = new ArrayList<>(earlier);
            all.addAll(index);
            return new Expression.Entry(before, operand, all);
        }
        return new Expression.Entry(at, value, index);
    }

    private Expression call(
            Place at, String name, Optional<Expression> receiver, StagedParser.TrailerContext trailer) {
        List<Expression.Argument> arguments = trailer.argument().stream()
                .map(argument -> new Expression.Argument(
                        at(argument),
                        Optional.ofNullable(argument.NAME()).map(ParseTree::getText),
                        expression(argument.expression())))
                .toList();
        return new Expression.Call(at, name, receiver, arguments);
    }

    private static Expression constant(Place at, String name) {
        return switch (name) {
            case "pi" -> new Expression.Numeral(at, Math.PI);
            case "e" -> new Expression.Numeral(at, Math.E);
            case "inf", "nan", "NaN" -> throw Refusal.of(at, "code.number.infinite", name);
            default -> throw Refusal.of(at, "code.constant.unknown", name);
        };
    }

    private Expression atom(StagedParser.AtomContext tree) {
        if (tree.NUMBER() != null) {
            return number(tree.NUMBER().getSymbol());
        }
        if (tree.NAME() != null) {
            return new Expression.Name(at(tree), tree.NAME().getText());
        }
        if (tree.list() != null) {
            return new Expression.Items(
                    at(tree), tree.list().item().stream().map(this::item).toList());
        }
        List<Expression> inside = tree.expression().stream().map(this::expression).toList();
        return inside.size() == 1 && tree.COMMA().isEmpty() ? inside.getFirst() : new Expression.Items(at(tree), inside);
    }

    private Expression item(StagedParser.ItemContext tree) {
        return tree.expression() != null
                ? expression(tree.expression())
                : negative(at(tree), tree.MINUS() == null ? 0 : 1, number(tree.NUMBER().getSymbol()));
    }

    private static Expression number(Token token) {
        double value = Double.parseDouble(token.getText().replace("_", ""));
        if (Double.isInfinite(value)) {
            throw Refusal.of(Place.of(token), "code.number.infinite", token.getText());
        }
        return new Expression.Numeral(Place.of(token), value);
    }

    private void checkDepth(int depth, ParserRuleContext tree) {
        if (depth > limits.nesting()) {
            throw Refusal.of(at(tree), "code.nesting", limits.nesting());
        }
    }

    /// Whether the name is one of a module whose functions are known.
    static boolean isModule(String name) {
        return MODULES.contains(name);
    }

    static Place at(ParserRuleContext tree) {
        return Place.of(tree.getStart());
    }
}
