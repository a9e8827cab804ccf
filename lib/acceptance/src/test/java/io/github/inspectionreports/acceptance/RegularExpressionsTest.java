package io.github.inspectionreports.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.github.curiousoddman.rgxgen.RgxGen;
import com.github.curiousoddman.rgxgen.parsing.dflt.RgxGenParseException;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.inspectionreports.internal.text.LongRuns;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every regular expression of the reader looks at about twice as many characters where a text is
 * twice as long, whatever the text repeats. What it repeats are common pieces of text, and pieces
 * of texts that the expression itself matches (the way of Davis et al., "The impact of regular
 * expression denial of service", 2018). Characters are counted, not time.
 */
class RegularExpressionsTest {
  private static final int LENGTH = 1000;

  /** What an expression may look at more than in proportion, in characters. */
  private static final long CONSTANT = 20_000;

  /** Where so many characters were looked at, the rest need not be counted. */
  private static final long ENOUGH = 20_000_000;

  /** So long a text fills the stack of an expression that calls itself for each piece. */
  private static final int DEEP = 5_000;

  private static final long FULL_STACK = Long.MAX_VALUE;
  private static final int GENERATED = 4;
  private static final int WINDOWS = 8;
  private static final int LONGEST_WINDOW = 40;
  private static final int LONGEST_SAMPLE = 160;

  /** No text matches its end. */
  private static final String END = "\u0001";

  private static final List<String> COMMON =
      List.of(
          "a",
          "A",
          " ",
          "Aa ",
          "a ",
          "1",
          "1 ",
          "Aa-",
          "-",
          "a-",
          ".",
          "a.",
          ". ",
          "|",
          " |",
          "| x ",
          "\n",
          " \n",
          "A\n",
          "x\n\n",
          "=",
          "e\u0301",
          "’",
          "'",
          ",",
          "Aa, ",
          "and ",
          "the ",
          "\t",
          "_",
          "(",
          "a(",
          "(a) ",
          ":",
          ";",
          "a;",
          "x\r\n",
          "\u00A0",
          "–",
          "/",
          "1/",
          "•",
          "@",
          "a@",
          "<",
          ">",
          "#",
          "*",
          "Aa Bb\n",
          "not ",
          "1 May 2025 ",
          "S ",
          "II",
          "é");

  /** What sees the text of rules and none of a document. */
  private static final Set<String> OF_RULES =
      Set.of(
          "io.github.inspectionreports.internal.verdict",
          "io.github.inspectionreports.internal.drl",
          "io.github.inspectionreports.internal.precompile",
          "io.github.inspectionreports.internal.selfcheck",
          "io.github.inspectionreports.internal.tables");

  private static final Pattern INLINE =
      Pattern.compile(
          "\\.(?:matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\\n]|\\\\.)*)\"[,)]");

  static Stream<Arguments> expressions() throws IOException, ReflectiveOperationException {
    Map<String, Pattern> found = new TreeMap<>();
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (JavaClass each :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                "io.github.inspectionreports.internal", "io.github.inspectionreports.model")) {
      if (OF_RULES.contains(each.getPackageName())) {
        continue;
      }
      Class<?> type = Class.forName(each.getFullName());
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          field.setAccessible(true);
          collect(field.get(null), each.getFullName() + "#" + field.getName(), found, seen);
        }
      }
    }
    String base = "src/main/java/io/github/inspectionreports/";
    inline(Path.of("..", "parser", base, "internal"), found);
    inline(Path.of("..", "model", base), found);
    return found.entrySet().stream()
        .map(e -> arguments(e.getKey().replace("io.github.inspectionreports.", ""), e.getValue()));
  }

  /** Collects the expressions of a field: by itself, in a collection or in an object of ours. */
  private static void collect(
      Object value, String where, Map<String, Pattern> found, Set<Object> seen)
      throws ReflectiveOperationException {
    if (value instanceof Pattern pattern) {
      found.put(where, pattern);
    } else if (value instanceof Map<?, ?> map) {
      collect(map.keySet(), where + ".keys", found, seen);
      collect(map.values(), where + ".values", found, seen);
    } else if (value instanceof Object[] array) {
      collect(Arrays.asList(array), where, found, seen);
    } else if (value instanceof Collection<?> collection) {
      int index = 0;
      for (Object each : collection) {
        collect(each, where + "[" + index++ + "]", found, seen);
      }
    } else if (value != null
        && value.getClass().getName().startsWith("io.github.inspectionreports.")
        && seen.add(value)) {
      for (Field field : value.getClass().getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          field.setAccessible(true);
          collect(field.get(value), where + "." + field.getName(), found, seen);
        }
      }
    }
  }

  /** Collects the expressions that stand in a call such as {@code text.split("\\s+")}. */
  private static void inline(Path root, Map<String, Pattern> found) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String folder = file.getParent().toString().replace('/', '.').replace('\\', '.');
        if (OF_RULES.stream().anyMatch(folder::endsWith)) {
          continue;
        }
        String source = Files.readString(file, StandardCharsets.UTF_8);
        List<MatchResult> calls = INLINE.matcher(source).results().toList();
        for (int i = 0; i < calls.size(); i++) {
          String name = file.getFileName().toString().replace(".java", "") + " inline " + (i + 1);
          found.put(name, Pattern.compile(unescaped(calls.get(i).group(1))));
        }
      }
    }
  }

  /** Returns what a literal of the source stands for; the expression itself knows \\uXXXX. */
  private static String unescaped(String literal) {
    return literal.replace("\\u", "\\\\u").translateEscapes();
  }

  @Test
  void theExpressionsAreFound() throws Exception {
    assertThat(expressions().map(e -> e.get()[0].toString()))
        .contains("internal.layout.blocks.Hyphens#IN_LINE", "internal.visit.dates.Dates#CHAIN")
        .anyMatch(name -> name.contains(" inline "))
        .hasSizeGreaterThan(300);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("expressions")
  void twiceTheTextIsAboutTwiceTheWork(String name, Pattern pattern) {
    texts(pattern).parallelStream().forEach(text -> assertLinear(name, pattern, text));
  }

  private static void assertLinear(String name, Pattern pattern, Repeated text) {
    long once = work(pattern, text.ofLength(LENGTH));
    long twice = work(pattern, text.ofLength(2 * LENGTH));
    assertThat(twice)
        .as("%s: characters that %s looks at for %s; half the text: %s", name, pattern, text, once)
        .isLessThan(Math.min(ENOUGH, 3 * once + CONSTANT));
    assertThat(work(pattern, text.ofLength(DEEP)))
        .as("%s: %s needs a deeper stack for %s", name, pattern, text)
        .isLessThan(FULL_STACK);
  }

  private static List<Repeated> texts(Pattern pattern) {
    List<Repeated> texts = new ArrayList<>();
    COMMON.forEach(piece -> texts.add(new Repeated("", piece)));
    Random random = new Random(pattern.pattern().hashCode());
    for (String sample : samples(pattern, random)) {
      texts.add(new Repeated("", sample));
      for (int w = 0; w < WINDOWS; w++) {
        int from = random.nextInt(sample.length());
        int most = Math.min(LONGEST_WINDOW, sample.length() - from);
        int to = from + 1 + random.nextInt(most);
        texts.add(new Repeated(sample.substring(0, from), sample.substring(from, to)));
      }
    }
    return texts;
  }

  /** Returns texts that an expression matches; none where the generator cannot make any. */
  private static List<String> samples(Pattern pattern, Random random) {
    try {
      RgxGen generator = RgxGen.parse(plain(pattern.pattern()));
      return Stream.generate(() -> generator.generate(random))
          .limit(GENERATED)
          .map(sample -> sample.substring(0, Math.min(LONGEST_SAMPLE, sample.length())))
          .filter(sample -> !sample.isEmpty())
          .toList();
    } catch (RgxGenParseException e) {
      return List.of();
    }
  }

  /** Returns an expression without the parts of the language that the generator does not know. */
  private static String plain(String regex) {
    return regex
        .replaceAll("\\(\\?[a-z]+\\)", "")
        .replaceAll("\\(\\?[a-z]+:", "(?:")
        .replaceAll("(?<!\\\\)([+*?}])\\+", "$1")
        .replace("\\b", "");
  }

  /** Returns how many characters are looked at to find all matches. */
  private static long work(Pattern pattern, String text) {
    Counted counted = new Counted(LongRuns.bound(text));
    try {
      Matcher matcher = pattern.matcher(counted);
      boolean more = matcher.find();
      while (more) {
        more = matcher.find();
      }
      pattern.matcher(counted).matches();
    } catch (EnoughException e) {
      return ENOUGH;
    } catch (StackOverflowError e) {
      return FULL_STACK;
    }
    return counted.looks;
  }

  /** A text that repeats a piece. */
  private record Repeated(String before, String piece) {
    String ofLength(int length) {
      return before + piece.repeat(length / piece.length() + 1) + END;
    }
  }

  /** A text that counts how often its characters are looked at. */
  private static final class Counted implements CharSequence {
    private final String text;
    private long looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      looks++;
      if (looks >= ENOUGH) {
        throw new EnoughException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static final class EnoughException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
