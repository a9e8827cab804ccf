package io.github.inspectionreports.internal.pipeline;

import io.github.inspectionreports.internal.document.Document;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.outline.Sections;
import io.github.inspectionreports.internal.passage.Passages;
import io.github.inspectionreports.internal.section.SectionReader;
import io.github.inspectionreports.internal.section.frame.FrameReader;
import io.github.inspectionreports.internal.section.frame.FrameTable;
import io.github.inspectionreports.internal.section.headings.HeadingTable;
import io.github.inspectionreports.internal.statement.PassageReader;
import io.github.inspectionreports.internal.statement.phrases.SetPhrases;
import io.github.inspectionreports.internal.visit.ArticleFrame;
import io.github.inspectionreports.internal.visit.VisitKinds;
import io.github.inspectionreports.model.VisitKind;
import io.github.inspectionreports.rules.RuleSet;

/**
 * The stages that divide a document, made ready for a rule set. The parser, its benchmark and the
 * fitting of weights share them, so that weights are fitted to the passages that the parser reads.
 * Immutable and safe for use by many threads.
 */
public final class Pipeline {
  private final FrameReader frames;
  private final VisitKinds kinds;
  private final SectionReader sections;
  private final ArticleFrame articles;
  private final PassageReader passages;

  /**
   * Makes the stages ready.
   *
   * @param rules a checked rule set
   */
  public Pipeline(RuleSet rules) {
    HeadingTable headings = HeadingTable.of(rules);
    this.frames = new FrameReader(FrameTable.of(rules), headings);
    SetPhrases phrases = SetPhrases.of(rules);
    this.kinds = VisitKinds.of(rules, phrases::isOfWebSite);
    this.sections =
        new SectionReader(
            headings,
            phrases::isOfOccasion,
            phrases::leadsActions,
            phrases::namesImprovements,
            phrases::saysOutcome,
            phrases::saysNext);
    this.articles = new ArticleFrame(rules, phrases::isOfWebSite, phrases::leadsLinks);
    this.passages = new PassageReader(phrases);
  }

  /**
   * A document divided into frame and body.
   *
   * @param framed its blocks; of an article without its web page
   * @param kind the kind of visit; for an article, also the kind that it is about
   */
  public record Outlined(Framed framed, VisitKinds.Found kind) {}

  /** Separates the frame of a document from its body, and says what visit it is about. */
  public Outlined outline(Document document) {
    Framed framed = frames.read(document);
    VisitKinds.Found kind = kinds.find(framed);
    return new Outlined(kind.kind() == VisitKind.PRESS ? articles.read(framed) : framed, kind);
  }

  /** Divides the body into sections. */
  public Sections divide(Outlined outlined) {
    return sections.read(outlined.framed(), outlined.kind().kind());
  }

  /** Reads the passages of sections: items and findings with their sentences. */
  public Passages read(Sections divided, Outlined outlined) {
    return passages.read(divided, outlined.kind().kind());
  }
}
