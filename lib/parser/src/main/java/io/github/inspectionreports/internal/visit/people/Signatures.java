package io.github.inspectionreports.internal.visit.people;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.visit.people.names.Names;
import io.github.inspectionreports.internal.visit.people.names.PeopleWords;
import io.github.inspectionreports.internal.visit.people.names.PeopleWords.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who signed. */
public final class Signatures {
  private static final Pattern CLOSING =
      Pattern.compile("^your?s (?:sincerely|faithfully|truly),?\\s*", Pattern.CASE_INSENSITIVE);

  /** What is before the name where another hand has signed. */
  private static final Pattern FOR =
      Pattern.compile(
          "^(?:p\\.? ?p\\.?|(?:signed )?(?:for and )?on behalf of|signed(?: by)?|for)(?:\\s*+:)?\\s++(?=\\p{Lu})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEAD =
      Pattern.compile("\\blead inspector\\b", Pattern.CASE_INSENSITIVE);

  /** What a list of the team says of each: "Rowan Ashby HMI, Ofsted". */
  private static final Pattern TEAM =
      Pattern.compile(
          "^(?:,? (?:HMI|SHMI))?[,:]? *+\\(?(?:Ofsted|CQC|Care Quality Commission|HMI)\\b");

  /** An inspectorate's name that shares the line of the person who signs for it. */
  private static final Pattern BODY =
      Pattern.compile(
          "^(?:Ofsted|Care Quality Commission|CQC|HMICFRS|HMI Prob(?:ation)?"
              + "|(?:HM|(?:His|Her) Majesty[’']s) Inspectorate of (?:Probation|Constabulary"
              + "(?:,? (?:and )?Fire (?:&|and) Rescue Services)?)) ++(?=\\p{Lu})");

  /** A council or another body, such as one whose answer follows the letter; nobody's name. */
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "^[\\p{L}’'& -]{1,60}\\b(?:Council|Borough|Partnership|Trust|Board|Authority)\\b");

  /** Where a list of those who get a copy begins, on a line of its own or after a role. */
  private static final Pattern COPIES =
      Pattern.compile(
          "(?i)(?:^|\\s)(?:(?:b?cc|c\\.? ?c\\.?) ?[:–-]|(?:b?cc|c\\.c\\.) (?-i:\\p{Lu})"
              + "|(?:copy|copies|copied|circulated|distribution|circulation)(?: list)?(?: to)? ?:)");

  /** The word after a name. */
  private static final Pattern NEXT_WORD = Pattern.compile(" (\\p{Lu}\\p{L}++)");

  /** Before another person with an office, on a line that has lost the gap between two of them. */
  private static final Pattern BESIDE =
      Pattern.compile(
          " \\| | (?=\\p{Lu}\\p{Ll}[\\p{L}’'-]{0,30} \\p{Lu}[\\p{L}’'-]{1,30}, (?:HMI?|Chief|National"
              + "|Regional|Deputy|Assistant|Director|Head|Senior|Lead|(?:His|Her) Majesty)\\b)(?<=,.{4,80} )");

  private final PeopleWords words;
  private final Names names;

  public Signatures(PeopleWords words) {
    this.words = words;
    this.names = new Names(words);
  }

  /**
   * Who signed.
   *
   * @param names in order
   * @param leads those with "lead inspector" below their name
   */
  public record Signed(List<String> names, List<String> leads) {}

  /**
   * Reads the signatures.
   *
   * @param blocks what stands from the closing formula on
   * @return the names; of signatures side by side first those of the upper row
   */
  public Signed read(List<Block> blocks) {
    List<String> signed = new ArrayList<>();
    List<String> leads = new ArrayList<>();
    Map<Integer, String> above = new HashMap<>();
    boolean listed = false;
    boolean copies = false;
    for (Block block : blocks) {
      List<String> lines = lines(block);
      for (int column = 0; column < lines.size() && !copies; column++) {
        String line = lines.get(column);
        Matcher copied = COPIES.matcher(line);
        copies = copied.find();
        String text =
            CLOSING.matcher(copies ? line.substring(0, copied.start()) : line).replaceFirst("");
        text = BODY.matcher(text).replaceFirst("");
        text = FOR.matcher(text).replaceFirst("");
        Names.Found found = ORGANISATION.matcher(text).find() ? null : names.leading(text);
        found = found != null && isOffice(text, found) ? null : found;
        if (found != null && signed.contains(found.name())) {
          String rest = text.substring(text.indexOf(found.name()) + found.name().length());
          listed |= TEAM.matcher(rest).lookingAt();
        }
        if (listed) {
          break; // the team, named once more below the signatures
        }
        if (found != null) {
          above.put(column, found.name());
          if (!signed.contains(found.name())) {
            signed.add(found.name());
          }
        }
        String name = above.get(column);
        if (name != null && !leads.contains(name) && LEAD.matcher(text).find()) {
          leads.add(name);
        }
      }
    }
    return new Signed(signed, leads);
  }

  /** Whether words that look like a name go on as a body does: "Primary Care Services". */
  private boolean isOffice(String text, Names.Found found) {
    int end = text.indexOf(found.name()) + found.name().length();
    Matcher next = NEXT_WORD.matcher(text).region(Math.min(end, text.length()), text.length());
    return found.end() == end && next.lookingAt() && words.is(Kind.ORGANISATION, next.group(1));
  }

  private static List<String> lines(Block block) {
    return block.cells().isEmpty()
        ? List.of(BESIDE.split(block.text()))
        : block.cells().stream().map(Block.Cell::text).toList();
  }
}
