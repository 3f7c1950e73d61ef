package org.gradwire;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The window has four floors, and no way leads upward: state ← control ← rooms ← frame.
class FloorsTest {
    private static final String UI = "org.gradwire.ui.";
    private static final String[] TOOLKITS =
            {"javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..", "java.awt..", "javax.swing..", "org.scilab.."};
    private static final Set<String> ROOMS = new TreeSet<>(Set.of(
            "canvas", "chart", "document", "draw", "find", "inspector", "layers", "learn", "own", "palette", "player", "present",
            "settings", "start", "table", "theme"));

    /// Which room uses which other, and why it cannot do without.
    private static final Map<String, String> BETWEEN_ROOMS = new TreeMap<>(Map.of(
            "chart → canvas", "charts are lists of the same marks, painted by the same painter",
            "draw → chart", "what would be drawn is shown as a chart",
            "learn → chart", "curves and pictures of training are charts",
            "learn → document", "tables and pictures are read from and written to files",
            "learn → table", "the data of the circuit stand in a table",
            "start → canvas", "a card shows the circuit as the canvas would"));

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.gradwire");

    @Test
    void whatTheWindowKnowsNeedsNoToolkitAndNoRoom() {
        noClasses().that().resideInAPackage(UI + "state..").should().dependOnClassesThat().resideInAnyPackage(TOOLKITS).check(CLASSES);
        noClasses()
                .that().resideInAPackage(UI + "state..")
                .should().dependOnClassesThat(resideInAPackage("org.gradwire.ui..").and(not(resideInAPackage(UI + "state.."))))
                .check(CLASSES);
    }

    @Test
    void whatEveryRoomIsFurnishedWithKnowsNoRoom() {
        noClasses()
                .that().resideInAPackage(UI + "control..")
                .should().dependOnClassesThat(resideInAPackage("org.gradwire.ui..").and(not(resideInAnyPackage(UI + "state..", UI + "control.."))))
                .check(CLASSES);
    }

    @Test
    void nobodyKnowsTheFrameButWhoeverStartsTheProgram() {
        classes()
                .that().resideInAPackage(UI + "frame..")
                .should().onlyHaveDependentClassesThat().resideInAnyPackage("org.gradwire", UI + "frame..")
                .check(CLASSES);
    }

    @Test
    void aRoomUsesNoOtherRoomButForAReasonThatIsGivenAndAlive() {
        Set<String> ways = CLASSES.stream()
                .filter(type -> ROOMS.contains(part(type)))
                .flatMap(FloorsTest::waysFrom)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(BETWEEN_ROOMS.keySet(), ways);
    }

    @Test
    void everyPartOfTheWindowStandsOnAFloor() {
        Set<String> parts = CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith(UI))
                .map(FloorsTest::part)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>(ROOMS);
        known.addAll(Set.of("state", "control", "frame"));
        assertEquals(known, parts);
    }

    private static Stream<String> waysFrom(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> part(dependency.getTargetClass().getBaseComponentType()))
                .filter(part -> ROOMS.contains(part) && !part.equals(part(type)))
                .map(part -> part(type) + " → " + part);
    }

    /// Which part of the window a class belongs to; empty for others.
    private static String part(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(UI) ? name.substring(UI.length()) : "";
    }
}
