package io.github.inspectionreports.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** A test of a page as a person meets it, in a real browser. A page that logs an error fails. */
public abstract class PageInBrowser {
  private final Path page;
  private @Nullable ChromeDriver browser;

  /**
   * Makes a test.
   *
   * @param page the file of the page
   */
  protected PageInBrowser(Path page) {
    this.page = page;
  }

  /**
   * Opens the page; without a browser the test is skipped.
   *
   * @param width of the screen, in pixels; less than 500 is a phone
   * @param height of the screen, in pixels
   * @param dark whether the person prefers dark colours
   * @return the browser, which is ended after the test
   */
  protected final ChromeDriver open(int width, int height, boolean dark) {
    ChromeDriver opened = Browser.start(width, height, dark);
    browser = opened;
    opened.get(page.toUri().toString());
    return opened;
  }

  /** Ends the browser. */
  @AfterEach
  public final void noErrorWasLogged() {
    ChromeDriver opened = browser;
    if (opened != null) {
      try {
        assertThat(opened.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
      } finally {
        opened.quit();
      }
    }
  }

  /**
   * Finds the first element.
   *
   * @param page the browser
   * @param selector of CSS
   * @return the element
   */
  protected static WebElement only(ChromeDriver page, String selector) {
    return page.findElement(By.cssSelector(selector));
  }

  /**
   * Measures how far the page sticks out of the screen.
   *
   * @param page the browser
   * @return in pixels, as a Long
   */
  protected static @Nullable Object overflow(ChromeDriver page) {
    return page.executeScript(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  /**
   * Runs the accessibility checker axe.
   *
   * @param page the browser
   * @return {@code passed}: how many checks passed, as a Long; {@code violated}: a list of texts
   * @throws IOException if its script cannot be read
   */
  protected static Map<?, ?> axe(ChromeDriver page) throws IOException {
    try (InputStream axe = PageInBrowser.class.getResourceAsStream("/axe.min.js")) {
      page.executeScript(
          new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8));
    }
    Object findings =
        page.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run().then(r => done({passed: r.passes.length, violated: r.violations.map("
                + "v => v.impact + ' ' + v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html))}))");
    return (Map<?, ?>) Objects.requireNonNull(findings);
  }

  /**
   * Asks whether the page is shown in dark colours.
   *
   * @param page the browser
   * @return a Boolean
   */
  protected static @Nullable Object isDark(ChromeDriver page) {
    return page.executeScript("return matchMedia('(prefers-color-scheme: dark)').matches");
  }
}
