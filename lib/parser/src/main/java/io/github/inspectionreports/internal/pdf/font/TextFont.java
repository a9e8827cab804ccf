package io.github.inspectionreports.internal.pdf.font;

import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * What is needed of a font to read text: which text its codes stand for and how wide they are. Its
 * program, the outlines, is never opened, so no substitute is ever looked for on the machine.
 */
public abstract class TextFont {
  /** Is the text of a code whose text is not known. */
  public static final String UNKNOWN = "\uFFFD";

  private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
  private static final Pattern BOLD =
      Pattern.compile("bold|black|heavy|demi", Pattern.CASE_INSENSITIVE);
  private static final Pattern ITALIC = Pattern.compile("italic|oblique", Pattern.CASE_INSENSITIVE);
  private static final int FORCE_BOLD = 1 << 18;
  private static final int ITALIC_FLAG = 1 << 6;
  private static final int BOLD_WEIGHT = 600;

  private final String name;
  private final boolean bold;
  private final boolean italic;
  private @Nullable String fault;

  TextFont(COSDictionary font, COSDictionary descriptor) {
    String base = font.getNameAsString(COSName.BASE_FONT);
    if (base == null) {
      base = descriptor.getNameAsString(COSName.FONT_NAME);
    }
    name = base == null ? "" : SUBSET.matcher(base).replaceFirst("");
    int flags = descriptor.getInt(COSName.FLAGS, 0);
    bold =
        BOLD.matcher(name).find()
            || (flags & FORCE_BOLD) != 0
            || descriptor.getFloat(COSName.FONT_WEIGHT, 0) >= BOLD_WEIGHT;
    italic = ITALIC.matcher(name).find() || (flags & ITALIC_FLAG) != 0;
  }

  /** Returns what is wrong with the font, so that its text is read by guess; null if nothing. */
  public final @Nullable String fault() {
    return fault;
  }

  final TextFont withFault(@Nullable String what) {
    fault = what == null ? fault : what;
    return this;
  }

  public final String name() {
    return name;
  }

  public final boolean bold() {
    return bold;
  }

  public final boolean italic() {
    return italic;
  }

  /** Returns how many bytes the code at a place has. */
  public abstract int codeLength(byte[] string, int at);

  /** Returns the text of a code, {@link #UNKNOWN} if it is not known. */
  public abstract String text(int code);

  /** Returns the width of a code as a part of the font's size. */
  public abstract double width(int code);

  /** Returns whether a code is the space that word spacing widens. */
  public abstract boolean wordSpace(int code, int length);
}
