package io.github.inspectionreports.acceptance.oddities;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters, blanks and line ends that programs wrote otherwise. */
final class LetterOddities {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private LetterOddities() {}

  static List<Oddity> all() {
    List<Oddity> all = new ArrayList<>();
    all.add(Oddity.ofText("letters/straight-quotes", s -> quotes(s, "'", "\"", "\"")));
    all.add(Oddity.ofText("letters/backquotes", s -> quotes(s, "`", "``", "''")));
    all.add(Oddity.ofText("letters/acute-quotes", s -> quotes(s, "´", "\"", "\"")));
    all.add(Oddity.ofText("letters/primes", s -> quotes(s, "′", "″", "″")));
    all.add(Oddity.ofText("letters/lost-quotes", s -> quotes(s, "", "", "")));
    all.add(Oddity.ofText("letters/question-quotes", s -> quotes(s, "?", "?", "?")));
    all.add(
        Oddity.ofText("letters/replacement-quotes", s -> quotes(s, "\uFFFD", "\uFFFD", "\uFFFD")));
    all.add(
        Oddity.ofText("letters/entity-quotes", s -> quotes(s, "&rsquo;", "&ldquo;", "&rdquo;")));
    all.add(
        Oddity.ofText("letters/number-quotes", s -> quotes(s, "&#8217;", "&#8220;", "&#8221;")));
    all.add(Oddity.ofText("letters/control-quotes", s -> quotes(s, "\u0092", "\u0093", "\u0094")));
    all.add(Oddity.ofText("letters/mis-decoded", LetterOddities::misread));
    all.add(Oddity.ofText("letters/mis-decoded-twice", s -> misread(misread(s))));
    all.add(Oddity.ofText("letters/mis-decoded-quotes", s -> quotes(s, "â€™", "â€œ", "â€\u009D")));
    all.add(new Oddity("letters/windows-bytes", t -> t.text().getBytes(WINDOWS)));
    all.add(
        new Oddity(
            "letters/latin-bytes",
            t ->
                quotes(t.text(), "'", "\"", "\"")
                    .replace('–', '-')
                    .replace('•', '-')
                    .getBytes(StandardCharsets.ISO_8859_1)));
    all.add(new Oddity("letters/utf-16", t -> t.text().getBytes(StandardCharsets.UTF_16)));
    all.add(
        new Oddity(
            "letters/utf-16-le", t -> ("\uFEFF" + t.text()).getBytes(StandardCharsets.UTF_16LE)));
    all.add(new Oddity("letters/one-byte", t -> oneByte(t.text())));
    all.add(Oddity.ofText("letters/decomposed", s -> Normalizer.normalize(s, Normalizer.Form.NFD)));
    all.add(Oddity.ofText("letters/full-width", LetterOddities::fullWidth));
    all.add(
        Oddity.ofText(
            "letters/full-width-figures", s -> each(s, "[0-9]", LetterOddities::fullWidth)));
    all.add(Oddity.ofText("letters/homoglyphs", s -> s.replace('o', 'о').replace('a', 'а')));
    all.add(Oddity.ofText("letters/homoglyph-o", s -> s.replace('o', 'ο')));
    all.add(
        Oddity.ofText(
            "letters/capital-i-for-l", s -> each(s, "(?<=[a-z])l(?=[a-z])", x -> "I", 9)));
    all.add(Oddity.ofText("letters/one-for-l", s -> each(s, "(?<=[a-z])l(?=[a-z])", x -> "1", 9)));
    all.add(Oddity.ofText("letters/rn-for-m", s -> each(s, "(?<=[a-z])m(?=[a-z])", x -> "rn", 9)));
    all.add(Oddity.ofText("letters/ligature-signs", s -> ligatures(s, "ﬃ", "ﬀ", "ﬁ", "ﬂ")));
    all.add(Oddity.ofText("letters/ligatures-lost", s -> ligatures(s, "", "", "", "")));
    all.add(Oddity.ofText("letters/ligatures-thorn", s -> ligatures(s, "Ý", "ß", "Þ", "ß")));
    all.add(Oddity.ofText("letters/ligatures-question", s -> ligatures(s, "?", "?", "?", "?")));
    all.add(
        Oddity.ofText(
            "letters/ligatures-replacement",
            s -> ligatures(s, "\uFFFD", "\uFFFD", "\uFFFD", "\uFFFD")));
    all.add(Oddity.ofText("letters/ligatures-blank", s -> ligatures(s, " ", " ", " ", " ")));
    all.add(
        Oddity.ofText(
            "letters/ligatures-blank-after", s -> ligatures(s, "ffi ", "ff ", "fi ", "fl ")));
    all.add(
        Oddity.ofText(
            "letters/ligatures-before-blank", s -> ligatures(s, " ffi", " ff", " fi", " fl")));
    all.add(Oddity.ofText("letters/ti-theta", s -> s.replace("ti", "Ɵ").replace("tt", "Ʃ")));
    all.add(
        Oddity.ofText(
            "letters/soft-hyphens", s -> each(s, "(?<=[a-z]{3})(?=[a-z]{4})", x -> "\u00AD", 5)));
    all.add(
        Oddity.ofText(
            "letters/zero-width", s -> each(s, "(?<=[a-z]{3})(?=[a-z]{4})", x -> "\u200B", 5)));
    all.add(Oddity.ofText("letters/zero-width-after-blank", s -> each(s, " ", x -> " \u200B", 5)));
    all.add(
        Oddity.ofText(
            "letters/word-joiner", s -> each(s, "(?<=[a-z]{3})(?=[a-z]{4})", x -> "\u2060", 5)));
    all.add(Oddity.ofText("letters/direction-marks", s -> s.replace("\n", "\u200E\n")));
    all.add(Oddity.ofText("letters/byte-order-mark", s -> "\uFEFF" + s));
    all.add(Oddity.ofText("letters/byte-order-mark-amid", s -> s.replace("\f", "\f\uFEFF")));
    all.add(Oddity.ofText("letters/no-break-blanks", s -> s.replace(' ', '\u00A0')));
    all.add(
        Oddity.ofText("letters/no-break-some", s -> each(s, "(?<=\\S) (?=\\S)", x -> "\u00A0", 4)));
    all.add(
        Oddity.ofText(
            "letters/no-break-with-blank", s -> each(s, "(?<=\\S) (?=\\S)", x -> "\u00A0 ", 4)));
    all.add(
        Oddity.ofText("letters/nbsp-entity", s -> each(s, "(?<=\\S) (?=\\S)", x -> "&nbsp;", 4)));
    all.add(Oddity.ofText("letters/amp-entity", s -> s.replace("&", "&amp;")));
    for (String blank : List.of("\u2009", "\u200A", "\u2002", "\u2003", "\u202F", "\u3000", "\t")) {
      all.add(
          Oddity.ofText(
              "letters/blank-U+%04X".formatted((int) blank.charAt(0)),
              s -> each(s, "(?<=\\S) (?=\\S)", x -> blank, 3)));
    }
    all.add(Oddity.ofText("letters/two-blanks", s -> each(s, "(?<=\\S) (?=\\S)", x -> "  ")));
    all.add(Oddity.ofText("letters/justified", s -> each(s, "(?<=\\S) (?=\\S)", x -> "  ", 3)));
    all.add(
        Oddity.ofText("letters/two-after-stop", s -> s.replaceAll("(?<=[.?!]) (?=[A-Z])", "  ")));
    all.add(Oddity.ofText("letters/tab-runs", s -> s.replaceAll(" {3,}", "\t")));
    all.add(Oddity.ofText("letters/blanks-at-ends", s -> s.replace("\n", "   \n")));
    all.add(Oddity.ofText("letters/tab-at-ends", s -> s.replace("\n", "\t\n")));
    all.add(Oddity.ofText("letters/no-break-at-ends", s -> s.replace("\n", "\u00A0\n")));
    for (String end : List.of("\r\n", "\r", "\u2028", "\u0085", "\u000B", "\r\r\n", "\n\r")) {
      String name = String.join("-", end.chars().mapToObj("U+%04X"::formatted).toList());
      all.add(Oddity.ofText("line-end/" + name, s -> s.replace("\n", end)));
    }
    all.add(Oddity.ofText("line-end/paragraph-sign", s -> s.replace("\n\n", "\u2029")));
    all.add(Oddity.ofText("line-end/backslash", s -> s.replace("\n", "\\n")));
    all.add(Oddity.ofText("line-end/br", s -> s.replace("\n", "<br>\n")));
    all.add(Oddity.ofText("line-end/br-alone", s -> s.replace("\n", "<br/>")));
    all.add(Oddity.ofText("line-end/no-form-feed", s -> s.replace("\f", "")));
    all.add(Oddity.ofText("line-end/form-feed-line", s -> s.replace("\f", "\f\n")));
    all.add(Oddity.ofText("line-end/blank-for-form-feed", s -> s.replace("\f", "\n\n")));
    all.add(Oddity.ofText("line-end/quoted-printable", LetterOddities::quotedPrintable));
    all.add(Oddity.ofText("line-end/pilcrows", s -> s.replace("\n", "¶\n")));
    all.add(Oddity.ofText("line-end/arrows", s -> s.replace("\n", "↵\n")));
    all.add(Oddity.ofText("line-end/backslash-at-end", s -> s.replace("\n", "\\\n")));
    all.add(Oddity.ofText("hyphen/at-line-ends", s -> hyphens(s, "-", 2)));
    all.add(Oddity.ofText("hyphen/soft-at-line-ends", s -> hyphens(s, "\u00AD", 2)));
    all.add(Oddity.ofText("hyphen/unicode-at-line-ends", s -> hyphens(s, "\u2010", 2)));
    all.add(Oddity.ofText("hyphen/not-sign-at-line-ends", s -> hyphens(s, "¬", 2)));
    all.add(Oddity.ofText("hyphen/with-blank", s -> hyphens(s, "- ", 2)));
    all.add(Oddity.ofText("hyphen/equals-at-line-ends", s -> hyphens(s, "=", 2)));
    all.add(
        Oddity.ofText(
            "hyphen/kept-when-joined", s -> each(s, "(?<=[a-z]{4})(?=[a-z]{4})", x -> "- ", 15)));
    all.add(
        Oddity.ofText(
            "hyphen/words-split", s -> each(s, "(?<=[a-z]{4})(?=[a-z]{4})", x -> " ", 15)));
    all.add(
        Oddity.ofText("hyphen/non-breaking", s -> s.replaceAll("(?<=[a-z])-(?=[a-z])", "\u2011")));
    all.add(Oddity.ofText("hyphen/en-dash", s -> s.replaceAll("(?<=[a-z])-(?=[a-z])", "–")));
    all.add(Oddity.ofText("hyphen/dash-as-hyphen", s -> s.replace('–', '-')));
    all.add(Oddity.ofText("hyphen/dash-as-two", s -> s.replace("–", "--")));
    all.add(Oddity.ofText("hyphen/dash-as-em", s -> s.replace('–', '—')));
    all.add(Oddity.ofText("hyphen/dash-as-minus", s -> s.replace('–', '−')));
    all.add(Oddity.ofText("hyphen/dash-lost", s -> s.replace("–", "\uFFFD")));
    all.add(Oddity.ofText("hyphen/dash-question", s -> s.replace("–", "?")));
    return all;
  }

  private static String quotes(String text, String one, String open, String close) {
    return text.replaceAll("[‘’']", Matcher.quoteReplacement(one))
        .replaceAll("“", Matcher.quoteReplacement(open))
        .replaceAll("”", Matcher.quoteReplacement(close));
  }

  private static String misread(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), WINDOWS);
  }

  private static byte[] oneByte(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = bytes.length / 2; i < bytes.length; i++) {
      if (bytes[i] == ' ') {
        bytes[i] = (byte) 0xA0;
        break;
      }
    }
    return bytes;
  }

  static String fullWidth(String text) {
    return each(text, "[!-~]", x -> String.valueOf((char) (x.charAt(0) + 0xFEE0)));
  }

  private static String ligatures(String text, String ffi, String ff, String fi, String fl) {
    return text.replaceAll("(?<=[a-z])ffi(?=[a-z])", ffi)
        .replaceAll("(?<=[a-z])ff(?=[a-z])", ff)
        .replaceAll("(?<=[a-z])fi(?=[a-z])", fi)
        .replaceAll("(?<=[a-z])fl(?=[a-z])", fl);
  }

  private static String each(
      String text, String pattern, java.util.function.UnaryOperator<String> change) {
    return each(text, pattern, change, 1);
  }

  private static String each(
      String text, String pattern, java.util.function.UnaryOperator<String> change, int every) {
    int[] count = {0};
    return Pattern.compile(pattern)
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    ++count[0] % every == 0 ? change.apply(found.group()) : found.group()));
  }

  /** Cuts the first word of every so-many-th line that goes on, as a justified letter does. */
  private static String hyphens(String text, String hyphen, int every) {
    return each(
        text,
        "(?<=[a-z,] {0,1})\n( *+)([a-z]{3,5})([a-z]{4,})(?= )",
        found -> {
          Matcher parts = Pattern.compile("\n( *+)([a-z]{3})([a-z]++)").matcher(found);
          return parts.matches()
              ? " " + parts.group(2) + hyphen + "\n" + parts.group(1) + parts.group(3)
              : found;
        },
        every);
  }

  private static String quotedPrintable(String text) {
    StringBuilder all = new StringBuilder();
    int column = 0;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (column > 72 && b != '\n') {
        all.append("=\n");
        column = 0;
      }
      String code = b == '=' || b < 0 ? "=%02X".formatted(b & 0xFF) : String.valueOf((char) b);
      all.append(code);
      column = b == '\n' ? 0 : column + code.length();
    }
    return all.toString();
  }
}
