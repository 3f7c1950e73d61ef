package org.gradwire.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.gradwire.edit.Document;
import org.gradwire.file.CircuitFile;
import org.gradwire.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {
    static List<String> samples() {
        return Samples.ids();
    }

    @Test
    void everyHeadingHasItsSamplesInTheOrderOfTheHeadings() {
        assertEquals(Arrays.asList(Heading.values()), Samples.groups().stream().map(Group::heading).toList());
        assertEquals(Samples.ids().size(), new HashSet<>(Samples.ids()).size(), "no sample stands twice");
    }

    @Test
    void theScalarCircuitsBeginWithThreeInputs() {
        Group scalars = Samples.groups().stream().filter(group -> group.heading() == Heading.SCALAR_CIRCUITS).findFirst().orElseThrow();
        assertEquals("three-inputs", scalars.samples().getFirst());
    }

    @Test
    void linesBelowAHeadingBelongToIt() {
        assertEquals(
                List.of(new Group(Heading.LOSSES, List.of("a", "b")), new Group(Heading.VECTORS, List.of("c"))),
                SampleIndex.groups("losses:\n  a\n  b\n\nvectors:\n  c\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n", "flowers:\n  a\n", "losses:\nvectors:\n  a\n", "losses:\n"})
    void aListWithoutAHeadingOrAHeadingWithoutAListIsRefused(String index) {
        assertThrows(IllegalStateException.class, () -> SampleIndex.groups(index));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleHasATitleALessonOfAFewSentencesAndNumbersToShow(String id) {
        Document sample = Samples.find(id).orElseThrow();
        for (Language language : Language.values()) {
            assertFalse(sample.title().in(language).isBlank());
            assertFalse(sample.lesson().in(language).isBlank());
        }
        String lesson = sample.lesson().beginning().english();
        assertEquals(sample.lesson().paragraphs(Language.ENGLISH).size(), sample.lesson().paragraphs(Language.KOREAN).size());
        int sentences = lesson.split("[.?](?= |$)", -1).length - 1;
        assertTrue(sentences >= 2 && sentences <= 4, () -> sentences + " sentences: " + lesson);
        assertTrue(sample.expected().size() >= 3);
        assertTrue(sample.circuit().nodes().stream().allMatch(node -> sample.placement().of(node.id()).isPresent()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void savingASampleChangesNothingInItsFile(String id) throws IOException {
        String file = Files.readString(Path.of("samples", id + CircuitFile.EXTENSION));
        assertEquals(file, CircuitFile.STANDARD.text(Samples.find(id).orElseThrow()).orThrow());
    }
}
