package org.gradwire;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Which package may use which. An arrow that is not here is refused; a new one is a decision.
class ArchitectureTest {
    private static final String ROOT = "org.gradwire.";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.gradwire");

    private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

    static {
        MAY_USE.put("text", List.of("tensor"));
        MAY_USE.put("tensor", List.of());
        MAY_USE.put("gate", List.of("tensor", "text"));
        MAY_USE.put("circuit", List.of("gate", "tensor", "text"));
        MAY_USE.put("pass", List.of("circuit", "gate", "tensor", "text"));
        MAY_USE.put("data", List.of("circuit", "tensor", "text"));
        MAY_USE.put("train", List.of("data", "circuit", "pass", "gate", "tensor", "text"));
        MAY_USE.put("lesson", List.of("circuit", "pass", "gate", "tensor", "text"));
        MAY_USE.put("code", List.of("data", "train", "circuit", "pass", "gate", "tensor", "text"));
        MAY_USE.put("layout", List.of("circuit", "gate", "tensor", "text"));
        MAY_USE.put("edit", List.of("circuit", "data", "train", "lesson", "gate", "tensor", "text"));
        MAY_USE.put("scene", List.of("circuit", "data", "train", "pass", "edit", "layout", "lesson", "gate", "tensor", "text"));
        MAY_USE.put("chart", List.of("scene", "edit", "data", "train", "tensor", "text"));
        MAY_USE.put("file", List.of("circuit", "code", "data", "train", "edit", "lesson", "gate", "tensor", "text"));
        MAY_USE.put("sample", List.of("file", "edit", "text"));
    }

    @TestFactory
    Stream<DynamicTest> aPackageUsesOnlyThePackagesThatItMay() {
        return MAY_USE.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
            List<String> allowed = new ArrayList<>(List.of(ROOT + entry.getKey() + ".."));
            entry.getValue().forEach(name -> allowed.add(ROOT + name + ".."));
            classes()
                    .that()
                    .resideInAPackage(ROOT + entry.getKey() + "..")
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new))
                            .or(resideInAnyPackage("java..", "org.jspecify..", "org.antlr..", "org.eclipse..", "com.fasterxml..", "de.siegmar..")))
                    .check(CLASSES);
        }));
    }

    @Test
    void everyPackageIsListed() {
        Set<String> found = new TreeSet<>();
        CLASSES.forEach(type -> {
            String name = type.getPackageName();
            if (name.startsWith(ROOT)) {
                String rest = name.substring(ROOT.length());
                found.add(rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest);
            }
        });
        Set<String> known = new TreeSet<>(MAY_USE.keySet());
        known.addAll(List.of("ui", "cli"));
        assertEquals(known, found);
    }

    @Test
    void theToolkitIsKnownToTheWindowOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..", "java.awt..", "javax.swing..", "org.scilab..")
                .because("the core, the command line and exports must work without a display")
                .check(CLASSES);
    }

    @Test
    void librariesStayInTheirRooms() {
        only("org.antlr..", "code");
        only("org.eclipse..", "layout");
        only("picocli..", "cli");
        only("de.siegmar..", "data");
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "file..", ROOT + "cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(CLASSES);
    }

    private static void only(String library, String room) {
        noClasses().that().resideOutsideOfPackage(ROOT + room + "..").should().dependOnClassesThat().resideInAPackage(library).check(CLASSES);
    }

    @Test
    void windowAndCommandLineDoNotKnowEachOther() {
        noClasses().that().resideInAPackage(ROOT + "ui..").should().dependOnClassesThat().resideInAPackage(ROOT + "cli..").check(CLASSES);
        noClasses().that().resideInAPackage(ROOT + "cli..").should().dependOnClassesThat().resideInAPackage(ROOT + "ui..").check(CLASSES);
    }

    @Test
    void nobodyPrintsButTheOneWhoStartsTheProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.gradwire", ROOT + "cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
    }

    @Test
    void staticFieldsAreConstants() {
        classes().should(new ArchCondition<>("have no mutable static fields") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                                && !field.getModifiers().contains(JavaModifier.FINAL)
                                && !type.getName().contains(".code.Staged"))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getFullName())));
            }
        }).check(CLASSES);
    }
}
