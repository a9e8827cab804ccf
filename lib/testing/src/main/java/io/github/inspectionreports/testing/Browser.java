package io.github.inspectionreports.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real Chromium without a window. */
final class Browser {
  private Browser() {}

  /** Starts it; where there is none the test is skipped. */
  static ChromeDriver start(int width, int height, boolean dark) {
    Path chromium = find("chromium", "chromium-browser", "google-chrome");
    Path driver = find("chromedriver");
    assumeTrue(
        chromium != null && driver != null,
        "skipped: Chromium and its driver are not installed (Debian: chromium, chromium-driver)");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(String.valueOf(chromium));
    options.addArguments(
        "--headless=new",
        "--no-sandbox", // in containers Chromium's own cannot be made
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--window-size=" + width + "," + height);
    if (dark) {
      options.addArguments("--blink-settings=preferredColorScheme=0");
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(String.valueOf(driver)))
            .usingAnyFreePort()
            .build();
    ChromeDriver started = new ChromeDriver(service, options);
    if (width < 500) { // no window of Chromium is narrower, but a phone is
      started.executeCdpCommand(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", true));
    }
    return started;
  }

  private static @Nullable Path find(String... names) {
    String path = System.getenv().getOrDefault("PATH", "");
    for (String name : names) {
      for (String folder : List.of(path.split(File.pathSeparator))) {
        Path file = Path.of(folder).resolve(name);
        if (Files.isExecutable(file)) {
          return file;
        }
      }
    }
    return null;
  }
}
