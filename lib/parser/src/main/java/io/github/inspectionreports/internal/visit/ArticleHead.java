package io.github.inspectionreports.internal.visit;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.visit.dates.Articles;
import io.github.inspectionreports.internal.visit.dates.Dates;
import io.github.inspectionreports.model.FrameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sets the head of an article apart: its headline, who wrote it, and when it appeared. */
final class ArticleHead {
  /** A byline is among the first blocks. */
  private static final int WITHIN = 6;

  /** No date of an article is longer. */
  private static final int DATE = 60;

  /** A line that is longer and ends as a sentence does is one. */
  private static final int LINE = 80;

  private static final Pattern POST =
      Pattern.compile(
          "(?i)(?:[\\p{L}’'&-]{1,30},? ){0,5}(?:reporter|correspondent|editor|journalist|writer|columnist)"
              + "(?:,? (?:(?:at|for|in) )?[\\p{L}’' -]{2,40})?");

  private ArticleHead() {}

  /**
   * Reads the head.
   *
   * @param article the article
   * @param ofWebSite whether a line is part of a web site
   * @return the article with its headline, its byline and its date as parts of its frame, and the
   *     menus above them as its back page
   */
  static Framed read(Framed article, Predicate<String> ofWebSite) {
    List<Framed.Part> all = article.parts();
    int start = ArticleSigns.start(all.stream().map(Framed.Part::block).toList(), ofWebSite);
    int last = start;
    boolean signed = false;
    for (int i = start; i < Math.min(start + WITHIN, all.size()); i++) {
      if (ArticleSigns.isByline(all.get(i).block().text())) {
        last = i;
        signed = true;
        break;
      }
    }
    while (last > 0 && last + 1 < all.size() && followsByline(all.get(last + 1).block().text())) {
      last++;
    }
    boolean minutes = Articles.isMinutes(article.document().blocks());
    boolean begun = false;
    List<Framed.Part> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Framed.Part part = all.get(i);
      if (i < start) {
        parts.add(new Framed.Part(part.block(), FrameKind.BACK_PAGE));
        continue;
      }
      @Nullable FrameKind kind =
          i <= last && (signed || !part.block().text().endsWith("."))
              ? ofHead(part)
              : titled(part.frame());
      if (i > last && kind == FrameKind.TITLE && !minutes) {
        begun |= part.block().text().endsWith(".");
        kind = begun ? null : kind; // a short paragraph below the head
      }
      parts.add(new Framed.Part(part.block(), kind));
    }
    return new Framed(article.document(), parts, article.letter(), article.diagnostics());
  }

  private static @Nullable FrameKind ofHead(Framed.Part part) {
    Block block = part.block();
    boolean line =
        block.kind() == Block.Kind.HEADING
            || block.kind() == Block.Kind.PARAGRAPH && !isSentence(block.text());
    if (part.frame() != null || !line) {
      return titled(part.frame());
    }
    return isDate(block.text()) ? FrameKind.DATE : FrameKind.TITLE;
  }

  /** A headline may begin with the inspectorate's name, as a letterhead does. */
  private static @Nullable FrameKind titled(@Nullable FrameKind kind) {
    return kind == FrameKind.LETTERHEAD ? FrameKind.TITLE : kind;
  }

  /** Whether a line below a byline is the day of the article, or the post of who wrote it. */
  private static boolean followsByline(String text) {
    return isDate(text) || POST.matcher(text).matches();
  }

  private static boolean isDate(String text) {
    boolean day = text.length() < DATE && !isEnded(text) && Dates.first(text) != null;
    return day && !Articles.isOfVisit(text);
  }

  private static boolean isSentence(String text) {
    return text.length() > 2 * LINE || text.length() > LINE && isEnded(text);
  }

  private static boolean isEnded(String text) {
    return text.isEmpty() || ".!?:;”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
