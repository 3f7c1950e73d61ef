package org.gradwire.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void aTextBeginsBeforeItsFirstBlankLine() {
        Text text = Text.of("One sentence.\n\nA page.\nIts next line.\r\n \r\nThe end.", "한 문장.");
        assertEquals(Text.of("One sentence.", "한 문장."), text.beginning());
        assertEquals(List.of("One sentence.", "A page.\nIts next line.", "The end."), text.paragraphs(Language.ENGLISH));
        assertEquals(Text.EMPTY, Text.EMPTY.beginning());
    }
}
