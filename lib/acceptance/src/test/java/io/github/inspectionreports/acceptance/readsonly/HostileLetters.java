package io.github.inspectionreports.acceptance.readsonly;

import io.github.inspectionreports.testing.RawPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Letters that ask a reader to do more than read: to run a script or a program, to open a web
 * address or a file, to look for a font of the machine, to unpack a picture, to resolve an entity
 * of a form.
 */
final class HostileLetters {
  private static final String ADDRESS = "http://127.0.0.1:9/letter";

  private HostileLetters() {}

  /** Writes them to a folder. */
  static void writeTo(Path folder) throws IOException {
    write(
        folder,
        "script",
        "/OpenAction << /S /JavaScript /JS (app.launchURL\\('" + ADDRESS + "'\\)) >>",
        "");
    write(folder, "launch", "/OpenAction << /S /Launch /F (/bin/true) >>", "");
    write(folder, "address", "/OpenAction << /S /URI /URI (" + ADDRESS + ") >>", "");
    write(
        folder,
        "submit",
        "/AA << /WC << /S /SubmitForm /F << /FS /URL /F (" + ADDRESS + ") >> >> >>",
        "");
    write(
        folder,
        "form",
        "/AcroForm << /Fields [] /XFA 8 0 R >>",
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"" + ADDRESS + "\">]><x>&y;</x>");
    write(
        folder,
        "metadata",
        "/Metadata 8 0 R",
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"" + ADDRESS + "\">]><x>&y;</x>");
    write(
        folder,
        "attachment",
        "/Names << /EmbeddedFiles << /Names [(a.txt) << /Type /Filespec /F (../a.txt) /EF << /F 8 0 R >> >>] >> >>",
        "text");
  }

  private static void write(Path folder, String name, String entries, String stream)
      throws IOException {
    Files.write(folder.resolve("hostile-" + name + ".pdf"), pdf(entries, stream));
  }

  /** A PDF of one page, with entries in its catalogue, and a stream that they may name as 8 0 R. */
  private static byte[] pdf(String entries, String stream) {
    String page =
        "BT /F1 12 Tf 72 720 Td (Dear Director, the plans for children are good.) Tj /F2 12 Tf 0"
            + " -30 Td (More) Tj /F3 12 Tf 0 -30 Td <00410042> Tj ET /I1 Do /I2 Do";
    return RawPdf.of(
        List.of(
            RawPdf.object("<< /Type /Catalog /Pages 2 0 R " + entries + " >>"),
            RawPdf.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
            RawPdf.object(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <<"
                    + " /Font << /F1 5 0 R /F2 6 0 R /F3 7 0 R >> /XObject << /I1 9 0 R /I2 10 0 R >> >>"
                    + " /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI ("
                    + ADDRESS
                    + ") >> >>] >>"),
            stream("", page),
            RawPdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
            RawPdf.object("<< /Type /Font /Subtype /TrueType /BaseFont /Unheard-Of >>"),
            RawPdf.object(
                "<< /Type /Font /Subtype /Type0 /BaseFont /Elsewhere /Encoding /Identity-H"
                    + " /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Elsewhere"
                    + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 0 >> >>] >>"),
            stream("", stream),
            stream(
                "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace"
                    + " /DeviceRGB /Filter /DCTDecode ",
                "\u00ff\u00d8\u00ff\u00e0"),
            // Its bytes are said to be in another file.
            stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /F << /FS /URL /F ("
                    + ADDRESS
                    + ") >> ",
                "")));
  }

  private static byte[] stream(String entries, String bytes) {
    return RawPdf.stream(entries, bytes.getBytes(StandardCharsets.ISO_8859_1));
  }
}
