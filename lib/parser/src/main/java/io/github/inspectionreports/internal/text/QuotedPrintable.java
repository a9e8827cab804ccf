package io.github.inspectionreports.internal.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a letter that was kept as a mail sends it: "=E2=80=99" for an apostrophe, "=" where a
 * line was cut to fit (quoted-printable, RFC 2045).
 */
public final class QuotedPrintable {
  private static final Pattern CODES = Pattern.compile("(?:=[0-9A-F]{2}){1,200}");
  private static final Pattern HIGH = Pattern.compile("=[89A-F][0-9A-F]");

  /** The code of a letter in UTF-8 that has more bytes than one. */
  private static final Pattern LETTER =
      Pattern.compile("=(?:C[2-9A-F]|D[0-9A-F]|E[0-9A-F]|F[0-4])(?:=[89AB][0-9A-F]){1,3}");

  private static final Pattern CUT = Pattern.compile("=[ \t]{0,20}\r?\n");
  private static final Pattern SAID =
      Pattern.compile("(?im)^Content-Transfer-Encoding:[ \t]{0,20}quoted-printable");

  /** So many codes, and so many lines that are cut, are no accident. */
  private static final int FEWEST = 2;

  /** Without lines that are cut, so many letters show it. */
  private static final int MANY = 3;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private QuotedPrintable() {}

  /**
   * Returns whether a text is so coded.
   *
   * @param text the text
   * @return whether it is
   */
  public static boolean is(String text) {
    if (text.indexOf('=') < 0) {
      return false;
    }
    if (LETTER.matcher(text).results().limit(MANY).count() >= MANY) {
      return true;
    }
    long codes = HIGH.matcher(text).results().limit(FEWEST).count();
    long cuts = CUT.matcher(text).results().limit(FEWEST).count();
    boolean said = SAID.matcher(text).find();
    return codes >= FEWEST && (said || cuts >= FEWEST) || said && cuts >= FEWEST;
  }

  /**
   * Decodes it.
   *
   * @param text a text that is so coded
   * @return what it says, with the lines whole that were cut
   */
  public static String decoded(String text) {
    String whole = CUT.matcher(text).replaceAll("");
    return CODES.matcher(whole).replaceAll(codes -> Matcher.quoteReplacement(read(codes.group())));
  }

  private static String read(String codes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 0; at < codes.length(); at += 3) {
      bytes.write(Integer.parseInt(codes.substring(at + 1, at + 3), 16));
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      return bytes.toString(WINDOWS);
    }
  }
}
