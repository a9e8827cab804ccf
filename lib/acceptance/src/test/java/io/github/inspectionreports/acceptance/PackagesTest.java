package io.github.inspectionreports.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.inspectionreports.ReportParser;
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
 * The packages of the parser are those of the architecture page, each knows only those that stand
 * above it there, and none is too large to be read.
 */
class PackagesTest {
  private static final String BASE = "io.github.inspectionreports";
  private static final Path PAGE = Path.of("..", "ARCHITECTURE.md");
  private static final Path PARSER = Path.of("..", "parser", "src", "main", "java");

  /** Comments count too, but not those of packages that callers see: each method there has some. */
  private static final int MOST_LINES_OF_A_PACKAGE = 1_500;

  private static final int MOST_LINES_OF_A_CLASS = 400;

  /** A row of the page's table of packages. */
  private static final Pattern ROW = Pattern.compile("^\\| `([a-z.]+)` \\|.*");

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
  void noPackageOfTheParserIsTooLarge() {
    Map<String, Integer> lines = new TreeMap<>();
    for (Path file : sources(PARSER)) {
      Path folder = PARSER.relativize(file.getParent());
      boolean internal = folder.toString().contains("internal");
      int count = internal ? lines(file) : linesWithoutComments(file);
      lines.merge(folder.toString(), count, Integer::sum);
    }
    assertThat(lines).hasSizeGreaterThan(40);
    lines.values().removeIf(count -> count <= MOST_LINES_OF_A_PACKAGE);
    assertThat(lines).isEmpty();
  }

  @Test
  void noClassOfTheLibraryIsTooLarge() {
    Map<String, Integer> lines = new TreeMap<>();
    for (Path module : modules()) {
      Path folder = module.resolve("src/main/java");
      for (Path file : sources(folder)) {
        boolean internal = folder.relativize(file).toString().contains("internal");
        int count = internal ? lines(file) : linesWithoutComments(file);
        lines.put(file.toString(), count); // by its path: classes of two packages share names
      }
    }
    assertThat(lines).hasSizeGreaterThan(400);
    lines.values().removeIf(count -> count <= MOST_LINES_OF_A_CLASS);
    assertThat(lines).isEmpty();
  }

  /** Returns the package of a class as the page names it; empty for the front door and others. */
  private static String name(JavaClass each) {
    String name = each.getPackageName();
    return name.startsWith(BASE + ".")
        ? name.substring(BASE.length() + 1).replaceFirst("^internal\\.", "")
        : "";
  }

  private static List<String> pageOrder() {
    List<String> names = new ArrayList<>();
    boolean inTable = false;
    for (String line : read(PAGE)) {
      inTable |= line.startsWith("| package |");
      inTable &= line.startsWith("|");
      Matcher row = ROW.matcher(line);
      if (inTable && row.matches()) {
        names.add(row.group(1));
      }
    }
    return names;
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
