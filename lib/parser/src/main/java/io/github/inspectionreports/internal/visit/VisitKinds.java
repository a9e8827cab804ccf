package io.github.inspectionreports.internal.visit;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.tables.Recogniser;
import io.github.inspectionreports.internal.tables.Values;
import io.github.inspectionreports.internal.visit.dates.Articles;
import io.github.inspectionreports.model.FrameKind;
import io.github.inspectionreports.model.VisitKind;
import io.github.inspectionreports.rules.RuleSet;
import io.github.inspectionreports.rules.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the kind of a visit. Immutable. */
public final class VisitKinds {
  /** The occasion of a letter is in its first paragraphs. */
  private static final int OPENING = 4;

  /** How much it counts that an article names an earlier visit. */
  private static final double EARLIER = 0.125;

  private static final Pattern OF_KIND =
      Pattern.compile(
          "(?i)(?:(?:type|kind) of )?(?:visit|inspection)\\b(?: type)?(?! date)|(?:type|kind) ?[:|]");

  private static final Pattern THIS = Pattern.compile("(?i)\\bthis (?:\\p{L}{3,12} )?$");

  /** How much it counts that an article gives the latest days of all to a visit. */
  private static final double LATEST = 2;

  private enum Where {
    TITLE,
    OPENING,
    BODY,
    PRESS
  }

  private record KindRow(VisitKind kind, Where where) {}

  /**
   * The kind of a document.
   *
   * @param kind the kind of visit, or PRESS
   * @param subject for PRESS what the article is about, if it says so; otherwise null
   */
  public record Found(VisitKind kind, @Nullable VisitKind subject) {}

  private final Recogniser<KindRow> rows;

  private final Predicate<String> ofWebSite;

  private VisitKinds(Recogniser<KindRow> rows, Predicate<String> ofWebSite) {
    this.rows = rows;
    this.ofWebSite = ofWebSite;
  }

  /**
   * Reads the table of kinds: columns id, pattern, kind and where.
   *
   * @param rules the rule set
   * @param ofWebSite whether a line is part of the web site around an article
   * @return the table
   * @throws io.github.inspectionreports.rules.RuleSetException for a faulty row; names file and
   *     line
   */
  public static VisitKinds of(RuleSet rules, Predicate<String> ofWebSite) {
    return new VisitKinds(
        Recogniser.of(
            rules,
            Table.VISIT_KINDS,
            row ->
                new KindRow(
                    Values.constant(row, "kind", VisitKind.class),
                    Values.constant(row, "where", Where.class))),
        ofWebSite);
  }

  /**
   * Finds the kind of a document.
   *
   * @param framed the document
   * @return its kind; UNKNOWN where no row matches
   */
  public Found find(Framed framed) {
    String title = title(framed);
    VisitKind kind = first(title, Where.TITLE);
    List<Block> body = framed.body();
    for (int i = 0; kind == null && i < Math.min(OPENING, body.size()); i++) {
      kind = first(body.get(i).text(), Where.OPENING);
    }
    kind = kind == null ? first(particulars(framed), Where.TITLE) : kind;
    boolean byline = ArticleSigns.isArticle(framed.document().blocks(), ofWebSite);
    boolean particulars = !framed.blocks(FrameKind.PARTICULARS).isEmpty();
    boolean article = byline || !particulars && isPress(body);
    if (kind == null && !article) {
      kind = first(edges(framed), Where.TITLE);
      kind = kind == null ? own(body) : kind;
    }
    if (framed.letter() || !article) {
      return new Found(kind == null ? VisitKind.UNKNOWN : kind, null);
    }
    return new Found(VisitKind.PRESS, subject(framed));
  }

  /** What the particulars call the visit: "Type of visit: Focused visit". */
  private static String particulars(Framed framed) {
    StringBuilder kinds = new StringBuilder();
    for (Block block : framed.blocks(FrameKind.PARTICULARS)) {
      if (OF_KIND.matcher(block.text()).lookingAt()) {
        kinds.append(block.text()).append(' ');
      }
    }
    return kinds.toString();
  }

  private static String title(Framed framed) {
    StringBuilder title = new StringBuilder();
    for (Framed.Part part : framed.parts()) {
      if (part.frame() == FrameKind.TITLE || part.frame() == FrameKind.LETTERHEAD) {
        title.append(part.block().text()).append(' ');
      }
    }
    return title.toString();
  }

  /** What is at the edges of pages may say what the first page, which is lost, said. */
  private static String edges(Framed framed) {
    StringBuilder edges = new StringBuilder();
    for (FrameKind edge : List.of(FrameKind.HEADER, FrameKind.FOOTER)) {
      framed.blocks(edge).forEach(block -> edges.append(block.text()).append(' '));
    }
    return edges.toString();
  }

  private @Nullable VisitKind first(String text, Where where) {
    for (Recogniser.Hit<KindRow> hit : rows.hits(text)) {
      if (hit.value().where == where) {
        return hit.value().kind;
      }
    }
    return null;
  }

  /**
   * What a document without its first page calls itself in its text: "this focused visit". Where it
   * says "this" of several kinds, it does not say which it is.
   */
  private @Nullable VisitKind own(List<Block> body) {
    Set<VisitKind> kinds = EnumSet.noneOf(VisitKind.class);
    for (Block block : body) {
      String text = block.text();
      rows.hits(text).stream()
          .filter(hit -> hit.value().where == Where.BODY)
          .filter(hit -> THIS.matcher(text.substring(0, hit.start())).find())
          .forEach(hit -> kinds.add(hit.value().kind));
    }
    return kinds.size() == 1 ? kinds.iterator().next() : null;
  }

  private boolean isPress(List<Block> body) {
    return body.stream().anyMatch(block -> first(block.text(), Where.PRESS) != null);
  }

  /**
   * What an article mentions most often; of equals what it names first. Its title counts double, as
   * do the latest days of a visit, and visits that it says to be earlier or dates before others
   * count little.
   */
  private @Nullable VisitKind subject(Framed framed) {
    List<Named> all = new ArrayList<>();
    for (Framed.Part part : framed.parts()) {
      String text = part.block().text();
      boolean title = part.frame() == FrameKind.TITLE || part.frame() == FrameKind.LETTERHEAD;
      double weight = title ? 2 : 1;
      rows.hits(text).stream()
          .filter(hit -> hit.value().where == Where.BODY)
          .sorted(Comparator.comparingInt(Recogniser.Hit::start))
          .forEach(hit -> all.add(named(text, hit, weight)));
    }
    int latest = all.stream().mapToInt(Named::month).max().orElse(0);
    Map<VisitKind, Double> counts = new LinkedHashMap<>();
    VisitKind most = null;
    for (Named named : all) {
      boolean before = named.month > 0 && named.month < latest;
      double dated = named.month > 0 ? LATEST : 1;
      counts.merge(named.kind, (before ? EARLIER : dated) * named.weight, Double::sum);
    }
    for (VisitKind kind : counts.keySet()) {
      if (most == null || counts.getOrDefault(kind, 0.0) > counts.getOrDefault(most, 0.0)) {
        most = kind;
      }
    }
    return most;
  }

  /** A kind that an article names, how much that counts, and its month; 0 where it gives none. */
  private record Named(VisitKind kind, double weight, int month) {}

  private static Named named(String text, Recogniser.Hit<KindRow> hit, double weight) {
    boolean other = Articles.isOther(text, hit.start(), hit.end());
    int month = other ? 0 : Articles.month(text, hit.end());
    return new Named(hit.value().kind, other ? EARLIER * weight : weight, month);
  }
}
