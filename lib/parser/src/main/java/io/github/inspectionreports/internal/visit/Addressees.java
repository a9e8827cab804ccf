package io.github.inspectionreports.internal.visit;

import io.github.inspectionreports.internal.layout.Block;
import io.github.inspectionreports.internal.visit.PeopleWords.Kind;
import io.github.inspectionreports.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads to whom a letter is written. */
final class Addressees {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'’-]*|&");

  /** A person among several who share a paragraph: "Rowan Ashby, Director of ...". */
  private static final Pattern NEXT =
      Pattern.compile(
          "(?<=\\p{L}\\)? )(?=\\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}[\\p{L}'’-]+ ?){1,3}(?:[A-Z]{2,4} ?)?, \\p{Lu})");

  /** Between a name and its role may stand the name of the council. */
  private static final int ROLE_WITHIN = 3;

  private final PeopleWords words;
  private final Names names;
  private final Authorities authorities;

  Addressees(PeopleWords words, Authorities authorities) {
    this.words = words;
    this.names = new Names(words);
    this.authorities = authorities;
  }

  /**
   * Reads the address.
   *
   * @param address its blocks
   * @return the people, in order; empty if there are none
   */
  List<Person> read(List<Block> address) {
    List<String> lines = new ArrayList<>();
    for (Block block : address) {
      for (String line : block.text().split("\n| \\| ")) {
        split(line.replaceAll("[\\s|]+$", "").strip(), lines);
      }
    }
    List<Person> people = new ArrayList<>();
    boolean inline = false;
    int i = 0;
    while (i < lines.size()) {
      String line = lines.get(i++);
      Names.Found found = names.leading(line);
      if (found == null || (!people.isEmpty() && isPlace(line, found))) {
        continue;
      }
      String rest = line.substring(found.end()).replaceFirst("^[\\s,:–-]+", "").strip();
      String role = role(rest);
      int last = i;
      if (rest.isEmpty()) {
        for (int n = i; role == null && n < Math.min(lines.size(), i + ROLE_WITHIN); n++) {
          role = role(lines.get(n));
          last = n + 1;
        }
      } else if (role == null && inline) {
        role = rest.split(",", 2)[0];
      }
      if (role == null && !people.isEmpty()) {
        continue; // a line of the address, such as "Marsh House"
      }
      inline |= !rest.isEmpty() && role != null;
      if (role != null && last < lines.size() && continues(role, lines, last)) {
        role = role + " " + lines.get(last);
        last++;
      }
      i = role == null ? i : last;
      people.add(new Person(found.name(), role == null ? null : trimmed(role)));
    }
    return people;
  }

  /** Several people may share a paragraph; one of them may begin wherever a name and comma are. */
  private void split(String text, List<String> lines) {
    int from = 0;
    Matcher next = NEXT.matcher(text);
    while (next.find()) {
      Names.Found found = names.leading(text.substring(next.start()));
      Matcher first = WORD.matcher(text).region(next.start(), text.length());
      boolean person =
          found != null && first.find() && !isRoleWord(first.group()) && next.start() > from;
      if (person) {
        lines.add(text.substring(from, next.start()).strip());
        from = next.start();
      }
    }
    lines.add(text.substring(from).strip());
  }

  private boolean isPlace(String line, Names.Found found) {
    for (Authorities.Mention mention : authorities.in(line)) {
      if (mention.start() < found.end() && mention.asWritten().indexOf(' ') > 0) {
        return true;
      }
    }
    return false;
  }

  /** A role that runs over the end of its line: all words of the next line are of roles too. */
  private boolean continues(String role, List<String> lines, int next) {
    String line = lines.get(next);
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      if (!isRoleWord(word.group())) {
        return false;
      }
    }
    String previous = lines.get(next - 1).strip();
    boolean open =
        previous.endsWith(",")
            || previous.matches(".*\\b(?:and|of|for|the|&)")
            || previous.endsWith("&");
    boolean begun = !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
    return !line.isEmpty() && (open || begun || line.startsWith("&"));
  }

  private boolean isRoleWord(String word) {
    return word.equals("&") || words.is(Kind.ROLE_WORD, word.replace("-", "")) || allParts(word);
  }

  private boolean allParts(String word) {
    for (String part : word.split("-")) {
      if (!words.is(Kind.ROLE_WORD, part)) {
        return false;
      }
    }
    return true;
  }

  /** The role at the beginning of a text: words of roles, one of them an office. */
  private @Nullable String role(String text) {
    int stop = text.length();
    for (Authorities.Mention mention : authorities.in(text)) {
      stop = Math.min(stop, mention.start());
    }
    Matcher word = WORD.matcher(text).region(0, stop);
    int end = 0;
    boolean office = false;
    while (word.find()
        && isRoleWord(word.group())
        && text.substring(end, word.start()).matches("[\\s,:()&–-]*")) {
      office |= words.is(Kind.ROLE_HEAD, word.group().split("-")[0]);
      end = word.end();
    }
    if (!office) {
      return null;
    }
    String role = text.substring(0, end);
    if (role.indexOf('(') >= 0 && end < text.length() && text.charAt(end) == ')') {
      role += ")";
    }
    return role.strip();
  }

  private static String trimmed(String role) {
    return role.replaceFirst("(?:[\\s,]+|\\b(?:of|for|and|the|to)\\b)+$", "").strip();
  }
}
