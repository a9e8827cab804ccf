package io.github.inspectionreports.views;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.inspectionreports.model.Report;
import io.github.inspectionreports.views.internal.page.PageModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes a letter as one page for a browser: the whole letter in reading order with its statements
 * marked, why each has its category, filters, and a summary beside it. The page holds all that it
 * needs, opens from a file, and may by its own head load nothing and to run no script but its own.
 */
public final class HtmlView {
  private static final Template PAGE =
      Mustache.compiler()
          .emptyStringIsFalse(true)
          .withLoader(name -> new StringReader(resource(name + ".mustache")))
          .compile(resource("page.mustache"));

  private static final String STYLE = resource("page.css");
  private static final String SCRIPT = resource("page.js");

  private HtmlView() {}

  /**
   * Writes a report as a page.
   *
   * @param report the report
   * @param names what its rule set calls categories and themes
   * @return the page, HTML to be written in UTF-8
   */
  public static String write(Report report, Names names) {
    Map<String, Object> page = new HashMap<>(new PageModel(report, names).page());
    page.put("style", STYLE);
    page.put("script", SCRIPT);
    page.put("styleHash", hash(STYLE));
    page.put("scriptHash", hash(SCRIPT));
    return PAGE.execute(page);
  }

  private static String resource(String name) {
    try (InputStream in = HtmlView.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not beside its class");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
