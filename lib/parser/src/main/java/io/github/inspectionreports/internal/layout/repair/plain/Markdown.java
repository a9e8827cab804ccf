package io.github.inspectionreports.internal.layout.repair.plain;

import io.github.inspectionreports.internal.layout.words.Superscripts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the marks of Markdown off a text that was written or kept in it: "## " before headings,
 * "**" and "__" around words, lines drawn below titles. One such mark alone may mean itself.
 */
final class Markdown {
  private static final int FEWEST = 2;
  private static final int LONGEST = 3_000;

  private static final Pattern HEADING =
      Pattern.compile(" {0,3}#{1,6} {1,4}(?=[*_]{0,3}[\\p{L}\\p{N}‘“])");
  private static final Pattern CLOSED = Pattern.compile(" {1,4}#{1,6} {0,4}$");
  private static final Pattern STRONG =
      Pattern.compile(
          "(\\*{2,3}|(?<![\\p{L}\\p{N}_])__(?!_))(?=[^ *_])([^*]{1,400}?)(?<=[^ *_\\\\])\\1");

  /** One star or underline on each side of words; a star apart is the mark of an item. */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*_\\\\])([*_])(?=[\\p{L}\\p{N}‘“(])([^*_]{1,300}?)(?<=[^ \\\\])\\1(?![\\p{L}\\p{N}*_])");

  private static final Pattern DRAWN =
      Pattern.compile(" {0,3}(?:={3,200}|-{3,200}|\\*{3,200})\\s*");

  /** A sign that is not to be read as a mark. */
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!'\"|>~-])");

  /** The line below the head of a table. */
  private static final Pattern BELOW_HEAD =
      Pattern.compile(
          "^\\s*+\\|?(?:[ \t]{0,9}:?-{3,200}:?[ \t]{0,9}\\|){1,20}(?:[ \t]{0,9}:?-{3,200}:?)?\\s*");

  /** A line that is a picture and nothing else. */
  private static final Pattern PICTURE =
      Pattern.compile("^\\s{0,9}!\\[[^\\]]{0,300}\\]\\([^)]*+\\)\\s*+");

  /** The number of a footnote: before the note, or where it is pointed to. */
  private static final Pattern NOTE = Pattern.compile("\\[\\^(\\d{1,2})\\](:? ?)");

  private Markdown() {}

  /** Returns the lines without such marks; the same lines where the text is not Markdown. */
  static List<String> strip(List<String> lines) {
    if (!isMarkdown(lines)) {
      return lines;
    }
    List<String> plain = new ArrayList<>();
    boolean below = false;
    for (String line : lines) {
      if (DRAWN.matcher(line).matches() || BELOW_HEAD.matcher(line).matches()) {
        continue; // it is below a title, or stands for a new page
      }
      if (PICTURE.matcher(line).matches()) {
        continue;
      }
      boolean heading = isHeading(line) || isStrong(line.strip());
      boolean blank = line.isBlank();
      if (!blank && (heading || below) && !plain.isEmpty() && !isBlank(plain)) {
        plain.add("");
      }
      plain.add(blank ? line : raised(bare(line)));
      below = heading;
    }
    return plain;
  }

  /** Lines that a single "#" begins one below the other, or that end as items do, are a list. */
  private static boolean isMarkdown(List<String> lines) {
    int marks = 0;
    boolean before = false;
    for (String line : lines) {
      boolean single = line.startsWith("# ");
      if (single && (before || line.endsWith(".") || line.endsWith(";"))) {
        return false;
      }
      marks += isHeading(line) || isStrong(line.strip()) ? 1 : 0;
      before = single || (before && line.isBlank());
    }
    return marks >= FEWEST;
  }

  private static boolean isBlank(List<String> lines) {
    return lines.get(lines.size() - 1).isBlank();
  }

  private static boolean isHeading(String line) {
    return line.indexOf('#') >= 0 && HEADING.matcher(line).lookingAt();
  }

  /** Returns whether all of a line is set in strong letters. */
  private static boolean isStrong(String line) {
    return line.length() > 4
        && line.length() < LONGEST
        && (line.startsWith("**") || line.startsWith("__"))
        && STRONG.matcher(line).matches();
  }

  private static String bare(String line) {
    if (line.length() > LONGEST) {
      return line;
    }
    String bare = line;
    if (isHeading(line)) {
      Matcher heading = HEADING.matcher(line);
      bare = CLOSED.matcher(heading.replaceFirst("")).replaceFirst("");
    }
    if (bare.indexOf('\\') >= 0) {
      return ESCAPED.matcher(withoutStress(bare)).replaceAll("$1");
    }
    return withoutStress(bare);
  }

  private static String raised(String line) {
    return line.indexOf('^') < 0
        ? line
        : NOTE.matcher(line)
            .replaceAll(
                note -> Superscripts.raised(note.group(1)) + (note.group(2).isEmpty() ? "" : " "));
  }

  private static String withoutStress(String bare) {
    if (bare.indexOf('*') < 0 && bare.indexOf('_') < 0) {
      return bare;
    }
    return EMPHASIS.matcher(STRONG.matcher(bare).replaceAll("$2")).replaceAll("$2");
  }
}
