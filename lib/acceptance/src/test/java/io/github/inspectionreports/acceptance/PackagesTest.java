package io.github.inspectionreports.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.inspectionreports.ReportParser;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The packages of the parser are those of the architecture page, and each knows only those that
 * stand above it there. No package and no class of any module is too large to be read.
 */
class PackagesTest {
  private static final String BASE = "io.github.inspectionreports";
  private static final Path PAGE = Path.of("..", "ARCHITECTURE.md");

  /** Of all lines, comments too. */
  private static final int MOST_LINES_OF_A_PACKAGE = 1_500;

  private static final int MOST_LINES_OF_A_CLASS = 400;

  /**
   * Of these, comments and blank lines do not count. Both hold what callers name in their own code,
   * more than half of it documentation, so that moving a part of it would cost every caller and
   * spare no reader anything. The classes of the second call upon one another too.
   */
  private static final Set<String> MOSTLY_DOCUMENTATION = Set.of(BASE + ".model", BASE + ".rules");

  /** A row of the page's table of packages. */
  private static final Pattern ROW = Pattern.compile("^\\| `([a-z.]+)` \\|.*");

  /** Names in the last column; libraries are not set as code. */
  private static final Pattern NAMED = Pattern.compile("`([a-zA-Z.]+)`");

  /** The package of what is imported, or the class where it is one of the front door. */
  private static final Pattern IMPORT =
      Pattern.compile(
          "import (?:static )?io\\.github\\.inspectionreports\\.(?:internal\\.)?"
              + "(?:([a-z.]+)\\.[A-Z]|([A-Z]\\w+))");

  private static final Pattern COMMENT = Pattern.compile("\\s*(/\\*|\\*|//|$)");

  /** What the packages below the front door may know of it: values, and no door. */
  private static final Set<String> VALUES_OF_THE_FRONT_DOOR =
      Set.of("Limit", "Limits", "UnreadableLetterException", "Glyph");

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(location -> location.contains(parserClasses()))
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  private static String parserClasses() {
    return ReportParser.class.getProtectionDomain().getCodeSource().getLocation().getPath();
  }

  @Test
  void thePageNamesEveryPackage() {
    Set<String> packages = new TreeSet<>();
    for (JavaClass each : classes) {
      packages.add(name(each));
    }
    packages.remove("");
    assertThat(pageOrder()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(packages);
  }

  @Test
  void aPackageKnowsOnlyThoseAboveItOnThePage() {
    List<String> order = pageOrder();
    Set<String> wrong = new TreeSet<>();
    for (JavaClass each : classes) {
      int place = order.indexOf(name(each));
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        JavaClass known = dependency.getTargetClass().getBaseComponentType();
        if (!name(each).isEmpty() && order.indexOf(name(known)) > place) {
          wrong.add(each.getName() + " knows " + known.getName());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void thePageNamesEveryPackageThatAPackageImports() {
    Path folder = Path.of("..", "parser", "src", "main", "java");
    Map<String, Set<String>> imported = new TreeMap<>();
    for (Path file : sources(folder)) {
      String name = folder.relativize(file.getParent()).toString().replace(File.separatorChar, '.');
      Set<String> known = imported.computeIfAbsent(shortName(name), k -> new TreeSet<>());
      for (String line : read(file)) {
        Matcher found = IMPORT.matcher(line);
        if (found.lookingAt()) {
          known.add(found.group(1) == null ? found.group(2) : found.group(1));
        }
      }
    }
    imported.remove("");
    imported.forEach((name, known) -> known.remove(name));
    assertThat(imported).hasSizeGreaterThan(40).isEqualTo(pageColumn());
  }

  @Test
  void nothingBelowTheFrontDoorKnowsMoreOfItThanValues() {
    Set<String> known = new TreeSet<>();
    for (JavaClass each : classes) {
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!name(each).isEmpty() && target.getPackageName().equals(BASE)) {
          known.add(target.getName().substring(BASE.length() + 1).replaceAll("\\$.*", ""));
        }
      }
    }
    assertThat(VALUES_OF_THE_FRONT_DOOR).containsAll(known);
  }

  @Test
  void noPackageOfTheLibraryIsTooLarge() {
    Map<String, Integer> lines = new TreeMap<>();
    for (Path module : modules()) {
      Path folder = module.resolve("src/main/java");
      for (Path file : sources(folder)) {
        String name =
            folder.relativize(file.getParent()).toString().replace(File.separatorChar, '.');
        int count = MOSTLY_DOCUMENTATION.contains(name) ? linesWithoutComments(file) : lines(file);
        lines.merge(name, count, Integer::sum);
      }
    }
    assertThat(lines)
        .hasSizeGreaterThan(110)
        .containsKeys(MOSTLY_DOCUMENTATION.toArray(String[]::new));
    lines.values().removeIf(count -> count <= MOST_LINES_OF_A_PACKAGE);
    assertThat(lines).isEmpty();
  }

  @Test
  void noClassOfTheLibraryIsTooLarge() {
    Map<String, Integer> lines = new TreeMap<>();
    for (Path module : modules()) {
      for (Path file : sources(module.resolve("src/main/java"))) {
        lines.put(file.toString(), lines(file)); // by its path: classes of two packages share names
      }
    }
    assertThat(lines).hasSizeGreaterThan(400);
    lines.values().removeIf(count -> count <= MOST_LINES_OF_A_CLASS);
    assertThat(lines).isEmpty();
  }

  /** Returns the package of a class as the page names it; empty for the front door and others. */
  private static String name(JavaClass each) {
    return shortName(each.getPackageName());
  }

  private static String shortName(String name) {
    return name.startsWith(BASE + ".")
        ? name.substring(BASE.length() + 1).replaceFirst("^internal\\.", "")
        : "";
  }

  private static List<String> pageOrder() {
    return pageRows().stream().map(cells -> cells[1].replaceAll("[` ]", "")).toList();
  }

  /** Returns what the last column of each row names. */
  private static Map<String, Set<String>> pageColumn() {
    Map<String, Set<String>> column = new TreeMap<>();
    for (String[] cells : pageRows()) {
      Set<String> names = new TreeSet<>();
      NAMED.matcher(cells[3]).results().forEach(name -> names.add(name.group(1)));
      column.put(cells[1].replaceAll("[` ]", ""), names);
    }
    return column;
  }

  private static List<String[]> pageRows() {
    List<String[]> rows = new ArrayList<>();
    boolean inTable = false;
    for (String line : read(PAGE)) {
      inTable |= line.startsWith("| package |");
      inTable &= line.startsWith("|");
      if (inTable && ROW.matcher(line).matches()) {
        rows.add(line.split("\\|"));
      }
    }
    return rows;
  }

  private static List<Path> modules() {
    try (Stream<Path> folders = Files.list(Path.of(".."))) {
      return folders.filter(each -> Files.isDirectory(each.resolve("src/main/java"))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(each -> each.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int lines(Path file) {
    return read(file).size();
  }

  private static int linesWithoutComments(Path file) {
    return (int) read(file).stream().filter(line -> !COMMENT.matcher(line).lookingAt()).count();
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
