package io.github.inspectionreports.journey.internal.wording;

import io.github.inspectionreports.journey.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two texts of a journey are about the same matter, by the words that they share. Words
 * that any letter uses of anything ("quality", "timely", "children") say nothing; of the others
 * those that are rare in the journey say most.
 */
public final class Wording {
  private static final int STEM = 6;

  /**
   * A part of the shorter sentence that is large enough: with two words where both sentences speak
   * of the same kind of weakness, with two words alone, and with three.
   */
  private static final double WITH_TWO = 0.5;

  private static final double WITH_TWO_ALONE = 0.7;

  private static final double WITH_THREE = 0.4;

  private static final double NEVER = 2;

  /** A sentence of so many words may be about the one that it shares. */
  private static final int FEW = 5;

  /** A sentence of so many words may be about anything, and two of them say little. */
  private static final int MANY = 9;

  private static final double ASPECT = 0.3;

  /**
   * "(Page 14, paragraphs 39, 40)" says where to read on, a supervision order is of a court, and
   * permanent staff are no permanent home.
   */
  private static final Pattern NOT_THE_MATTER =
      Pattern.compile(
          "\\([Pp]ages? [^()]{1,200}\\)?|\\bsupervision orders?\\b|\\bassessed\\b"
              + "|\\b[Pp]ermanent(?:ly)?\\b(?= (?:and stable |senior |social ){0,3}(?:leader|manage|staff|worker"
              + "|work|employ|team|director|appoint|post|contract|recruit|exclu))");

  /**
   * A set phrase.
   *
   * @param pattern how it is written
   * @param word the one word that stands for it
   */
  private record Phrase(Pattern pattern, String word) {}

  /**
   * Set phrases, each of which is one word: of the words in them none counts by itself. They are
   * looked for in this order.
   */
  private static final List<Phrase> PHRASES =
      List.of(
          new Phrase(
              Pattern.compile("\\bpersonal education(?:al)? plan(?:s|ning)?\\b|\\bPEPs?\\b"),
              "pepplan"),
          new Phrase(
              Pattern.compile("\\b(?i:child(?:ren)?[ -]in[ -]need plan(?:s|ning)?)\\b"),
              "needplan"),
          new Phrase(Pattern.compile("\\b(?i:care plan(?:s|ning)?)\\b"), "careplan"),
          new Phrase(Pattern.compile("\\b(?i:quality assurance)\\b"), "assurance"));

  private static final Pattern SENTENCE_END = Pattern.compile("[.;:!?] ");

  /** What a thing is for is not the thing: every item is to ensure that children are safe. */
  private static final Pattern PURPOSE =
      Pattern.compile(
          "(?<=[\\w)’] |, )(?:in order )?(?:to"
              + " (?:ensure|provide|reduce|help|better|secure|inform|drive|improve|make|support|enable)|so"
              + " that)\\b");

  /** Words that need another beside them: a plan is a pathway plan or a safety plan. */
  private static final Set<String> ALONE_NOTHING =
      stems("plan placement team meeting disabled leaver carer management oversight partner");

  /** Words of whole fields of work: that some assessments are timely says nothing of others. */
  private static final Set<String> WHOLE_FIELDS =
      stems("assessment supervision permanence education health adoption recording planning");

  private static final Set<String> EMPTY =
      stems(
          """
          a about above across after again against all almost also although always among an and any
          are areas around as at be because become been before being best better between both but by
          can cannot could did do does done during each either else enough even every few for from
          full fully further had has have having her hers his how however if in into is it its itself
          just less like made make many may more most much must never no none nor not now of off often
          on once one only or other others our out over own same she should since so some soon still
          such than that the their theirs them then there these they this those through to too under
          until up very was we well were what when where whether which while who whom whose why will
          with within without would yet you your two three
          ability able access achieve action active activity address adequate advantage agencies
          approach appropriate area arrangement aspect authority aware base based basis begin
          benefit capacity care case challenge change child children clarity clear clearly
          comprehensive concern consider consideration considered consistency consistent
          consistently continue council councils county current decisive delay deliver delivery
          develop developed development different drive effective effectively effectiveness effort
          embed ensure ensures ensuring establish evidence experience experienced families family
          focus focused follow found frequency frequent full given go goes gone good greater group
          harm help helps high identified identify impact implement implementation important
          improve improved improvement improvements improving include included including increase
          inspection inspector inspectors issue keep key large last late lead leader leaders level
          likely local looked making manner match meet meeting member met monitor month multi
          necessary need needs new number offer offered often old ongoing opportunity order outcome
          pace page paragraph part particular people person place point poor practice previous
          priority process processes progress promote promotion prompt proper provide provided
          provision purpose quality quick quickly raise range rationale receive recent recently
          record regular regularity regularly relate relevant remain required requirement requires
          respond response result review rigour risk robust role safe safeguarding safety secure
          seen senior sensitive service services set significant small social staff standard
          strategic strengthen strong sufficiency sufficient sufficiently support supported sure
          swift system systems take team teams time timeliness timely together understand
          understanding undertake use used variable various visit ways week weeks work worker
          workers working year young
          """);

  /** Words that say of what kind a weakness is: quality, time, number, steadiness. */
  private static final List<Set<String>> ASPECTS =
      List.of(
          stems("quality"),
          stems("timeliness timely time frequency frequent regularity regular pace delay prompt"),
          stems("sufficiency sufficient capacity range"),
          stems("consistency consistent consistently"),
          stems("stability stable changes"),
          stems("response respond approach identification"),
          stems("number"));

  /** Of these, those that few sentences name: anything may be of poor quality, or late. */
  private static final Set<Integer> TELLING = Set.of(2, 4, 5);

  private final Map<String, Integer> texts = new HashMap<>();

  /** Sentences that were read, since each item is held against all that later letters say. */
  private final Map<String, List<Sentence>> read = new HashMap<>();

  private final Map<String, Set<String>> meanings = new HashMap<>();

  private int size;

  private Wording() {}

  /** Learns which words are rare from all that the letters of a journey say. */
  public static Wording of(Collection<Claim> claims) {
    Wording wording = new Wording();
    for (Claim claim : claims) {
      wording.size++;
      for (String stem : stems(claim.text())) {
        wording.texts.merge(stem, 1, Integer::sum);
      }
    }
    return wording;
  }

  /**
   * Whether a text is about the matter of another: whether any sentence of one does of any of the
   * other. Long items join several matters, and words of one must not meet words of the next.
   *
   * @param one a text
   * @param other another
   * @param theme the theme that both are about; its own words say little
   */
  public boolean sameMatter(String one, String other, String theme) {
    return likeness(one, other, theme) > 0;
  }

  /**
   * How like two texts are that are about one matter.
   *
   * @return more than 0 where they do, and 0 where they do not
   */
  public double likeness(String one, String other, String theme) {
    Set<String> named = stems(theme);
    double most = 0;
    for (Sentence here : sentences(one)) {
      for (Sentence there : sentences(other)) {
        most = Math.max(most, likeness(here, there, named));
      }
    }
    return most;
  }

  private double likeness(Sentence one, Sentence other, Set<String> named) {
    Set<String> shared = new HashSet<>(one.meaning());
    shared.retainAll(other.meaning());
    if (shared.isEmpty()) {
      return 0;
    }
    boolean aspect = !Collections.disjoint(one.aspects(), other.aspects());
    boolean telling = !Collections.disjoint(aspects(one, TELLING), aspects(other, TELLING));
    boolean plainly = !Collections.disjoint(one.plainly(), other.plainly());
    int shorter = Math.min(one.meaning().size(), other.meaning().size());
    int longer = Math.max(one.meaning().size(), other.meaning().size());
    double part = weight(shared) / Math.min(weight(one.meaning()), weight(other.meaning()));
    if (!plainly && ALONE_NOTHING.containsAll(shared)) {
      return 0; // "management oversight" of one thing and of another
    }
    long ofTheme = shared.stream().filter(named::contains).count();
    boolean same =
        switch (shared.size()) {
          case 1 ->
              shorter == 1
                  && (longer == 1
                      || Collections.disjoint(shared, WHOLE_FIELDS)
                          && (telling || aspect && longer <= FEW && ofTheme == 0));
          case 2 ->
              (aspect || longer <= MANY)
                  && part >= (aspect || ofTheme == 0 ? withTwo(aspect) : NEVER);
          default ->
              shared.size() - ofTheme > 2
                  ? part >= WITH_THREE
                  : besides(shared, one, other, named) >= withTwo(aspect);
        };
    if (!same && !plainly) {
      return 0;
    }
    int either = shorter + longer - shared.size();
    return Math.max(part, plainly ? 1 : 0)
        + (double) shared.size() / either
        + (aspect || plainly ? ASPECT : 0);
  }

  /** What part two sentences share of what they say besides the words of the theme. */
  private double besides(Set<String> shared, Sentence one, Sentence other, Set<String> named) {
    double least =
        Math.min(weight(without(one.meaning(), named)), weight(without(other.meaning(), named)));
    return weight(without(shared, named)) / Math.max(least, 1);
  }

  private static Set<String> without(Set<String> words, Set<String> left) {
    Set<String> rest = new HashSet<>(words);
    rest.removeAll(left);
    return rest;
  }

  private static Set<Integer> aspects(Sentence sentence, Set<Integer> of) {
    Set<Integer> aspects = new HashSet<>(sentence.aspects());
    aspects.retainAll(of);
    return aspects;
  }

  private static double withTwo(boolean aspect) {
    return aspect ? WITH_TWO : WITH_TWO_ALONE;
  }

  /**
   * What a sentence says: its words that say something, of which kinds of weakness, and what it
   * asks for without saying of whom or where.
   */
  private record Sentence(Set<String> meaning, Set<Integer> aspects, Set<String> plainly) {}

  private List<Sentence> sentences(String text) {
    return read.computeIfAbsent(text, Wording::read);
  }

  private static List<Sentence> read(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (String sentence : SENTENCE_END.split(plain(text))) {
      if (!sentences.isEmpty() && sentence.startsWith("This ")) {
        continue; // what comes of the matter is not the matter
      }
      String asked = PURPOSE.split(sentence, 2)[0];
      Set<String> stems = stems(asked);
      Set<Integer> aspects = new HashSet<>();
      for (int i = 0; i < ASPECTS.size(); i++) {
        if (!Collections.disjoint(ASPECTS.get(i), stems)) {
          aspects.add(i);
        }
      }
      stems.removeAll(EMPTY);
      sentences.add(new Sentence(stems, aspects, AskedPlainly.in(asked)));
    }
    return sentences;
  }

  /** What is left where the words of a set phrase are one: a care plan is not a pathway plan. */
  private static String plain(String text) {
    String plain = NOT_THE_MATTER.matcher(text).replaceAll(" ");
    for (Phrase phrase : PHRASES) {
      plain = phrase.pattern().matcher(plain).replaceAll(phrase.word());
    }
    return plain;
  }

  /** How many words two texts share that say something by themselves, a theme's own left out. */
  public int shared(String one, String other, String theme) {
    Set<String> shared = sharedMeaning(one, other);
    shared.removeAll(stems(theme));
    shared.removeAll(ALONE_NOTHING);
    return shared.size();
  }

  /**
   * Whether both ask for the same of a whole field of work, or speak of it, without saying of whom.
   */
  public boolean samePlainly(String one, String other) {
    return sentences(one).stream()
        .anyMatch(
            here ->
                sentences(other).stream()
                    .anyMatch(there -> !Collections.disjoint(here.plainly(), there.plainly())));
  }

  /** Whether two texts share any word that is not one of anything. */
  public boolean sharesMeaning(String one, String other) {
    return !sharedMeaning(one, other).isEmpty();
  }

  private Set<String> sharedMeaning(String one, String other) {
    Set<String> shared = new HashSet<>(meanings.computeIfAbsent(one, Wording::meaning));
    shared.retainAll(meanings.computeIfAbsent(other, Wording::meaning));
    return shared;
  }

  /** The words of a text that say something. */
  static Set<String> meaning(String text) {
    Set<String> stems = stems(plain(text));
    stems.removeAll(EMPTY);
    return stems;
  }

  private double weight(Set<String> stems) {
    double weight = 0;
    for (String stem : stems) {
      weight += Math.max(0.5, Math.log((size + 1.0) / (1 + texts.getOrDefault(stem, 0))));
    }
    return weight;
  }

  /** Which kind of weakness a word names, from 0; less than 0 where it names none. */
  static int aspect(String word) {
    String stem = stem(word.toLowerCase(Locale.ROOT));
    for (int i = 0; i < ASPECTS.size(); i++) {
      if (ASPECTS.get(i).contains(stem)) {
        return i;
      }
    }
    return -1;
  }

  /** What the words of a text have in common with others of their families. */
  static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        String stem = stem(text.substring(start, i).toLowerCase(Locale.ROOT));
        if (stem.length() > 1 && !Character.isDigit(stem.charAt(0))) {
          stems.add(stem);
        }
        start = -1;
      }
    }
    return stems;
  }

  /**
   * What a word, in lower case, has in common with others of its family: its first letters, without
   * the ending of a plural or of "-ing". The parser's {@code Prefix} keeps these endings, because
   * weights were fitted to them; and it is internal to the parser.
   */
  static String stem(String word) {
    String stem = word;
    if (stem.length() > 4 && stem.endsWith("ies")) {
      stem = stem.substring(0, stem.length() - 3) + "y";
    } else if (stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (stem.length() > 6 && stem.endsWith("ing")) {
      stem = stem.substring(0, stem.length() - 3);
      int end = stem.length() - 1;
      if (stem.charAt(end) == stem.charAt(end - 1) && stem.charAt(end) != 's') {
        stem = stem.substring(0, end); // "planning" is "plan"
      }
    }
    return stem.length() > STEM ? stem.substring(0, STEM) : stem;
  }
}
