package io.github.inspectionreports.internal.visit.judgements;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.sentence.SentenceSplitter;
import io.github.inspectionreports.model.Grade;
import io.github.inspectionreports.model.Judgement;
import io.github.inspectionreports.model.JudgementArea;
import io.github.inspectionreports.model.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the grades that an article gives in its sentences. Where an article may speak of another
 * council or of an earlier inspection, or contradicts itself, nothing is read.
 */
public final class PressJudgements {
  private static final String GRADE =
      "[\"“‘']?\\b(outstanding|good|requir(?:es|ing|e) improvement(?: to be good)?|inadequate)\\b"
          + "[\"”’']?";

  /** The same in quotation marks, which nobody sets around praise of his own. */
  private static final String QUOTED_GRADE =
      "[\"“‘'](?:outstanding|good|requir(?:es|ing|e) improvement(?: to be good)?|inadequate)[,.]?[\"”’']";

  private static final Pattern GRADED = Pattern.compile(GRADE, Pattern.CASE_INSENSITIVE);

  /** Words that say that a grade was given. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "\\b(?:rated|judged|graded|found|deemed|declared|ranked)(?: (?:overall|to be|as|to)){0,2} "
              + GRADE
              + "|\\b(?:rated|judged|graded|found|deemed)\\b[^.;:,]{0,60} (?:to be|as) "
              + GRADE
              + "|\\b(?:rating|grade|judgement|judgment|verdict)s?(?: (?:of|was|is|as|were)|,) "
              + GRADE
              + "|"
              + GRADE
              + "(?: overall)? (?:rating|grade|judgement|verdict)\\b|"
              + GRADE
              + " (?:overall|by ofsted)\\b"
              + "|\\b(?:rated|judged|graded|deemed)\\b[^.;:]{0,80} "
              + QUOTED_GRADE
              + "(?=\\W{0,2}(?:$|[.;,]| (?:and|but|while|overall|for|with)\\b))"
              + "|\\b(?:overall effectiveness|experiences and progress|impact of leaders)\\b[^.;:,]{0,80} "
              + GRADE
              + "|: ?"
              + GRADE
              + "(?=\\W{0,2}(?:$|[;,.]))",
          Pattern.CASE_INSENSITIVE);

  /** Where a sentence goes on to what has another grade. */
  private static final Pattern PIECE =
      Pattern.compile("(?:,|;)? (?:and|but|while|whereas|with) |[;,] ");

  /** What gives the grade before it to something more. */
  private static final Pattern ALSO = Pattern.compile("(?:as|so) (?:was|were|is|are|did) ");

  /** Names that hold an "and" themselves. */
  private static final Pattern NAME_WITH_AND =
      Pattern.compile(
          "\\b(help|care|children|management|leadership),? and (protection|care[- ]leavers"
              + "|governance|management)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words of another time, another place or another speaker. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\b(?:previous|previously|last|former|formerly|earlier|before|since|until|used to"
              + "|after (?:being|having|they|it)|years? after|once|ago|next|(?:up|down|rise|rising|rose|move|moved"
              + "|moving|improved|improving|jump|jumped) from|from (?:a )?[\"“‘']?(?:outstanding|good|requir|inadequate)|will|would|could|hopes?|want|aims?|if|not|never|no longer"
              + "|neighbouring|nearby|next door|another|other (?:councils|authorities)|hospital|schools?"
              + "|care homes?|nurser(?:y|ies)|academy|college|children[’']s homes?)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SPEAKER =
      Pattern.compile(
          "\\b(?:cllr|councillors?|directors?|spokes\\p{L}+|cabinet member|lead member|leader of|MP"
              + "|chief executive|council leader)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  /** What somebody says; the first group is a grade or a few words, which stay. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(\"(?:[^\"]{0,24}|requires? improvement to be good[.,]?)\""
              + "|“requires? improvement to be good[.,]?”)"
              + "|“[^”]{25,}(?:”|$)|\"[^\"]{25,}(?:\"|$)");

  private static final Pattern WHOLE =
      Pattern.compile(
          "\\b(?:council|authority|services|borough|county|department|overall)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OVERALL = Pattern.compile("\\boverall\\b", Pattern.CASE_INSENSITIVE);

  private static final Map<JudgementArea, Pattern> AREAS = areas();

  private PressJudgements() {}

  private static Map<JudgementArea, Pattern> areas() {
    Map<JudgementArea, String> words = new LinkedHashMap<>();
    words.put(
        JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS,
        "(?:children in care|those in care|looked[- ]after children) & care[- ]leavers");
    words.put(
        JudgementArea.HELP_AND_PROTECTION, "help & protection|need(?:ing)? (?:help|protection)");
    words.put(
        JudgementArea.CHILDREN_IN_CARE,
        "(?:children|those|young people) (?:who are )?in care|looked[- ]after children|children looked"
            + " after");
    words.put(
        JudgementArea.CARE_LEAVERS,
        "care[- ]leavers|(?:people|those|teenagers) (?:who (?:are |have )?)?(?:leav(?:e|ing)|left)"
            + " care");
    words.put(
        JudgementArea.LEADERS,
        "(?:impact|work) of (?:the |its |their )?leaders|leadership|(?:its|their|the) leaders");
    words.put(JudgementArea.ADOPTION, "adoption");
    Map<JudgementArea, Pattern> areas = new EnumMap<>(JudgementArea.class);
    words.forEach(
        (area, pattern) ->
            areas.put(
                area, Pattern.compile("\\b(?:" + pattern + ")\\b", Pattern.CASE_INSENSITIVE)));
    return areas;
  }

  /**
   * Returns the years whose grades are those of an article, and not earlier ones.
   *
   * @param start the first day of the inspection; null if it is not known
   * @param published the day of the article; null if it is not known
   * @return the years of those that are known
   */
  public static Set<Integer> years(@Nullable LocalDate start, @Nullable LocalDate published) {
    return Stream.of(start, published)
        .filter(Objects::nonNull)
        .map(LocalDate::getYear)
        .collect(Collectors.toSet());
  }

  /**
   * Reads the grades of an article.
   *
   * @param headlines its headlines
   * @param body its paragraphs, without those of the web site
   * @param years the years of the inspection and of the article
   * @param elsewhere whether a sentence names a council that the article is not about
   * @return the judgements; none where grades follow those of another council
   */
  public static List<Judgement> read(
      List<Block> headlines, List<Block> body, Set<Integer> years, Predicate<String> elsewhere) {
    Reading reading = new Reading(years);
    boolean other = false;
    for (Block block : body) {
      for (SentenceSplitter.Cut cut : SentenceSplitter.split(block.text())) {
        if (!GRADED.matcher(cut.text()).find()) {
          continue;
        }
        if (other) {
          return List.of(); // whose grades follow those of another council is not said
        }
        other = elsewhere.test(cut.text());
        if (!other) {
          reading.sentence(block, cut);
        }
      }
    }
    if (!reading.has(JudgementArea.OVERALL_EFFECTIVENESS)) {
      for (Block block : headlines) {
        SentenceSplitter.Cut all = new SentenceSplitter.Cut(block.text(), 0);
        if (!elsewhere.test(block.text()) && GIVEN.matcher(block.text()).find()) {
          reading.sentence(block, all);
        }
      }
    }
    return reading.found();
  }

  /**
   * Returns whether an article gives grades that were not read.
   *
   * @param body its paragraphs
   * @param years the years of the inspection and of the article
   * @param read the judgements that were read
   */
  public static boolean givesMore(List<Block> body, Set<Integer> years, List<Judgement> read) {
    Reading reading = new Reading(years);
    for (Block block : body) {
      for (SentenceSplitter.Cut cut : SentenceSplitter.split(block.text())) {
        reading.sentence(block, cut);
      }
    }
    Set<JudgementArea> areas = EnumSet.copyOf(reading.doubtful);
    areas.addAll(reading.found.keySet());
    read.forEach(one -> areas.remove(one.area()));
    return !areas.isEmpty() || read.isEmpty() && reading.gives;
  }

  private static String own(String sentence) {
    return QUOTED
        .matcher(sentence)
        .replaceAll(
            quote -> quote.group(1) == null ? " " : Matcher.quoteReplacement(quote.group()));
  }

  private static final class Reading {
    private final Set<Integer> years;
    private final Map<JudgementArea, Judgement> found = new EnumMap<>(JudgementArea.class);
    private final Set<JudgementArea> doubtful = EnumSet.noneOf(JudgementArea.class);
    private boolean gives;

    Reading(Set<Integer> years) {
      this.years = years;
    }

    boolean has(JudgementArea area) {
      return found.containsKey(area) || doubtful.contains(area);
    }

    List<Judgement> found() {
      return found.values().stream().filter(one -> !doubtful.contains(one.area())).toList();
    }

    void sentence(Block block, SentenceSplitter.Cut cut) {
      String text = own(cut.text());
      if (!GIVEN.matcher(text).find() || SPEAKER.matcher(text).find()) {
        return;
      }
      int start = block.start() + cut.start();
      Place place = block.place(start, start + cut.text().length());
      for (String segment : segments(text)) {
        Matcher grade = GRADED.matcher(segment);
        if (grade.find()) {
          gives |= GIVEN.matcher(segment).find();
          segment(segment, grade, place);
        }
      }
    }

    /**
     * Pieces of a sentence with one grade each. What is between two grades may belong to either,
     * and is left out.
     */
    private List<String> segments(String text) {
      boolean several = GRADED.matcher(text).results().count() > 1;
      List<String> segments = new ArrayList<>();
      StringBuilder segment = new StringBuilder();
      boolean graded = false;
      for (String piece : PIECE.split(NAME_WITH_AND.matcher(text).replaceAll("$1 & $2"))) {
        if (ELSEWHERE.matcher(piece).find() || isOfOtherYear(piece)) {
          continue;
        }
        boolean grades = GRADED.matcher(piece).find();
        if (grades && graded) {
          segments.add(segment.toString());
          segment.setLength(0);
        }
        graded |= grades;
        if (several && graded && !grades && !ALSO.matcher(piece).lookingAt()) {
          continue;
        }
        segment.append(segment.isEmpty() ? "" : ", ").append(piece);
      }
      segments.add(segment.toString());
      return segments;
    }

    private boolean isOfOtherYear(String piece) {
      Matcher named = YEAR.matcher(piece);
      while (named.find()) {
        if (!years.contains(Integer.valueOf(named.group()))) {
          return true;
        }
      }
      return false;
    }

    private void segment(String segment, Matcher grade, Place place) {
      String written = grade.group(1);
      if (grade.find()) {
        return; // two grades in one piece: whose is which is not said
      }
      String rest = segment;
      Set<JudgementArea> areas = EnumSet.noneOf(JudgementArea.class);
      for (Map.Entry<JudgementArea, Pattern> area : AREAS.entrySet()) {
        Matcher words = area.getValue().matcher(rest);
        if (words.find()) {
          areas.add(area.getKey());
          rest = words.replaceAll(" ");
        }
      }
      boolean whole = WHOLE.matcher(rest).find() && GIVEN.matcher(rest).find();
      if (areas.isEmpty() && whole || OVERALL.matcher(rest).find() && whole) {
        add(JudgementArea.OVERALL_EFFECTIVENESS, written, place);
      }
      areas.forEach(area -> add(area, written, place));
    }

    private void add(JudgementArea area, String written, Place place) {
      Grade grade = grade(written);
      Judgement before = found.get(area);
      if (before != null && before.grade() != grade) {
        doubtful.add(area);
      } else if (before == null && grade != null) {
        found.put(area, new Judgement(area, "", grade, written, place));
      }
    }

    private static @Nullable Grade grade(String written) {
      String words = written.toLowerCase(Locale.ROOT);
      return switch (words) {
        case "outstanding" -> Grade.OUTSTANDING;
        case "good" -> Grade.GOOD;
        case "inadequate" -> Grade.INADEQUATE;
        default -> Grade.REQUIRES_IMPROVEMENT;
      };
    }
  }
}
