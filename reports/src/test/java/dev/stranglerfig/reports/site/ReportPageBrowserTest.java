package dev.stranglerfig.reports.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stranglerfig.reports.edition.SampleReports;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Opens the page from disk in a real browser. The programs are those of {@code -Dchrome=} and {@code -Dchromedriver=}, or else those on the path;
 * without them the tests are skipped and say so.
 */
class ReportPageBrowserTest {

    private static final int HEIGHT = 900;

    /** What is left of an A4 page between its margins, in CSS pixels. */
    private static final int A4_WIDTH = 703;

    private static final String ABSENT =
            "Skipped the tests of the page in a browser: no chromium and chromedriver on the"
                    + " path; name them with -Dchrome= and -Dchromedriver=";
    private static final Logger LOG = Logger.getLogger(ReportPageBrowserTest.class.getName());

    /** It warns of every browser that is newer than itself. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium.devtools");

    @TempDir
    private static Path folder;

    private static Optional<ChromeDriver> browser = Optional.empty();

    @BeforeAll
    static void openBrowser() throws IOException {
        Optional<Path> chrome = program("chrome", "chromium", "google-chrome", "chrome");
        Optional<Path> driver = program("chromedriver", "chromedriver");
        if (chrome.isEmpty() || driver.isEmpty()) {
            LOG.info(ABSENT);
        }
        assumeTrue(chrome.isPresent() && driver.isPresent(), ABSENT);
        SELENIUM.setLevel(Level.SEVERE);
        Files.writeString(folder.resolve("index.html"), new ReportPage().html(SampleReports.publisher()));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get().toFile())
                .usingAnyFreePort()
                .build();
        browser = Optional.of(new ChromeDriver(service, options(chrome.get())));
    }

    @AfterAll
    static void closeBrowser() {
        browser.ifPresent(ChromeDriver::quit);
    }

    @BeforeEach
    void openPage() {
        resize(1280);
        browser().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        browser().get(folder.resolve("index.html").toUri().toString());
    }

    @Test
    void showsEverySectionWithoutAnErrorOnTheConsole() {
        List<String> sections = browser().findElements(By.cssSelector("main > section")).stream()
                .map(section -> section.getDomAttribute("id"))
                .toList();

        assertThat(sections)
                .containsExactly("progress", "candidates", "products", "parity", "consumers", "estate", "provenance");
        assertThat(browser().findElements(By.cssSelector("main > section h2"))).allMatch(WebElement::isDisplayed);
        assertThat(browser().manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1280", "390"})
    void neverScrollsSideways(int width) {
        resize(width);

        assertThat(number("return window.innerWidth")).isEqualTo(width);
        assertThat(number("return document.documentElement.scrollWidth"))
                .isEqualTo(number("return document.documentElement.clientWidth"));
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void keepsEveryTextReadable(String scheme) {
        browser()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));

        assertThat(browser().executeScript(LOW_CONTRAST)).isEqualTo(List.of());
    }

    @Test
    void opensTheReasonsOfACandidateByKeyboard() {
        WebElement details = browser().findElement(By.id("why-2"));
        WebElement summary = details.findElement(By.tagName("summary"));
        assertThat(details.getDomProperty("open")).isEqualTo("false");

        summary.sendKeys(Keys.ENTER);

        assertThat(details.getDomProperty("open")).isEqualTo("true");
        assertThat(details.findElement(By.tagName("h4")).isDisplayed()).isTrue();
    }

    @Test
    void printsTheReasonsOfEveryCandidateOnPagesWithoutLosingAColumn() {
        resize(A4_WIDTH);
        browser().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));

        assertThat(browser().findElement(By.cssSelector("#why-2 h4")).getRect().getHeight())
                .isPositive();
        assertThat(browser().executeScript(CUT_OFF)).isEqualTo(List.of());
    }

    @Test
    void reachesTheReportsWithTheFirstKey() {
        browser().findElement(By.tagName("body")).sendKeys(Keys.TAB);
        WebElement first = browser().switchTo().activeElement();

        assertThat(first.getText()).isEqualTo("Skip to the reports");
        first.sendKeys(Keys.ENTER);
        assertThat(browser().switchTo().activeElement().getDomAttribute("id")).isEqualTo("main");
    }

    @Test
    void givesEveryTableACaptionAndEveryHeadAScope() {
        assertThat(browser().findElements(By.cssSelector("table:not(:has(> caption))")))
                .isEmpty();
        assertThat(browser().findElements(By.cssSelector("th:not([scope])"))).isEmpty();
        assertThat(number("return document.querySelectorAll('[id]').length"))
                .isEqualTo(number("return new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size"));
        assertThat(browser().executeScript(BROKEN_ANCHORS)).isEqualTo(List.of());
    }

    /** The tables that are wider than the page. */
    private static final String CUT_OFF = """
            return [...document.querySelectorAll('table')]
                .filter(table => table.getBoundingClientRect().right > document.documentElement.clientWidth)
                .map(table => table.caption.textContent);
            """;

    private static final String BROKEN_ANCHORS = """
            return [...document.querySelectorAll('a[href^="#"]')].map(link => link.getAttribute('href'))
                .filter(target => !document.getElementById(target.substring(1)));
            """;

    /** The texts whose contrast with what lies behind them is below 4.5, as WCAG 2.2 AA asks for. */
    private static final String LOW_CONTRAST = """
            const channels = colour => colour.match(/[0-9.]+/g).map(Number);
            const luminance = colour => channels(colour).slice(0, 3).map(part => part / 255)
                .map(part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
            const behind = element => {
                for (let node = element; node; node = node.parentElement) {
                    const colour = getComputedStyle(node).backgroundColor;
                    const parts = channels(colour);
                    if (parts.length < 4 || parts[3] > 0) { return colour; }
                }
                return 'rgb(255, 255, 255)';
            };
            const contrast = element => {
                const pair = [luminance(getComputedStyle(element).color), luminance(behind(element))].sort((a, b) => b - a);
                return (pair[0] + 0.05) / (pair[1] + 0.05);
            };
            const hasText = element => [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
            document.querySelectorAll('details').forEach(details => details.open = true);
            return [...document.body.querySelectorAll('*')].filter(element => !element.closest('svg')).filter(hasText)
                .filter(element => contrast(element) < 4.5).map(element => element.outerHTML);
            """;

    private static ChromeDriver browser() {
        return browser.orElseThrow();
    }

    private static long number(String script) {
        return ((Number) browser().executeScript(script)).longValue();
    }

    /** A window has a least width; the view of a page has none. */
    private static void resize(int width) {
        browser()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    private static ChromeOptions options(Path chrome) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chrome.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"));
        return options;
    }

    private static Optional<Path> program(String property, String... names) {
        String named = System.getProperty(property, "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named));
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(name -> Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                        .splitAsStream(path)
                        .map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
