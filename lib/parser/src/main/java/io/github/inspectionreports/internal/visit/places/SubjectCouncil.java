package io.github.inspectionreports.internal.visit.places;

import io.github.inspectionreports.internal.document.Block;
import io.github.inspectionreports.internal.outline.Framed;
import io.github.inspectionreports.internal.visit.places.AuthorityNames.Mention;
import io.github.inspectionreports.model.FrameKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads which council a document is about. */
public final class SubjectCouncil {
  /** Parts of a letter where a council may be named that it is not about. */
  private static final Set<@Nullable FrameKind> NOT_OF_THE_PLACE =
      new HashSet<>(List.of(FrameKind.BACK_PAGE, FrameKind.ADDRESS, FrameKind.COPIES));

  /** A council is above its building in an address, and a town below. */
  private static final Pattern BUILDING =
      Pattern.compile(
          "\\b(?:House|Hall|Centre|Offices?|Buildings?|Street|Road|Square|Campus|Guildhall)\\b");

  /** A label of particulars that may be anywhere, and what it gives. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:name of )?(?:the )?(?:local authority|council|authority)(?: (?:name|inspected|visited))?"
              + " ?(?::|\\||–|-) ?(.{3,80})");

  /** What a letter names once, far from its title, it is not about. */
  private static final int OFTEN = 2;

  private final AuthorityNames authorities;

  public SubjectCouncil(AuthorityNames authorities) {
    this.authorities = authorities;
  }

  /**
   * Reads the council.
   *
   * @param framed the document
   * @param opening its first paragraphs
   * @param press whether it is an article
   * @return the council in the document's words; null where none is named
   */
  public @Nullable Mention read(Framed framed, List<Block> opening, boolean press) {
    if (press) {
      List<Mention> best = ofArticle(framed);
      return best.isEmpty() ? CouncilNames.in(texts(ofThePlace(framed, true))) : best.get(0);
    }
    Mention mention = inPlaces(framed, opening);
    mention = mention == null ? labelled(framed) : mention;
    if (mention == null && !framed.letter()) {
      mention = CouncilNames.alone(texts(framed.blocks(FrameKind.TITLE)));
    }
    return mention != null ? mention : mostNamed(ofThePlace(framed, false));
  }

  /**
   * Finds the councils that an article may be about.
   *
   * @param article the article
   * @return the one that it is about; several if equally supported; empty if it is about none named
   */
  public List<Mention> ofArticle(Framed article) {
    List<Block> blocks = ofThePlace(article, true);
    List<Block> title = article.blocks(FrameKind.TITLE);
    Mention unknown = CouncilNames.in(texts(blocks));
    ArticleCouncil councils = new ArticleCouncil();
    for (Block block : blocks) {
      List<Mention> here = new ArrayList<>(authorities.in(block.text()));
      if (unknown != null && !isKnown(unknown)) {
        CouncilNames.every(unknown, block.text()).forEach(here::add);
        here.sort((a, b) -> Integer.compare(a.start(), b.start()));
      }
      councils.add(block, here, title.contains(block));
    }
    return councils.best();
  }

  /** What the title says counts first, then the opening, the address and the foot of the pages. */
  private @Nullable Mention inPlaces(Framed framed, List<Block> opening) {
    List<String> title = List.of(String.join(" ", texts(framed.blocks(FrameKind.TITLE))));
    List<String> address = texts(framed.blocks(FrameKind.ADDRESS));
    for (List<String> place :
        List.of(
            title,
            texts(opening),
            address,
            texts(framed.blocks(FrameKind.PARTICULARS)),
            texts(framed.blocks(FrameKind.FOOTER)))) {
      Mention registered = registered(place, place == address);
      Mention other = CouncilNames.in(place);
      if (registered != null
          && (other == null || isKnown(other) || registered.asWritten().contains(other.name()))) {
        return fullest(registered, framed);
      }
      if (other != null) {
        return fullestOfOther(other, framed);
      }
    }
    return null;
  }

  /** The longest form, in title and address, of a name that the register does not hold. */
  private static Mention fullestOfOther(Mention first, Framed framed) {
    Mention fullest = first;
    for (FrameKind kind : List.of(FrameKind.ADDRESS, FrameKind.TITLE)) {
      for (Block block : framed.blocks(kind)) {
        for (Mention mention : CouncilNames.every(first, block.text())) {
          if (mention.asWritten().length() > fullest.asWritten().length()) {
            fullest = mention;
          }
        }
      }
    }
    return fullest;
  }

  /** The first council of the register; an address has names of towns that mean no council. */
  private @Nullable Mention registered(List<String> place, boolean address) {
    Mention visited = address ? null : visited(place);
    if (visited != null) {
      return visited;
    }
    for (int i = 0; i < place.size(); i++) {
      for (Mention mention : authorities.in(place.get(i))) {
        if (!address
            || AuthorityNames.isWholeName(mention)
            || BUILDING.matcher(String.join("\n", place.subList(i + 1, place.size()))).find()) {
          return mention;
        }
      }
    }
    return null;
  }

  /** The council to which a visit was made, where another is named before it. */
  private @Nullable Mention visited(List<String> place) {
    Mention first = null;
    for (String text : place) {
      for (Mention mention : authorities.in(text)) {
        if (ArticleCouncil.isVisitTo(text.substring(0, mention.start()))) {
          return mention;
        }
        first = first == null ? mention : first;
      }
      if (first != null) {
        return null; // what the first paragraph with a council does not say, no later one changes
      }
    }
    return null;
  }

  /** The council of a label, wherever it is: "Local authority: Brackenshire". */
  private @Nullable Mention labelled(Framed framed) {
    for (Framed.Part part : framed.parts()) {
      Matcher label = LABEL.matcher(part.block().text());
      if (part.frame() != FrameKind.OTHER_DOCUMENT && label.matches()) {
        List<Mention> named = authorities.in(label.group(1));
        if (named.size() == 1) {
          return named.get(0);
        }
      }
    }
    return null;
  }

  /** Whether the words around a name give one of the register. */
  private boolean isKnown(Mention mention) {
    return !authorities.names(mention.asWritten()).isEmpty();
  }

  /**
   * Everything but the inspectorate's own address and other documents; an article ends in links.
   */
  private static List<Block> ofThePlace(Framed framed, boolean press) {
    return framed.parts().stream()
        .filter(part -> part.frame() != FrameKind.LETTERHEAD)
        .filter(part -> part.frame() != FrameKind.OTHER_DOCUMENT)
        .filter(part -> press || !NOT_OF_THE_PLACE.contains(part.frame()))
        .map(Framed.Part::block)
        .toList();
  }

  /** The longest form of an authority's name in title, address and first paragraphs. */
  private Mention fullest(Mention first, Framed framed) {
    Mention fullest = first;
    for (FrameKind kind : List.of(FrameKind.ADDRESS, FrameKind.TITLE)) {
      for (Block block : framed.blocks(kind)) {
        for (Mention mention : authorities.in(block.text())) {
          if (mention.name().equals(first.name())
              && mention.asWritten().length() > fullest.asWritten().length()) {
            fullest = mention;
          }
        }
      }
    }
    return fullest;
  }

  /** The council that is named most often; of several the first, in its fullest form. */
  private @Nullable Mention mostNamed(List<Block> blocks) {
    Map<String, Integer> counts = new HashMap<>();
    List<Mention> all = new ArrayList<>();
    Mention unknown = CouncilNames.in(texts(blocks));
    for (Block block : blocks) {
      all.addAll(authorities.in(block.text()));
    }
    all.forEach(mention -> counts.merge(mention.name(), 1, Integer::sum));
    Mention best = null;
    for (Mention mention : all) {
      int more =
          best == null
              ? 1
              : counts.getOrDefault(mention.name(), 0) - counts.getOrDefault(best.name(), 0);
      boolean fuller =
          best != null
              && mention.name().equals(best.name())
              && mention.asWritten().length() > best.asWritten().length();
      if (more > 0 || fuller) {
        best = mention;
      }
    }
    boolean seldom = best != null && counts.getOrDefault(best.name(), 0) < OFTEN;
    return best == null || (seldom && !AuthorityNames.isWholeName(best)) ? unknown : best;
  }

  private static List<String> texts(List<Block> blocks) {
    return blocks.stream().map(Block::text).toList();
  }
}
