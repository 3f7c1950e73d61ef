package org.gradwire.edit;

/// What undo puts back: the document, with what was selected then.
public record EditorState(Document document, Selection selection) {
    public static EditorState of(Document document) {
        return new EditorState(document, Selection.NONE);
    }

    public EditorState with(Document next) {
        return new EditorState(next, selection);
    }

    public EditorState select(Selection next) {
        return new EditorState(document, next);
    }
}
