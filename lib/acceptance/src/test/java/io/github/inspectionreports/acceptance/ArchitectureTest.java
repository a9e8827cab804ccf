package io.github.inspectionreports.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The dependency directions that the architecture page promises. */
@AnalyzeClasses(
    packages = "io.github.inspectionreports",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String BASE = "io.github.inspectionreports";

  @ArchTest
  static final ArchRule theModelKnowsOnlyTheJdk =
      classes()
          .that()
          .resideInAnyPackage(BASE + ".model..", BASE + ".facts..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", BASE + ".model..", BASE + ".facts..");

  @ArchTest
  static final ArchRule theJsonFormKnowsTheModelAlone =
      noClasses()
          .that()
          .resideInAPackage(BASE + ".jackson..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              BASE, BASE + ".export..", BASE + ".rules..", BASE + ".facts..", BASE + ".internal..");

  @ArchTest
  static final ArchRule oneParserPackageReadsPdf =
      noClasses()
          .that()
          .resideInAnyPackage(BASE, BASE + ".rules..", BASE + ".internal..")
          .and()
          .resideOutsideOfPackage(BASE + ".internal.pdf..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

  @ArchTest
  static final ArchRule oneParserPackageReasons =
      noClasses()
          .that()
          .resideInAnyPackage(BASE, BASE + ".rules..", BASE + ".workbench..", BASE + ".internal..")
          .and()
          .resideOutsideOfPackages(
              BASE + ".internal.verdict",
              BASE + ".internal.drl..", // the optional module that compiles DRL
              BASE + ".rules.bundled..") // what kie-maven-plugin makes of the verdict rules
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule theParserKnowsNothingOfWhatCompilesRules =
      noClasses()
          .that()
          .resideOutsideOfPackages(BASE + ".drl..", BASE + ".internal.drl..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(BASE + ".drl..", BASE + ".internal.drl..");

  @ArchTest
  static final ArchRule noRuleIsCompiledByItsDoor =
      noClasses()
          .that()
          .resideInAPackage(BASE + ".drl..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..", "org.apache.poi..");

  @ArchTest
  static final ArchRule readingKnowsNothingOfMeaning =
      noClasses()
          .that()
          .resideInAnyPackage(BASE + ".internal.pdf..", BASE + ".internal.layout..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              BASE + ".internal.outline..",
              BASE + ".internal.section..",
              BASE + ".internal.visit..",
              BASE + ".internal.passage..",
              BASE + ".internal.statement..",
              BASE + ".internal.tables..",
              BASE + ".internal.cue..",
              BASE + ".internal.verdict..",
              BASE + ".internal.scoring..",
              BASE + ".internal.theme..",
              BASE + ".internal.classify..",
              BASE + ".rules..");

  @ArchTest
  static final ArchRule layoutKnowsPagesAndNotHowTheyWereRead =
      noClasses()
          .that()
          .resideInAPackage(BASE + ".internal.layout..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BASE + ".internal.pdf..");

  @ArchTest
  static final ArchRule aStageKnowsTheValueBeforeItAndNotTheStage =
      noClasses()
          .that()
          .resideInAnyPackage(
              BASE + ".internal.visit..",
              BASE + ".internal.statement..",
              BASE + ".internal.theme..",
              BASE + ".internal.classify..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              BASE + ".internal.pdf..",
              BASE + ".internal.layout..",
              BASE + ".internal.section..",
              BASE + ".internal.page..");

  @ArchTest
  static final ArchRule sectionsAndVisitKnowNothingOfCategories =
      noClasses()
          .that()
          .resideInAnyPackage(
              BASE + ".internal.section..",
              BASE + ".internal.visit..",
              BASE + ".internal.statement..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              BASE + ".internal.cue..",
              BASE + ".internal.verdict..",
              BASE + ".internal.scoring..",
              BASE + ".internal.theme..",
              BASE + ".internal.classify..",
              BASE + ".internal.page..",
              BASE + ".internal.layout..",
              BASE + ".internal.pdf..");

  @ArchTest
  static final ArchRule categoriesKnowNothingOfPagesAndVisits =
      noClasses()
          .that()
          .resideInAnyPackage(
              BASE + ".internal.cue..",
              BASE + ".internal.verdict..",
              BASE + ".internal.scoring..",
              BASE + ".internal.theme..",
              BASE + ".internal.classify..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              BASE + ".internal.pdf..",
              BASE + ".internal.layout..",
              BASE + ".internal.section..",
              BASE + ".internal.page..",
              BASE + ".internal.document..",
              BASE + ".internal.outline..",
              BASE + ".internal.statement..",
              BASE + ".internal.visit..");

  @ArchTest
  static final ArchRule othersUseTheFrontDoorOnly =
      noClasses()
          .that()
          .resideInAnyPackage(
              BASE + ".export..",
              BASE + ".corpus..",
              BASE + ".journey..",
              BASE + ".views..",
              BASE + ".workbook..",
              BASE + ".cli..",
              BASE + ".fixtures..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BASE + ".internal..");

  @ArchTest
  static final ArchRule theCorpusAloneSpeaksSql =
      noClasses()
          .that()
          .resideInAPackage(BASE + "..")
          .and()
          .resideOutsideOfPackage(BASE + ".corpus..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.sqlite..", "org.postgresql..");

  @ArchTest
  static final ArchRule noPackagesKnowEachOtherInACircle =
      slices().matching(BASE + ".internal.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule workbooksAreWrittenInOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + ".workbook..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.dhatim..");

  @ArchTest
  static final ArchRule ruleSetsAreValues =
      noClasses()
          .that()
          .resideInAPackage(BASE + ".rules")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(BASE + ".internal..", BASE + ".workbench..");

  @ArchTest
  static final ArchRule noStageKnowsTheWorkbench =
      noClasses()
          .that()
          .resideInAPackage(BASE + ".internal..")
          .and()
          .resideOutsideOfPackage(BASE + ".internal.precompile") // a program of the build
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BASE + ".workbench..");

  @ArchTest
  static final ArchRule noMutableStaticState =
      noFields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage(BASE + ".benchmarks..")
          .should()
          .notBeFinal();

  @ArchTest
  static final ArchRule librariesNeitherPrintNorExit =
      noClasses()
          .that()
          .resideInAnyPackage(
              BASE,
              BASE + ".model..",
              BASE + ".facts..",
              BASE + ".rules..",
              BASE + ".internal..",
              BASE + ".drl..",
              BASE + ".export..",
              BASE + ".corpus..",
              BASE + ".journey..",
              BASE + ".views..",
              BASE + ".workbook..",
              BASE + ".fixtures..")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");
}
