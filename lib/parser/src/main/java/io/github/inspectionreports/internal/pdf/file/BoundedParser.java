package io.github.inspectionreports.internal.pdf.file;

import io.github.inspectionreports.Limit;
import io.github.inspectionreports.internal.budget.Budget;
import io.github.inspectionreports.internal.pdf.stream.DecodedStream;
import io.github.inspectionreports.internal.pdf.stream.StreamDecoder;
import io.github.inspectionreports.internal.pdf.stream.WatchedBytes;
import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdfparser.XrefTrailerResolver;

/**
 * PDFBox's parser with bounds: it counts the objects that it makes, unpacks its own streams of
 * objects within the budget and says which of them are damaged.
 */
public final class BoundedParser extends PDFParser {
  /** How deep PDFBox may find objects in objects before the file is not a letter. */
  private static final int MOST_NESTING = 200;

  private final Budget budget = Budget.current();
  private int depth;

  public BoundedParser(byte[] bytes, Damage damage) throws IOException {
    super(new WatchedBytes(bytes), "", null, null, BoundedCache::new);
    document = new BoundedDocument(this, damage);
    xrefTrailerResolver =
        new XrefTrailerResolver() {
          @Override
          public void setXRef(COSObjectKey key, long offset) {
            budget.spend(Limit.OBJECTS, 1);
            super.setXRef(key, offset);
          }
        };
  }

  /**
   * Reads the tables of the file. PDFBox's own way ends in a {@code PDDocument}, which sets up the
   * colours of a screen, and with them AWT, before it does anything; nothing here needs one.
   *
   * @return the file, whose objects are read when they are asked for; to be closed by the caller
   * @throws IOException if it is not a PDF or so damaged that nothing can be found in it
   */
  public COSDocument read() throws IOException {
    try {
      // As PDFBox's lenient parse does: a file without a version that can be read is read as well.
      if (!parsePDFHeader()) {
        parseFDFHeader();
      }
      initialParse();
      return document;
    } catch (IOException | RuntimeException | Error e) {
      try {
        document.close();
      } catch (IOException closing) {
        e.addSuppressed(closing);
      }
      throw e;
    }
  }

  /** Whether the file was closed, which {@link #read} does where it throws. */
  boolean isClosed() {
    return document.isClosed();
  }

  @Override
  protected COSBase parseDirObject() throws IOException {
    budget.spend(Limit.OBJECTS, 1);
    if (++depth > MOST_NESTING) {
      throw new TooDeepException();
    }
    try {
      return super.parseDirObject();
    } finally {
      depth--;
    }
  }

  /** PDFBox would take pages that are missing out of the list, so that nobody knew of them. */
  @Override
  protected void checkPages(COSDictionary root) throws IOException {
    if (root.getCOSDictionary(COSName.PAGES) == null) {
      throw new IOException("the file has no list of pages");
    }
  }

  /** Objects lie within objects deeper than in any letter. */
  static final class TooDeepException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooDeepException() {
      super("objects lie more than " + MOST_NESTING + " deep in each other", null, false, false);
    }
  }

  private static final class BoundedDocument extends COSDocument {
    private final RandomAccessStreamCache cache = new BoundedCache();
    private final BoundedParser parser;
    private final Damage damage;

    BoundedDocument(BoundedParser parser, Damage damage) {
      super(parser);
      this.parser = parser;
      this.damage = damage;
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
        throws IOException {
      COSStream stream =
          new BoundedStream(cache, parser.createRandomAccessReadView(start, length), damage);
      dictionary.forEach(stream::setItem);
      stream.setKey(dictionary.getKey());
      return stream;
    }
  }

  /** A stream that PDFBox cannot unpack without bounds. */
  private static final class BoundedStream extends COSStream {
    private final Damage damage;

    BoundedStream(RandomAccessStreamCache cache, RandomAccessReadView source, Damage damage)
        throws IOException {
      super(cache, source);
      this.damage = damage;
    }

    @Override
    public RandomAccessRead createView() {
      DecodedStream content = StreamDecoder.ofObjects(this);
      if (content.fault() != null) {
        damage.add("its objects: " + content.fault());
      }
      return new WatchedBytes(content.bytes());
    }
  }
}
