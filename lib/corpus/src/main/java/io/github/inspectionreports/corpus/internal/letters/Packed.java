package io.github.inspectionreports.corpus.internal.letters;

import io.github.inspectionreports.export.ReportJson;
import io.github.inspectionreports.model.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A whole report as few bytes. */
public final class Packed {
  private Packed() {}

  private static final class Fast extends GZIPOutputStream {
    Fast(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  public static byte[] pack(Report report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = new Fast(bytes)) {
      ReportJson.write(report, packed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Report unpack(byte[] bytes) {
    try (GZIPInputStream json = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return ReportJson.read(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
