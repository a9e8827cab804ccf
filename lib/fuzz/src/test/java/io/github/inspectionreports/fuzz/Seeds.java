package io.github.inspectionreports.fuzz;

import io.github.inspectionreports.fixtures.SampleFile;
import io.github.inspectionreports.rules.Table;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What fuzzing begins with: letters, tables and reports that are right. */
final class Seeds {
  /** The kinds of table that a caller may write; the first byte of a table chooses one. */
  static final List<String> KINDS =
      List.of(
          Table.PHRASES,
          Table.POINTS,
          Table.FAMILIES,
          Table.CATEGORIES,
          Table.HEADINGS,
          Table.THEMES,
          Table.THEME_TERMS,
          Table.VISIT_KINDS,
          Table.AUTHORITIES,
          Table.WITHOUT,
          Table.CATEGORY_WEIGHTS);

  /**
   * Longer letters and reports are left out: reading one takes seconds where every step is watched,
   * and a fuzzer finds most by trying much. The tests of the samples read all of them.
   */
  private static final int MOST_BYTES = 32_000;

  private Seeds() {}

  private static Stream<SampleFile> letters() {
    return Arrays.stream(SampleFile.values()).filter(letter -> letter.failure() == null);
  }

  static Stream<byte[]> pdfs() {
    return Arrays.stream(SampleFile.values()).map(SampleFile::pdf).filter(Seeds::isShort);
  }

  static Stream<byte[]> texts() {
    return letters().map(letter -> utf8(letter.text())).filter(Seeds::isShort);
  }

  static Stream<byte[]> reports() {
    return letters().map(letter -> utf8(letter.reportJson())).filter(Seeds::isShort);
  }

  private static boolean isShort(byte[] seed) {
    return seed.length <= MOST_BYTES;
  }

  /** Contents of a page: text shown in several ways, a table's lines, a form, marked content. */
  static Stream<byte[]> pages() {
    return Stream.of(
            "BT /F1 12 Tf 72 720 Td (Dear Director) Tj 0 -20 Td [(The) -250 (plans) -250 (are)]"
                + " TJ ET",
            "q 1 0 0 1 0 0 cm 72 700 m 500 700 l S 72 600 m 500 600 l S 72 600 m 72 700 l S Q",
            "BT /F1 9 Tf 1 0 0 1 72 400 Tm 14 TL (What needs to improve) ' (More) ' T* <4142> Tj ET",
            "/Span <</ActualText (fi)>> BDC BT /F1 12 Tf 72 500 Td (f) Tj ET EMC /X1 Do",
            "BI /W 1 /H 1 /BPC 8 /CS /G ID a EI BT /F1 6 Tf 3 Ts 80 Tz 2 Tc 1 Tw (1) Tj ET")
        .map(Seeds::utf8);
  }

  /** Maps of a font to text. */
  static Stream<byte[]> maps() {
    return Stream.of(
            "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF>"
                + " endcodespacerange 2 beginbfchar <41> <0042> <42> <00660069> endbfchar endcmap",
            "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7E>"
                + " <0021> endbfrange endcmap",
            "begincmap 1 beginbfrange <20> <22> [<0041> <0042> <0043>] endbfrange endcmap")
        .map(Seeds::utf8);
  }

  static Stream<byte[]> patterns() {
    return Stream.of(
            "not (fully|always) {good}",
            "children* (who|that) [are] seen",
            "(from|of) ... to",
            "\"second to none\"",
            "leaders' plans ~3 weak")
        .map(Seeds::utf8);
  }

  static Stream<byte[]> tables() {
    return Stream.of(
        table(
            Table.PHRASES,
            "id,pattern,cue,hit,near-miss\nshines,shines brightly,praise,It shines brightly.,It"
                + " shines.\n"),
        table(Table.FAMILIES, "id,words\nsplendid,splendid|superb|grand\n"),
        table(Table.CATEGORIES, "id,polarity\nRISK,negative\n"),
        table(Table.THEMES, "id,label\nsport,Sport\n"),
        table(Table.THEME_TERMS, "id,theme,term,weight\nball,sport,ball games,2\n"),
        table(Table.WITHOUT, "id,table\nnot-always,phrases\n"),
        table(Table.CATEGORY_WEIGHTS, "id,feature,strength\nword,word=good,0.5\n"));
  }

  private static byte[] table(String kind, String csv) {
    byte[] rows = utf8(" " + csv);
    rows[0] = (byte) KINDS.indexOf(kind);
    return rows;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
