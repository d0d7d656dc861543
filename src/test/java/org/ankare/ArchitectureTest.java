package org.ankare;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The package map as data: a new package fails until somebody draws its arrows. */
class ArchitectureTest {
  private static final String ROOT = "org.ankare.";

  private static final Set<String> ALL_BUT_CLI =
      Set.of(
          "text",
          "extract",
          "detect",
          "segment",
          "anchor",
          "lexicon",
          "bitext",
          "score",
          "align",
          "mine",
          "filter",
          "pipeline",
          "io",
          "eval",
          "report",
          "corpus");

  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          entry("text", Set.of()),
          entry("extract", Set.of("text")),
          entry("detect", Set.of("text")),
          entry("segment", Set.of("text")),
          entry("lexicon", Set.of("text")),
          entry("anchor", Set.of("text", "lexicon")),
          entry("bitext", Set.of("text")),
          entry("score", Set.of("bitext", "anchor", "lexicon", "text")),
          entry("align", Set.of("score", "bitext", "text")),
          entry("mine", Set.of("score", "lexicon", "anchor", "bitext", "text")),
          entry("filter", Set.of("score", "anchor", "lexicon", "detect", "bitext", "text")),
          entry(
              "pipeline",
              Set.of(
                  "text", "extract", "detect", "segment", "anchor", "lexicon", "bitext", "score",
                  "align")),
          entry("io", Set.of("bitext", "segment", "text")),
          entry("eval", Set.of("bitext", "text")),
          entry("report", Set.of("eval", "bitext", "text")),
          entry("corpus", Set.of("pipeline", "extract", "io", "eval", "bitext", "text")),
          entry("cli", ALL_BUT_CLI));

  /** Libraries that one package alone may know. */
  private static final Map<String, String> ONLY_IN =
      Map.ofEntries(
          entry("picocli..", "cli"),
          entry("org.jsoup..", "extract"),
          entry("org.commonmark..", "extract"),
          entry("org.apache.pdfbox..", "extract"),
          entry("org.apache.fontbox..", "extract"),
          entry("org.apache.commons.compress..", "extract"),
          entry("com.ibm.icu..", "extract"),
          entry("com.github.pemistahl..", "detect"),
          entry("org.apache.commons.text..", "anchor"),
          entry("com.fasterxml.jackson..", "io"),
          entry("morfologik..", "lexicon"));

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.ankare");

  static Stream<String> packages() {
    return packagesFound().stream();
  }

  private static Set<String> packagesFound() {
    return PRODUCT.stream()
        .map(
            type -> type.getPackageName().substring("org.ankare".length()).replaceFirst("^\\.", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void usesOnlyWhatTheMapAllows(String name) {
    DescribedPredicate<JavaClass> forbidden =
        DescribedPredicate.describe(
            "ours and not allowed to " + name,
            type ->
                type.getPackageName().startsWith(ROOT)
                    && !type.getPackageName().equals(ROOT + name)
                    && !MAY_USE
                        .getOrDefault(name, Set.of())
                        .contains(type.getPackageName().substring(ROOT.length())));
    noClasses()
        .that()
        .resideInAPackage(ROOT + name)
        .should()
        .dependOnClassesThat(forbidden)
        .check(PRODUCT);
  }

  @Test
  void everyPackageIsOnTheMap() {
    assertThat(MAY_USE.keySet()).containsAll(packagesFound());
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(PRODUCT);
  }

  @Test
  void librariesStayWhereTheyBelong() {
    ONLY_IN.forEach(
        (library, home) ->
            noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(PRODUCT));
  }

  @Test
  void onlyMainTouchesTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + "cli.Main")
        .should()
        .accessField(System.class, "in")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(PRODUCT);
  }

  @Test
  void nothingOutsideCliReadsClockOrChance() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli")
        .should()
        .callConstructor(java.util.Random.class)
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .check(PRODUCT);
  }

  @Test
  void valuesAreImmutable() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(ROOT + "text", ROOT + "bitext")
        .should(be(DescribedPredicate.describe("final", field -> isFinal(field))))
        .check(PRODUCT);
    classes()
        .that()
        .resideInAnyPackage(ROOT + "text", ROOT + "bitext")
        .and()
        .areNotInterfaces()
        .and()
        .doNotHaveSimpleName("package-info")
        .should(
            be(
                DescribedPredicate.describe(
                    "a record, an enum or final", type -> ArchitectureTest.isClosed(type))))
        .check(PRODUCT);
  }

  private static boolean isFinal(com.tngtech.archunit.core.domain.JavaField field) {
    return field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.FINAL);
  }

  private static boolean isClosed(JavaClass type) {
    return type.isRecord()
        || type.isEnum()
        || type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.FINAL);
  }
}
