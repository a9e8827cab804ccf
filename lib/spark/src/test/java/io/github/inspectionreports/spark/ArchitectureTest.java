package io.github.inspectionreports.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What this module may know; the directions of the others are held in lib/acceptance. */
@AnalyzeClasses(
    packages = "io.github.inspectionreports",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String BASE = "io.github.inspectionreports";

  @ArchTest
  static final ArchRule sparkUsesTheFrontDoorOnly =
      noClasses()
          .that()
          .resideInAPackage(BASE + ".spark..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              BASE + ".internal..", "java.sql..", "org.apache.pdfbox..", "org.drools..");

  @ArchTest
  static final ArchRule noOtherModuleKnowsSpark =
      noClasses()
          .that()
          .resideInAPackage(BASE + "..")
          .and()
          .resideOutsideOfPackage(BASE + ".spark..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..");

  @ArchTest
  static final ArchRule aLibraryNeitherPrintsNorExits =
      noClasses()
          .that()
          .resideInAPackage(BASE + ".spark..")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");
}
