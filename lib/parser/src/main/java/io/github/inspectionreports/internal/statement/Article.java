package io.github.inspectionreports.internal.statement;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.passage.Passage;
import io.github.inspectionreports.internal.sentence.SentenceSplitter;
import io.github.inspectionreports.internal.statement.phrases.EarlierFindings;
import io.github.inspectionreports.internal.statement.phrases.SetPhrases;
import io.github.inspectionreports.internal.statement.phrases.SetPhrases.Use;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.FramePart;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides what each paragraph of a press article or of minutes is, in their order: what inspectors
 * found, what they demand, and what the council says of itself.
 */
final class Article {
  private static final Pattern QUOTE = Pattern.compile("[\"“‘']");

  /** What somebody said, whole or to the end of the paragraph. */
  private static final Pattern QUOTED = Pattern.compile("“[^”]*+(?:”|$)|\"[^\"]*+(?:\"|$)");

  /** "… ,” said Ada Fenn": a person by name. Inspectors are named by their office. */
  private static final Pattern SAID_A_PERSON =
      Pattern.compile(
          "[\"”’'] (?:said|says|added|adds|explained) (?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\\b|"
              + "(?!Ofsted|Inspectors?|The|His|Her)\\p{Lu}\\p{Ll}+ \\p{Lu})");

  /** Somebody speaks for a council, whoever it is: "a council source told reporters". */
  private static final Pattern FOR_A_COUNCIL =
      Pattern.compile(
          "(?i)\\b(?:(?:spokes(?:man|woman|person|people)|press officer)\\b|(?:council|authority|borough|trust)"
              + "(?:[’']s)? (?:leaders?|bosses|chiefs?|sources?|insiders?|officials?|officers?)\\b"
              + "|the (?:council|authority|local authority|trust)\\b(?= (?:told|insists?|insisted|claims?"
              + "|claimed|boasts?|boasted|responded|replied)\\b))[^.“\"]{0,60}"
              + " (?:say|says|said|told|adds?|added|continued|described|insists?|insisted|claims?|claimed"
              + "|welcomed|admitted|boasts?|boasted|responded|replied|commented|concluded|went on)\\b"
              + "|\\b(?:leader of [^.“\"]{2,40} council|council leader|cabinet member|portfolio holder"
              + "|chief executive|director of children[’']s services)\\b[^.“\"]{0,80}: ?[“\"]"
              + "|\\bstatement(?:,| from [^.“\"]{1,60})?(?: (?:read|reads|said|says|added|continued|went"
              + " on))?(?: in full)?: ?[“\"]");

  /** A letter or those who wrote it want something; the list is below. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)\\b(?:letter|report|inspectors?|inspectorate|ofsted|it|they) (?:(?:had|has|have|also) ){0,2}"
              + "(?:ask(?:s|ed)?|tells?|told|requires?|required|urge[sd]?|wants?|wanted) [^.:;]{0,60}?\\bto"
              + " (?:improve|strengthen|address|act on|put right|tackle|make sure of)[^.:;]{0,60}:$");

  /** In minutes an officer presents a letter, and then speaks of the council's own work. */
  private static final Pattern PRESENTED =
      Pattern.compile(
          "(?i:^(?:the |mr |mrs |ms |miss |dr )?[^.:;“\"]{0,80}?\\b(?:presented|introduced|summarised|outlined|gave"
              + " an (?:update|overview)|updated (?:the )?(?:members|committee|panel|board))\\b)"
              + "[^.:;“\"]{0,200}\\. (?:He|She|They) (?:also )?(?:said|added|told|explained|reported"
              + "|stressed|thanked|assured|advised|confirmed)\\b");

  /** Introduces a list of what a council says that it has done. */
  private static final Pattern DEEDS =
      Pattern.compile(
          "(?i)\\b(?:council|authority|trust|spokes(?:man|woman|person)|director|leaders|bosses)\\b[^.;:]{0,40}"
              + "\\b(?:said|says|told|added|insist(?:s|ed)|claim(?:s|ed))\\b[^.;:]{0,100}\\b(?:it|they|we"
              + "|council|authority|trust)\\b[^.;:]{0,20}\\b(?:has|have|had)\\b(?! to\\b)[^.;:]{0,30}:$");

  /** Introduces a list of what a council has done after a visit. */
  private static final Pattern DONE_SINCE =
      Pattern.compile(
          "(?i)\\b(?:since|after|following|in response to|as a result of)\\b[^.;:]{0,60}\\b(?:council|authority"
              + "|trust|it|they|we|leaders|bosses)\\b[^.;:]{0,20}\\b(?:has|have|had)\\b(?! to\\b)[^.;:]{0,30}:$"
              + "|\\b(?:council|authority|trust)\\b[^.;:]{0,20}\\b(?:has|have|had) (?:since|already)\\b[^.;:]{0,30}:$"
              + "|\\b(?:steps|actions?|measures|changes) (?:[a-z]{1,12} ){0,2}(?:taken|made) by the"
              + " (?:council|authority|trust)\\b[^.;:]{0,40}:$");

  /** Introduces a list of what a council does or promises: "What the council says it is doing". */
  private static final Pattern PROMISES =
      Pattern.compile(
          "(?i)^(?:what|how) (?:(?:the|its|their) )?(?:[\\p{L}’'-]{1,30} ){0,2}?(?:council|authority|trust|department"
              + "|leaders|bosses|chiefs|town hall|it|they)(?:[’']s (?:leaders|bosses|chiefs))?"
              + "(?: (?:has|have|is|are|also|now|already|since)){0,3} (?:says?|said|plans?|planning|promises?|promised"
              + "|pledges?|pledged|intends?|proposes?|responded|responds|doing|done|going to|will)\\b"
              + "(?![^.;:]{0,40}\\b(?:well|right|wrong|badly|poorly)\\b)[^.;:]{0,60}:?$"
              + "|\\b(?:council|authority|trust|leaders|bosses|chiefs|town hall|director)\\b[^.;:]{0,40}?"
              + " (?:promised|promises|pledged|pledges|vowed|vows|committed|plans|intends)\\b[^.;:]{0,60}:$");

  private static final String OF_COUNCIL =
      "\\b(?:(?:council|authority|trust|department|services|service|leaders|bosses|managers|chiefs|it)"
          + "|(?-i:(?!Parents|Famil|Child|Carer|Foster|Young|People|Pupil|School|Resident|Neighbour|They|You|We)\\p{Lu}[\\p{L}’'-]{1,30}))";

  private static final String PUT_RIGHT =
      "(?:improve|strengthen|address|tackle|act on|act to|act faster|review|reduce|ensure|make sure|increase"
          + "|put right|raise|speed up|check|develop|do more|do better|stop|recruit|update|cut|fix|provide|record)\\b";

  /** A paragraph on what is asked of the council: "The council was told to improve its records." */
  private static final Pattern TOLD_TO =
      Pattern.compile(
          ("(?i)COUNCIL,? (?:(?:was|were|has been|have been|had been|is|are|must be) )(?:also |now )?(?:asked|told|ordered"
                  + "|urged|instructed|directed)(?: by [^.;:“\"]{1,40}?)? to (?:also |urgently )?PUT_RIGHT")
              .replace("COUNCIL", OF_COUNCIL)
              .replace("PUT_RIGHT", PUT_RIGHT));

  /** "The council must improve its records, inspectors said." */
  private static final Pattern MUST =
      Pattern.compile(
          ("(?i)COUNCIL (?:also )?(?:must|should|needs? to|ha(?:s|ve) to|ought to) (?:also |now |urgently )?PUT_RIGHT")
              .replace("COUNCIL", OF_COUNCIL)
              .replace("PUT_RIGHT", PUT_RIGHT));

  /** A visit in a list of them: "Fenbridge Council: focused visit on 4 and 5 June 2024." */
  private static final Pattern VISIT_NAMED =
      Pattern.compile(
          "(?:[\\p{L}’'-]{1,30} ){0,6}[\\p{L}’'-]{1,30} ?[:–—-] ?(?i:(?:an? |the )?(?:(?:ofsted|full|short"
              + "|standard|first|second|third|unannounced|ilacs|focus(?:s?ed)?|monitoring|assurance) ){0,3}"
              + "(?:visit|inspection),? (?:on |in |from |between )?)[\\p{L}\\d ,–-]{3,50}\\d{4}\\.?");

  /** What a paragraph of an article is. */
  enum Part {
    /** What was found, or a lead-in. */
    FINDING,
    /** An item of what the report recommends. */
    IMPROVEMENT,
    /** An item of what the council was told to do. */
    DEMAND,
    /** The sentence that introduces such a list. */
    LEAD_IN,
    /** The council's own words. */
    COUNCIL_STATEMENT
  }

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private final SetPhrases phrases;

  /** The first year of which a grade may be that of the inspection at hand. */
  private final int gradedSince;

  private Part list = Part.FINDING;
  private boolean recommending;
  private boolean speaking;

  Article(SetPhrases phrases, List<FramePart> frame) {
    this.phrases = phrases;
    this.gradedSince = yearOf(frame) - 1;
  }

  /** The year of an article; 0 where its head does not give it. */
  private static int yearOf(List<FramePart> frame) {
    for (FramePart part : frame) {
      Matcher year = YEAR.matcher(part.kind() == FrameKind.DATE ? part.text() : "");
      if (year.find()) {
        return Integer.parseInt(year.group());
      }
    }
    return 0;
  }

  /** Decides what the next paragraph is. */
  Part next(Block block) {
    String text = block.text();
    boolean item =
        block.kind() == Block.Kind.BULLET
            || !block.number().isEmpty()
            || !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    if (item && list != Part.FINDING) {
      return list;
    }
    if (block.kind() == Block.Kind.HEADING || block.style().bold() && !text.endsWith(".")) {
      heading(text);
      if (list != Part.FINDING) {
        return list == Part.COUNCIL_STATEMENT ? Part.COUNCIL_STATEMENT : Part.LEAD_IN;
      }
    }
    boolean lead = text.endsWith(":");
    recommending = recommends(text, lead);
    list = lead ? listBelow(text) : Part.FINDING;
    boolean deeds = lead && list == Part.FINDING && saysDeeds(text);
    boolean asks = list == Part.FINDING && asks(text);
    boolean council = saysTheCouncil(text) || deeds;
    if (council && list == Part.FINDING && lead) {
      list = Part.COUNCIL_STATEMENT;
    }
    if (council) {
      return Part.COUNCIL_STATEMENT;
    }
    if (asks) {
      return Part.DEMAND;
    }
    if (list == Part.DEMAND) {
      return Part.LEAD_IN;
    }
    return recommending && !lead ? Part.IMPROVEMENT : Part.FINDING;
  }

  /** Takes note of a heading, which may say what the items below it are. */
  void heading(String text) {
    list =
        phrases.says(Use.DEMANDS, text)
            ? Part.DEMAND
            : PROMISES.matcher(text).find() ? Part.COUNCIL_STATEMENT : Part.FINDING;
  }

  /** Whether a paragraph says nothing but what inspectors ask of the council. */
  private boolean asks(String text) {
    boolean asked =
        TOLD_TO.matcher(text).find()
            || MUST.matcher(text).find() && phrases.says(Use.INSPECTORS_SPEAK, text);
    return asked && !QUOTE.matcher(text).lookingAt() && SentenceSplitter.split(text).size() == 1;
  }

  private Part listBelow(String text) {
    if (recommending) {
      return Part.IMPROVEMENT;
    }
    return phrases.says(Use.DEMANDS, text) || ASKED.matcher(text).find()
        ? Part.DEMAND
        : Part.FINDING;
  }

  /** Whether a sentence introduces what a council has done, by its own words or the article's. */
  private boolean saysDeeds(String text) {
    return PROMISES.matcher(text).find()
        || DEEDS.matcher(text).find()
        || DONE_SINCE.matcher(text).find() && !phrases.says(Use.INSPECTORS_SPEAK, text);
  }

  /**
   * Marks the sentences of a finding in which somebody speaks for the council: in minutes an
   * officer says first what inspectors found, and then what the council thinks of itself.
   *
   * @param paragraph a paragraph that says, too, what was found
   * @return the paragraph
   */
  Passage marked(Passage paragraph) {
    List<Passage.Sentence> sentences = new ArrayList<>();
    boolean said = false;
    for (Passage.Sentence sentence : paragraph.sentences()) {
      String text = sentence.text();
      boolean quote = QUOTE.matcher(text).lookingAt();
      boolean begins = speaks(text, quote);
      boolean goesOn = said && (quote || phrases.says(Use.SPEAKS_ON, text));
      String around = QUOTED.matcher(text).replaceAll(" ");
      boolean named = VISIT_NAMED.matcher(text).matches();
      said = (begins || goesOn) && !phrases.says(Use.INSPECTORS_SPEAK, around);
      Passage.ContextReason reason = sentence.contextReason();
      if (reason == null) {
        reason =
            said
                ? Passage.ContextReason.COUNCIL_SAYS
                : named
                    ? SetPhrases.saysNothing(0, text.length())
                    : EarlierFindings.ofGrade(text, gradedSince);
      }
      sentences.add(new Passage.Sentence(text, sentence.start(), sentence.place(), reason));
    }
    return paragraph.with(sentences, paragraph.themed());
  }

  private boolean speaks(String text, boolean quote) {
    return phrases.says(Use.COUNCIL_SPEAKS, text)
        || FOR_A_COUNCIL.matcher(text).find()
        || quote && SAID_A_PERSON.matcher(text).find();
  }

  /** Whether a paragraph says what the report wants to be improved. */
  private boolean recommends(String text, boolean lead) {
    return !QUOTE.matcher(text).lookingAt()
        && (lead && phrases.says(Use.RECOMMENDS_FURTHER, text)
            || phrases.says(Use.RECOMMENDS, text)
            || recommending && phrases.says(Use.RECOMMENDS_FURTHER, text));
  }

  /** Whether these are words of somebody of the council, or more of them. */
  private boolean saysTheCouncil(String text) {
    boolean quote = QUOTE.matcher(text).lookingAt();
    boolean begins = speaks(text, quote);
    boolean presents = PRESENTED.matcher(text).find();
    boolean goesOn = speaking && (quote || phrases.says(Use.SPEAKS_ON, text));
    // A person of the council may mention inspectors.
    String around = QUOTED.matcher(text).replaceAll(" ");
    speaking = presents || (begins || goesOn) && !phrases.says(Use.INSPECTORS_SPEAK, around);
    return speaking;
  }
}
