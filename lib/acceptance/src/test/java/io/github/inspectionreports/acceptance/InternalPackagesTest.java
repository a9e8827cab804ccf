package io.github.inspectionreports.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
 * The internal packages of the modules beside the parser, which has {@link PackagesTest}: the
 * architecture page names each, it knows only those before it there, and only its own module knows
 * it.
 */
class InternalPackagesTest {
  private static final String BASE = "io.github.inspectionreports";
  private static final String INTERNAL = ".internal.";
  private static final Path PAGE = Path.of("..", "ARCHITECTURE.md");

  /** A row of the page's table: a module, and its packages in their order. */
  private static final Pattern ROW = Pattern.compile("\\| `([a-z]+)` \\| (.*) \\|");

  private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

  private static final Pattern PACKAGE =
      Pattern.compile("package " + Pattern.quote(BASE) + "\\.([a-z]+)\\.internal\\.([a-z.]+);");

  private static final Pattern IMPORT =
      Pattern.compile(
          "import (?:static )?"
              + Pattern.quote(BASE)
              + "\\.([a-z]+)\\.internal\\.([a-z.]+)\\.[A-Z].*;");

  /**
   * Values that call upon an internal package to make themselves or to say what they hold, and that
   * internal packages take or give.
   */
  private static final Set<String> VALUES_THAT_MAKE_THEMSELVES =
      Set.of(
          "corpus.Question",
          "fixtures.LetterBuilder",
          "fixtures.SampleLetter",
          "journey.Journey",
          "model.Highlights",
          "model.Report");

  private final Map<String, List<String>> page = page();

  @Test
  void thePageNamesEach() {
    Map<String, Set<String>> found = new TreeMap<>();
    for (Path file : sources()) {
      Matcher declared = PACKAGE.matcher("");
      if (read(file).stream().anyMatch(line -> declared.reset(line).matches())) {
        found.computeIfAbsent(declared.group(1), key -> new TreeSet<>()).add(declared.group(2));
      }
    }
    assertThat(found).hasSizeGreaterThan(7);
    assertThat(page.keySet()).isEqualTo(found.keySet());
    found.forEach(
        (module, names) ->
            assertThat(page.get(module))
                .as(module)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(names));
  }

  @Test
  void eachKnowsOnlyThoseBeforeIt() {
    Set<String> wrong = new TreeSet<>();
    for (Path file : sources()) {
      String own = "";
      for (String line : read(file)) {
        Matcher declared = PACKAGE.matcher(line);
        if (declared.matches()) {
          own = declared.group(2);
        }
        Matcher known = IMPORT.matcher(line);
        if (known.matches() && !own.isEmpty()) {
          List<String> order = page.getOrDefault(known.group(1), List.of());
          if (order.indexOf(known.group(2)) > order.indexOf(own)) {
            wrong.add(file.getFileName() + ": " + line);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noOtherModuleKnowsOne() {
    Set<String> wrong = new TreeSet<>();
    for (Path file : sources()) {
      for (String line : read(file)) {
        Matcher known = IMPORT.matcher(line);
        if (known.matches() && !file.startsWith(Path.of("..", known.group(1)))) {
          wrong.add(file.getFileName() + ": " + line);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Else the package that callers see and the internal one would be a circle. */
  @Test
  void noneKnowsWhatIsMadeOfIt() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);
    Set<String> doors = new TreeSet<>();
    Set<String> known = new TreeSet<>();
    for (JavaClass each : classes) {
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (isInternal(target) && each.getPackageName().equals(front(target))) {
          doors.add(outer(each));
        }
        if (isInternal(each) && target.getPackageName().equals(front(each))) {
          known.add(outer(target));
        }
      }
    }
    assertThat(doors).hasSizeGreaterThan(15);
    known.retainAll(doors);
    assertThat(known).containsExactlyInAnyOrderElementsOf(VALUES_THAT_MAKE_THEMSELVES);
  }

  private static boolean isInternal(JavaClass each) {
    String name = each.getPackageName() + ".";
    return name.startsWith(BASE + ".")
        && name.contains(INTERNAL)
        && !name.startsWith(BASE + INTERNAL);
  }

  /** The package through which callers reach an internal one. */
  private static String front(JavaClass internal) {
    String name = internal.getPackageName() + ".";
    return name.substring(0, name.indexOf(INTERNAL));
  }

  private static String outer(JavaClass each) {
    return each.getName().substring(BASE.length() + 1).replaceAll("\\$.*", "");
  }

  private static Map<String, List<String>> page() {
    Map<String, List<String>> rows = new TreeMap<>();
    boolean inTable = false;
    for (String line : read(PAGE)) {
      inTable |= line.startsWith("| module | internal packages");
      inTable &= line.startsWith("|");
      Matcher row = ROW.matcher(line);
      if (inTable && row.matches()) {
        List<String> names = new ArrayList<>();
        NAME.matcher(row.group(2)).results().forEach(found -> names.add(found.group(1)));
        rows.put(row.group(1), names);
      }
    }
    return rows;
  }

  private static List<Path> sources() {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      for (Path folder : modules.map(module -> module.resolve("src/main/java")).toList()) {
        if (Files.isDirectory(folder)) {
          try (Stream<Path> files = Files.walk(folder)) {
            files.filter(each -> each.toString().endsWith(".java")).forEach(sources::add);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
