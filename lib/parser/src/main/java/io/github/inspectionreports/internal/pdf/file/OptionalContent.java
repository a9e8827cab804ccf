package io.github.inspectionreports.internal.pdf.file;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Which layers (optional content) are shown when the PDF is opened. What is on a layer that is
 * switched off is not what a reader of the letter sees.
 */
public final class OptionalContent {
  private static final COSName OCGS = COSName.getPDFName("OCGs");
  private static final COSName MEMBERSHIP = COSName.getPDFName("OCMD");
  private static final COSName POLICY = COSName.P;
  private static final COSName OFF_STATE = COSName.getPDFName("OFF");

  private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSDictionary> on = Collections.newSetFromMap(new IdentityHashMap<>());
  private final boolean usuallyOff;

  public OptionalContent(COSDictionary catalog) {
    COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
    COSDictionary usual = properties == null ? null : properties.getCOSDictionary(COSName.D);
    usuallyOff = usual != null && OFF_STATE.equals(usual.getCOSName(COSName.BASE_STATE));
    if (usual != null) {
      addAll(usual.getCOSArray(COSName.OFF), off);
      addAll(usual.getCOSArray(COSName.ON), on);
    }
  }

  private static void addAll(@Nullable COSArray groups, Set<COSDictionary> to) {
    for (int i = 0; groups != null && i < groups.size(); i++) {
      if (groups.getObject(i) instanceof COSDictionary group) {
        to.add(group);
      }
    }
  }

  /** Returns whether nothing of this document can be off. */
  boolean allShown() {
    return off.isEmpty() && !usuallyOff;
  }

  /**
   * Returns whether content is left out.
   *
   * @param content its group or membership; null for content that belongs to none
   * @return true if it is switched off
   */
  public boolean off(@Nullable COSBase content) {
    if (allShown() || !(content instanceof COSDictionary dictionary)) {
      return false;
    }
    if (!MEMBERSHIP.equals(dictionary.getCOSName(COSName.TYPE))) {
      return groupOff(dictionary);
    }
    COSBase groups = dictionary.getDictionaryObject(OCGS);
    if (groups instanceof COSDictionary group) {
      return groupOff(group) ^ policy(dictionary).endsWith("Off");
    }
    return groups instanceof COSArray array && array.size() > 0 && off(array, policy(dictionary));
  }

  private boolean off(COSArray groups, String policy) {
    int offs = 0;
    int all = 0;
    for (int i = 0; i < groups.size(); i++) {
      if (groups.getObject(i) instanceof COSDictionary group) {
        all++;
        offs += groupOff(group) ? 1 : 0;
      }
    }
    return switch (policy) {
      case "AllOn" -> offs > 0;
      case "AnyOff" -> offs == 0;
      case "AllOff" -> offs < all;
      default -> offs == all && all > 0;
    };
  }

  private static String policy(COSDictionary membership) {
    String policy = membership.getNameAsString(POLICY);
    return policy == null ? "AnyOn" : policy;
  }

  private boolean groupOff(COSDictionary group) {
    return usuallyOff ? !on.contains(group) : off.contains(group);
  }
}
