package io.github.inspectionreports.internal.pdf.file;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.internal.budget.Budget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a PDF in their order. A page of which only the place is left keeps its number, so
 * that the pages after it keep theirs and the gap can be named.
 */
public final class PageTree {
  private static final int MOST_DEPTH = 50;
  private static final COSName[] INHERITED = {
    COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE
  };

  private final List<Leaf> leaves = new ArrayList<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Budget budget = Budget.current();

  /**
   * A page.
   *
   * @param page its dictionary; null where it is missing
   * @param inherited what it has from the nodes above it, where it says nothing itself
   */
  public record Leaf(@Nullable COSDictionary page, COSDictionary inherited) {
    public @Nullable COSBase get(COSName name) {
      COSBase own = page == null ? null : page.getDictionaryObject(name);
      return own == null ? inherited.getDictionaryObject(name) : own;
    }

    /** Returns the sides of a box: left, bottom, right, top; null if it is none. */
    public double @Nullable [] box(COSName name) {
      if (!(get(name) instanceof COSArray array) || array.size() < 4) {
        return null;
      }
      double[] sides = new double[4];
      for (int i = 0; i < 4; i++) {
        if (!(array.getObject(i) instanceof COSNumber number)) {
          return null;
        }
        sides[i] = number.floatValue();
      }
      double[] box = {
        Math.min(sides[0], sides[2]),
        Math.min(sides[1], sides[3]),
        Math.max(sides[0], sides[2]),
        Math.max(sides[1], sides[3])
      };
      return box[2] - box[0] > 0 && box[3] - box[1] > 0 ? box : null;
    }
  }

  private PageTree() {}

  /**
   * Reads the tree.
   *
   * @param catalog the document's root
   * @param damage gets what is missing of it
   * @return its pages, in order
   */
  public static List<Leaf> read(COSDictionary catalog, Damage damage) {
    PageTree tree = new PageTree();
    COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
    if (root != null) {
      tree.add(root, new COSDictionary(), 0);
      int said = root.getInt(COSName.COUNT, 0);
      if (said > tree.leaves.size()) {
        damage.add("of " + said + " pages only " + tree.leaves.size() + " can be found");
      }
    }
    return tree.leaves;
  }

  private void add(COSDictionary node, COSDictionary above, int depth) {
    COSArray kids = node.getCOSArray(COSName.KIDS);
    if (kids == null || COSName.PAGE.equals(node.getCOSName(COSName.TYPE))) {
      addLeaf(new Leaf(node, above));
      return;
    }
    if (depth > MOST_DEPTH || !seen.add(node)) {
      return;
    }
    COSDictionary inherited = new COSDictionary(above);
    for (COSName name : INHERITED) {
      COSBase value = node.getItem(name);
      if (value != null) {
        inherited.setItem(name, value);
      }
    }
    for (int i = 0; i < kids.size(); i++) {
      budget.work(100);
      if (kids.getObject(i) instanceof COSDictionary kid) {
        add(kid, inherited, depth + 1);
      } else {
        addLeaf(new Leaf(null, inherited));
      }
    }
  }

  private void addLeaf(Leaf leaf) {
    leaves.add(leaf);
    budget.atMost(Limit.PAGES, leaves.size());
  }
}
