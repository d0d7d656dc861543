package org.ankare.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium with a review page in it. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Held, so that it stays silent on versions of a protocol that is not used here. */
  private static final Logger CHATTER = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;
  private final Path directory;

  private Browser(ChromeDriver driver, Path directory) {
    this.driver = driver;
    this.directory = directory;
  }

  /**
   * Starts the browser, which keeps what it downloads in a directory. Without a Chromium the test
   * is skipped, unless the variable ANKARE_BROWSER is "required".
   */
  static Browser start(Path directory) {
    Optional<Path> chromium = onPath("chromium");
    Optional<Path> chromedriver = onPath("chromedriver");
    if (chromium.isEmpty() || chromedriver.isEmpty()) {
      String missing = "no chromium and chromedriver on the path (Debian: chromium-driver)";
      assertThat(System.getenv("ANKARE_BROWSER")).as(missing).isNotEqualTo("required");
      Assumptions.abort("The review page is not tested: " + missing);
    }
    CHATTER.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.get().toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + directory.resolve("profile"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable("performance", Level.ALL);
    logs.enable("browser", Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.get().toFile())
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", directory.toString()));
    return new Browser(driver, directory);
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(place -> Path.of(place, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens the page of an alignment in a window, as if it had never been open. */
  void open(ReviewedAlignment reviewed) throws IOException {
    Path page = directory.resolve("page.html");
    // This writer refuses what cannot be encoded.
    try (Writer out = Files.newBufferedWriter(page, StandardCharsets.UTF_8)) {
      ReviewPage.write(reviewed, out);
    }
    openNew(page);
  }

  /** Opens a page as if it had never been open. */
  void openNew(Path page) {
    size(1280, 800);
    driver.manage().logs().get("performance");
    driver.manage().logs().get("browser");
    driver.get(page.toUri().toString());
    script("localStorage.clear()");
    reload();
  }

  void reload() {
    driver.navigate().refresh();
    await("return performance.getEntriesByName('ankare-ready').length === 1");
  }

  /** Lets the browser refuse to keep anything, from the next load of a page on. */
  void keepNothing() {
    Object id =
        driver
            .executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of(
                    "source",
                    "Object.defineProperty(window, 'localStorage',"
                        + " {get() { throw new DOMException('no', 'SecurityError'); }})"))
            .get("identifier");
    reload();
    driver.executeCdpCommand(
        "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", id));
  }

  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Makes the page look as with a preference or on a medium. */
  void emulate(String media, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  String text(String script) {
    return String.valueOf(script("return " + script));
  }

  /** Waits until a script returns true. */
  void await(String script) {
    new WebDriverWait(driver, PATIENCE).until(any -> Boolean.TRUE.equals(script(script)));
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** Focuses the row of a place of the list, from 0. */
  void focusRow(int place) {
    script("document.querySelectorAll('.bead')[arguments[0]].focus()", place);
  }

  /** Types keys parted by spaces: {@code m Shift+M ArrowDown Control+z}. */
  void press(String keys) {
    for (String chord : keys.split(" ")) {
      String[] parts = chord.split("\\+");
      Actions actions = new Actions(driver);
      for (int i = 0; i < parts.length - 1; i++) {
        actions.keyDown(key(parts[i]));
      }
      String last = key(parts[parts.length - 1]).toString();
      actions.sendKeys(parts.length > 1 ? last.toLowerCase(java.util.Locale.ROOT) : last);
      for (int i = 0; i < parts.length - 1; i++) {
        actions.keyUp(key(parts[i]));
      }
      actions.perform();
    }
  }

  private static CharSequence key(String name) {
    return switch (name) {
      case "ArrowUp" -> Keys.ARROW_UP;
      case "ArrowDown" -> Keys.ARROW_DOWN;
      case "ArrowLeft" -> Keys.ARROW_LEFT;
      case "ArrowRight" -> Keys.ARROW_RIGHT;
      case "Shift" -> Keys.SHIFT;
      case "Control" -> Keys.CONTROL;
      case "Enter" -> Keys.ENTER;
      case "Escape" -> Keys.ESCAPE;
      case "Home" -> Keys.HOME;
      case "End" -> Keys.END;
      case "PageDown" -> Keys.PAGE_DOWN;
      default -> name;
    };
  }

  /** Returns the beads as they are shown: {@code 0-0 2,3-2* 4-}, with ✓, ✕ or ✎ where decided. */
  String beads() {
    return text(
        """
        [...document.querySelectorAll('.bead')].map(row => {
          const side = name => [...row.querySelectorAll(`.${name} .piece`)]
              .map(piece => piece.dataset.piece).join();
          return side('sv') + '-' + side('en') + (row.querySelector('.sign')?.textContent ?? '');
        }).join(' ')
        """);
  }

  /** Waits until the beads are shown so. */
  void awaitBeads(String beads) {
    new WebDriverWait(driver, PATIENCE).until(any -> beads().equals(beads));
  }

  String said() {
    return text("document.getElementById('say').textContent");
  }

  /** Clicks an element at a share of its width, 0 to 1. */
  void clickAt(String selector, double share) {
    WebElement element = find(selector);
    int offset = (int) Math.round(element.getSize().width * (share - 0.5));
    new Actions(driver).moveToElement(element, offset, 0).click().perform();
  }

  /** Does something that makes the page hand out a file, and returns the file. */
  String download(String command) {
    script("document.querySelector(`[data-command=${arguments[0]}]`).click()", command);
    Path file = directory.resolve("in-in." + command);
    new WebDriverWait(driver, PATIENCE).until(any -> Files.exists(file));
    try {
      String content = Files.readString(file);
      Files.delete(file);
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the addresses that were asked for since a page was opened, and what was logged. */
  List<String> requestsAndComplaints() {
    Stream<String> requests =
        driver.manage().logs().get("performance").getAll().stream()
            .map(LogEntry::getMessage)
            .filter(message -> message.contains("\"Network.requestWillBeSent\""))
            .map(message -> message.replaceFirst("(?s).*?\"documentURL\":\"[^\"]*\"", ""))
            .map(message -> message.replaceFirst("(?s).*?\"url\":\"([^\"]*)\".*", "$1"))
            .filter(url -> !url.endsWith("/page.html"));
    Stream<String> complaints =
        driver.manage().logs().get("browser").getAll().stream().map(LogEntry::getMessage);
    return Stream.concat(requests, complaints).toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
