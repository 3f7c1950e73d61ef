package org.gradwire.train;

/// What a document says about training: from which data, and how.
public record Learning(Dataset data, Recipe recipe) {
    public static final Learning NONE = new Learning(Dataset.NONE, Recipe.STANDARD);

    public Learning with(Dataset next) {
        return next == data ? this : new Learning(next, recipe);
    }

    public Learning with(Recipe next) {
        return new Learning(data, next);
    }

    /// Whether a course may go on with the other one: the same data, and the same way of training but for its rate.
    public boolean carries(Learning other) {
        return data.equals(other.data) && !recipe.differs(other.recipe);
    }
}
