package io.github.inspectionreports.internal.pdf.file;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each piece of marked content of a tagged PDF to which element of its structure it
 * belongs, by the element's object number. The elements themselves are never read: there are
 * thousands of them, and the number alone shows what belongs together.
 */
public final class StructureNumbers {
  private static final int MOST_DEPTH = 20;
  private static final int MOST_NODES = 100_000;
  private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");
  private static final COSName STRUCT_PARENTS = COSName.STRUCT_PARENTS;

  /** What is listed, as references: those of pages are read, and the thousands of others never. */
  private final Map<Integer, COSBase> byPage = new HashMap<>();

  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Reads where the elements are listed.
   *
   * @param catalog the document's root
   */
  public StructureNumbers(COSDictionary catalog) {
    COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    COSDictionary tree = root == null ? null : root.getCOSDictionary(PARENT_TREE);
    if (tree != null) {
      read(tree, 0);
    }
  }

  private void read(COSDictionary node, int depth) {
    if (depth > MOST_DEPTH || seen.size() > MOST_NODES || !seen.add(node)) {
      return;
    }
    COSArray numbers = node.getCOSArray(COSName.NUMS);
    if (numbers != null) {
      for (int i = 0; i + 1 < numbers.size(); i += 2) {
        COSBase elements = numbers.get(i + 1);
        if (numbers.getObject(i) instanceof COSNumber key && elements != null) {
          byPage.put(key.intValue(), elements);
        }
      }
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    if (kids != null) {
      for (int i = 0; i < kids.size(); i++) {
        if (kids.getObject(i) instanceof COSDictionary kid) {
          read(kid, depth + 1);
        }
      }
    }
  }

  /**
   * Returns the elements of a page.
   *
   * @param page the page's dictionary
   * @return the elements by the number of their marked content; null if the page has none
   */
  public @Nullable COSArray elements(COSDictionary page) {
    COSBase listed = byPage.get(page.getInt(STRUCT_PARENTS, -1));
    COSBase elements = listed instanceof COSObject reference ? reference.getObject() : listed;
    return elements instanceof COSArray array ? array : null;
  }

  /**
   * Returns the number of an element.
   *
   * @param elements the elements of the page
   * @param mark the number of the marked content
   * @return the element's number; 0 if unknown
   */
  public static int number(@Nullable COSArray elements, int mark) {
    if (elements == null || mark < 0 || mark >= elements.size()) {
      return 0;
    }
    COSBase element = elements.get(mark);
    return element instanceof COSObject object && object.getKey() != null
        ? (int) object.getKey().getNumber()
        : 0;
  }
}
