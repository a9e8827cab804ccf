package io.github.inspectionreports.internal.pdf.stream;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.internal.budget.Budget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks streams within a budget: a few kilobytes can unpack to gigabytes. All unpacking is done
 * here, PDFBox's own of its packed objects too, because PDFBox unpacks the whole before anything
 * can stop it, and does not say where a stream is damaged. Pictures are not unpacked.
 */
public final class StreamDecoder {
  private static final int MOST_FILTERS = 6;

  private final Budget budget;
  private final Limit limit;

  private StreamDecoder(Limit limit) {
    this.budget = Budget.current();
    this.limit = limit;
  }

  /**
   * Unpacks a stream of a page or font.
   *
   * @param stream the stream
   * @return its bytes
   */
  public static DecodedStream of(COSStream stream) {
    return new StreamDecoder(Limit.UNPACKED_BYTES).unpack(stream);
  }

  /**
   * Unpacks a stream of objects.
   *
   * @param stream the stream
   * @return its bytes
   */
  public static DecodedStream ofObjects(COSStream stream) {
    return new StreamDecoder(Limit.OBJECT_BYTES).unpack(stream);
  }

  private DecodedStream unpack(COSStream stream) {
    COSArray filters = list(stream.getDictionaryObject(COSName.FILTER, COSName.F));
    COSArray parameters = list(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
    DecodedStream content = new DecodedStream(raw(stream), null);
    if (filters.size() > MOST_FILTERS) {
      return new DecodedStream(new byte[0], "a stream is packed " + filters.size() + " times over");
    }
    for (int i = 0; i < filters.size(); i++) {
      COSBase filter = filters.getObject(i);
      COSBase own = i < parameters.size() ? parameters.getObject(i) : null;
      DecodedStream next =
          unpack(
              content.bytes(),
              filter instanceof COSName name ? name.getName() : "",
              own instanceof COSDictionary dictionary ? dictionary : new COSDictionary());
      content = content.fault() == null ? next : new DecodedStream(next.bytes(), content.fault());
    }
    if (filters.size() == 0) {
      count(content.bytes().length);
    }
    return content;
  }

  private static COSArray list(@Nullable COSBase value) {
    if (value instanceof COSArray array) {
      return array;
    }
    COSArray one = new COSArray();
    if (value instanceof COSName || value instanceof COSDictionary) {
      one.add(value);
    }
    return one;
  }

  private static byte[] raw(COSStream stream) {
    try (InputStream in = stream.createRawInputStream()) {
      return in.readNBytes(in.available()); // all of them, into an array of that length
    } catch (IOException e) {
      return new byte[0]; // a stream into which nothing was ever written
    }
  }

  private DecodedStream unpack(byte[] packed, String filter, COSDictionary parameters) {
    return switch (filter) {
      case "FlateDecode", "Fl" -> {
        DecodedStream flat = new Flate(budget, limit).inflate(packed);
        yield new DecodedStream(Predictor.undo(flat.bytes(), parameters), flat.fault());
      }
      case "LZWDecode", "LZW", "ASCIIHexDecode", "AHx", "ASCII85Decode", "A85" ->
          byPdfBox(packed, filter, parameters);
      case "RunLengthDecode", "RL" -> runLength(packed);
      case "Crypt" -> new DecodedStream(packed, null);
      default ->
          new DecodedStream(
              new byte[0],
              "a stream is packed as "
                  + (filter.matches("[A-Za-z0-9]{1,40}") ? filter : "something unknown")
                  + ", which is no packing of text");
    };
  }

  private DecodedStream byPdfBox(byte[] packed, String filter, COSDictionary parameters) {
    COSDictionary wrapped = new COSDictionary();
    wrapped.setItem(COSName.FILTER, COSName.getPDFName(filter));
    wrapped.setItem(COSName.DECODE_PARMS, parameters);
    CountedBytes out = new CountedBytes(budget, limit);
    try {
      FilterFactory.INSTANCE
          .getFilter(filter)
          .decode(new ByteArrayInputStream(packed), out, wrapped, 0);
    } catch (IOException e) {
      return new DecodedStream(out.toByteArray(), "a stream is damaged");
    }
    return new DecodedStream(
        out.toByteArray(), endsEarly(packed, filter) ? "a stream ends early" : null);
  }

  /** The packings of plain characters end with a mark of their own. */
  private static boolean endsEarly(byte[] packed, String filter) {
    if (!filter.startsWith("A")) {
      return false;
    }
    for (int i = packed.length - 1; i >= 0; i--) {
      if (packed[i] > ' ') {
        return packed[i] != '>';
      }
    }
    return true;
  }

  private DecodedStream runLength(byte[] packed) {
    CountedBytes out = new CountedBytes(budget, limit);
    int at = 0;
    while (at < packed.length) {
      int length = packed[at++] & 0xFF;
      if (length == 128) {
        return new DecodedStream(out.toByteArray(), null);
      }
      if (length < 128) {
        int count = Math.min(length + 1, packed.length - at);
        out.write(packed, at, count);
        at += length + 1;
      } else if (at < packed.length) {
        out.repeat(packed[at++], 257 - length);
      }
    }
    return new DecodedStream(out.toByteArray(), "a stream ends early");
  }

  private void count(int bytes) {
    budget.atMost(Limit.STREAM_BYTES, bytes);
    budget.spend(limit, bytes);
    budget.work(bytes / 16);
  }
}
