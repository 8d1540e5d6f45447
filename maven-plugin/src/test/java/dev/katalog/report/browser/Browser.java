package dev.katalog.report.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An installed Chromium without a window; nothing is downloaded. */
final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-device-scale-factor=1",
            "--hide-scrollbars");

    /** It says at each start that it does not know this version of Chromium; what is used here does not depend on that. */
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private final ChromeDriver driver;
    private final Path screenshots;

    /** @param screenshots the folder for them */
    Browser(Path screenshots) throws IOException {
        this.screenshots = Files.createDirectories(screenshots);
        VERSIONS.setLevel(Level.SEVERE);
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        logging.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions().addArguments(ARGUMENTS);
        options.setBinary(program("chromium"));
        options.setCapability("goog:loggingPrefs", logging);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(program("chromedriver"))
                        .build(),
                options);
        size(1280, 900);
    }

    private static File program(String name) {
        File file = new File(System.getProperty("katalog." + name, "/usr/bin/" + name));
        if (!file.canExecute()) {
            throw new IllegalStateException("There is no " + file
                    + ": install Chromium and ChromeDriver (on Debian, apt-get install chromium chromium-driver), or say where they"
                    + " are with -Dkatalog.chromium=... and -Dkatalog.chromedriver=...");
        }
        return file;
    }

    void size(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** {@code light} or {@code dark}, on {@code screen} or {@code print}. */
    void media(String medium, String scheme) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void scripts(boolean run) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    /** @param rest what stands behind the path: {@code ?q=...#...} */
    void open(Path page, String rest) {
        open(page.toUri() + rest);
    }

    void open(String url) {
        // A page of the same path with another fragment would not be loaded again.
        driver.get("about:blank");
        driver.get(url);
    }

    void back() {
        driver.navigate().back();
    }

    WebElement search() {
        return driver.findElement(By.cssSelector("header input"));
    }

    /** Types into whatever has the focus. */
    void type(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    void choose(String filter, String value) {
        driver.findElement(By.cssSelector("select[name=" + filter + "] option[value='" + value + "']"))
                .click();
    }

    List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    WebElement element(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** The value of a JavaScript expression. */
    Object value(String expression) {
        return driver.executeScript("return " + expression);
    }

    boolean is(String expression) {
        return Boolean.TRUE.equals(value(expression));
    }

    /** Waits until an expression is true, and fails after ten seconds. */
    void await(String expression) {
        new WebDriverWait(driver, Duration.ofSeconds(10))
                .withMessage(expression)
                .until(any -> is(expression));
    }

    void screenshot(String name) throws IOException {
        Files.write(screenshots.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    void pdf(String name) throws IOException {
        Object data = command("Page.printToPDF", Map.of("printBackground", false, "preferCSSPageSize", true))
                .get("data");
        Files.write(screenshots.resolve(name + ".pdf"), Base64.getDecoder().decode(String.valueOf(data)));
    }

    /** What the pages wrote to the console since the last call, errors of loading and of the content policy among it. */
    List<String> console() {
        return StreamSupport.stream(driver.manage().logs().get(LogType.BROWSER).spliterator(), false)
                .map(LogEntry::toString)
                .toList();
    }

    /** The URLs that were asked for since the last call. */
    List<String> requests() {
        return StreamSupport.stream(
                        driver.manage().logs().get(LogType.PERFORMANCE).spliterator(), false)
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
