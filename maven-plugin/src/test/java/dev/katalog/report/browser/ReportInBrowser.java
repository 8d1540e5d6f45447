package dev.katalog.report.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.katalog.build.CatalogSource;
import dev.katalog.build.LargeCatalog;
import dev.katalog.build.ReportBuild;
import dev.katalog.build.Selection;
import dev.katalog.generate.GenerationSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The report of the two catalogs as people use it: in a browser, from the disk. */
class ReportInBrowser {

    private static final Path WORK = Path.of("target", "browser").toAbsolutePath();
    private static final Path REPORT = WORK.resolve("report");
    private static final Path FTD = REPORT.resolve("cisco-ftd");
    private static final Path NXR = REPORT.resolve("century-nxr");

    private static final String SERVER = "http://localhost:";

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        Path catalogs = Path.of("..", "generated-events", "src", "main", "catalogs");
        Path example = Path.of("..", "examples", "new-edition");
        write(
                REPORT,
                catalog(catalogs.resolve("cisco-ftd.catalog.json"), "Ftd", null),
                catalog(catalogs.resolve("century-nxr.catalog.json"), "Nxr", null),
                catalog(
                        example.resolve("src/main/catalogs/kestrel.catalog.json"),
                        "Kestrel",
                        example.resolve("before/kestrel.catalog.json")));
        browser = new Browser(WORK.resolve("screenshots"));
    }

    private static ReportBuild.Catalog catalog(Path file, String prefix, @Nullable Path baseline) {
        return new ReportBuild.Catalog(
                CatalogSource.file(file),
                Selection.ALL,
                new GenerationSettings("com.example", prefix),
                baseline == null ? null : new ReportBuild.Baseline("1.0.0", CatalogSource.file(baseline)));
    }

    private static void write(Path folder, ReportBuild.Catalog... catalogs) throws IOException {
        ReportBuild.write(List.of(catalogs), folder).orThrow();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void asUsual() {
        browser.size(1280, 900);
        browser.media("screen", "light");
    }

    @AfterEach
    void nothingWentWrongAndNothingWasLoadedFromElsewhere() {
        assertEquals(List.of(), browser.console());
        String work = WORK.toUri().toString();
        for (String url : new TreeSet<>(browser.requests())) {
            assertTrue(
                    url.startsWith(work)
                            || url.startsWith(SERVER)
                            || url.startsWith("data:,")
                            || url.equals("about:blank"),
                    url);
        }
    }

    private static void search(String query) {
        browser.await("document.activeElement === document.querySelector('header input')");
        browser.type(query);
        browser.await("!document.querySelector('.found').hidden");
    }

    private static List<String> ids() {
        return browser.texts(".row .id");
    }

    @Test
    void overviewHasTheFocusInItsSearch() throws IOException {
        browser.open(FTD.resolve("index.html"), "");
        browser.await("document.activeElement === document.querySelector('header input')");
        assertEquals(
                List.of("High availability", "User and management sessions", "System", "IPsec VPN"),
                browser.texts(".families tbody th"));
        browser.screenshot("overview");
    }

    /** In each case the first message found, and how many. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            713228                            | 713228
            71322                             | 713220
            ID:713228                         | 713228
            PrivateAddressAssigned            | 713228
            assigned private                  | 713228
            PRIVATE   assigned remote         | 713228
            field:processname                 | 711002
            type:DuplicatePacketPhase         | 713201
            %ASA-6-713228: Group = VPN, Username = j.doe, IP = 198.51.100.7, Assigned private IP address 192.0.2.10 to remote user | 713228
            Assigned private IP address 192.0.2.10 to remote user | 713228
            """)
    void findsByIdWordFieldAndLine(String query, String first) {
        browser.open(FTD.resolve("index.html"), "");
        search(query);
        assertEquals(first, ids().get(0), ids()::toString);
    }

    @Test
    void wholeWordsComeFirst() {
        browser.open(NXR.resolve("index.html"), "");
        search("tunnel up");
        assertTrue(browser.texts(".row").get(0).matches("(?s).*\\bup\\b.*"), browser.texts(".row")::toString);
    }

    @Test
    void findsLinesOfMessagesWithoutCodes() {
        browser.open(NXR.resolve("index.html"), "");
        search(
                "pluto[713]: \"tunnel1\" #3: Can't authenticate: no preshared key found for '203.0.113.1' and '@branch1'.");
        assertEquals("pluto.can-t-authenticate-no-preshared-key-found-for", ids().get(0));
        assertTrue(browser.element(".status").getText().startsWith("No message has all of this"));
    }

    @Test
    void wordsMustAllBeThere() {
        browser.open(FTD.resolve("index.html"), "");
        search("tunnel");
        int all = ids().size();
        search(" rekey");
        List<String> some = ids();
        assertTrue(some.size() < all && !some.isEmpty(), some::toString);
        for (String text : browser.texts(".row")) {
            assertTrue(text.toLowerCase(java.util.Locale.ROOT).contains("rekey"), text);
        }
        assertEquals(some.size() + " messages", browser.element(".status").getText());
    }

    @Test
    void filtersByFamilyAndSeverity() throws IOException {
        browser.open(FTD.resolve("index.html"), "");
        browser.await("typeof katalogIndex === 'function' && performance.getEntriesByType('resource').length >= 0");
        browser.choose("family", "ha");
        browser.await("document.querySelectorAll('.row').length === 13");
        browser.choose("severity", "1");
        browser.await("document.querySelectorAll('.row').length < 13");
        assertTrue(browser.texts(".row .severity").stream().allMatch("1 alert"::equals));
        browser.screenshot("filters");
    }

    @Test
    void canBeUsedByKeysAlone() throws IOException {
        browser.open(FTD.resolve("family-ha.html"), "");
        browser.type("/");
        search("tunnel");
        browser.type(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP);
        assertEquals(
                List.of(ids().get(1)),
                browser.texts(".row[aria-selected=true] .id"),
                "the second of those found is chosen");
        assertEquals(
                browser.element(".row[aria-selected=true]").getAttribute("id"),
                browser.search().getAttribute("aria-activedescendant"));
        browser.screenshot("search");
        String chosen = ids().get(1);
        browser.type(Keys.ENTER);
        browser.await("location.hash === '#" + chosen + "'");
        assertEquals(List.of(chosen), browser.texts("article:target h2 .id"));
        browser.back();
        browser.await("document.querySelectorAll('.row').length > 1");
        assertEquals("tunnel", browser.search().getAttribute("value"), "the search is there again on the way back");
        browser.search().sendKeys(Keys.ESCAPE);
        assertTrue(browser.is("document.querySelector('.found').hidden && !document.querySelector('.content').hidden"));
        assertEquals("", browser.search().getAttribute("value"));
        browser.await("location.search === ''");
    }

    @Test
    void enterOpensTheFirstAlsoOnTheSamePage() {
        browser.open(FTD.resolve("family-vpn.html"), "");
        browser.type("/");
        search("713228");
        browser.type(Keys.ENTER);
        browser.await("location.hash === '#713228' && document.querySelector('.found').hidden");
        browser.await("Math.abs(document.querySelector('article:target').getBoundingClientRect().top) < 200");
        browser.back();
        browser.await("document.querySelectorAll('.row').length === 1");
        browser.search().sendKeys(Keys.ENTER);
        browser.await("location.hash === '#713228' && document.querySelector('.found').hidden");
    }

    @Test
    void deepLinksLeadToTheMessageWhateverItsFamily() throws IOException {
        browser.open(FTD.resolve("index.html"), "#713120");
        browser.await("location.pathname.endsWith('/family-vpn.html')");
        browser.await("document.querySelector('article:target')?.id === '713120'");
        browser.await("Math.abs(document.querySelector('article:target').getBoundingClientRect().top) < 200");
        browser.screenshot("message");
        browser.open(NXR.resolve("index.html"), "#bgp.bgp-5-adjchange-neighbor-up");
        browser.await("document.querySelector('article:target')?.id === 'bgp.bgp-5-adjchange-neighbor-up'");
        browser.screenshot("message-nxr");
    }

    @Test
    void moreIsShownOnDemand() {
        browser.open(FTD.resolve("index.html"), "?severity=7");
        browser.await("document.querySelectorAll('.row').length > 0");
        int all = Integer.parseInt(browser.element(".status").getText().replaceAll("\\D.*", ""));
        assertTrue(all > 30, "" + all);
        assertEquals(30, ids().size());
        browser.search().sendKeys(Keys.chord(Keys.PAGE_DOWN).repeat(4));
        browser.await("document.querySelectorAll('.row').length > 30");
        assertTrue(browser.is(
                "document.querySelector('[aria-selected=true]').getBoundingClientRect().bottom <= innerHeight + 1"));
    }

    /** WCAG 2, level AA: 4.5 to 1 for text. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textStandsOutFromItsGround(String scheme) throws IOException {
        browser.media("screen", scheme);
        for (Map.Entry<String, String> page : Map.of(
                        "cisco-ftd/index.html", "",
                        "cisco-ftd/family-sys.html", "",
                        "cisco-ftd/types.html", "#type-text",
                        "century-nxr/index.html", "?q=tunnel",
                        "kestrel/changes.html", "",
                        "kestrel/index.html", "?severity=3",
                        "index.html", "")
                .entrySet()) {
            browser.open(REPORT.resolve(page.getKey()), page.getValue());
            assertEquals(List.of(), browser.value(Contrast.TOO_LOW), page + " " + scheme);
        }
    }

    @Test
    void darkIsDark() throws IOException {
        browser.open(FTD.resolve("family-vpn.html"), "#713228");
        Object light = browser.value("getComputedStyle(document.body).backgroundColor");
        browser.media("screen", "dark");
        assertNotEquals(light, browser.value("getComputedStyle(document.body).backgroundColor"));
        browser.screenshot("message-dark");
        browser.open(NXR.resolve("index.html"), "?q=tunnel+up");
        browser.await("document.querySelectorAll('.row').length > 0");
        browser.screenshot("search-dark");
    }

    @Test
    void fitsAPhone() throws IOException {
        browser.size(360, 740);
        for (String page : List.of(
                "index.html",
                "cisco-ftd/index.html",
                "cisco-ftd/index.html?q=tunnel",
                "cisco-ftd/family-vpn.html#713228",
                "century-nxr/family-ipsec.html",
                "cisco-ftd/types.html",
                "kestrel/changes.html")) {
            String path = page.replaceAll("[?#].*", "");
            browser.open(REPORT.resolve(path), page.substring(path.length()));
            assertTrue(browser.is("document.scrollingElement.scrollWidth <= innerWidth"), page);
            browser.screenshot("phone-" + page.replaceAll("[^a-z0-9]+", "-"));
        }
    }

    @Test
    void showsWhatHasChanged() throws IOException {
        browser.open(REPORT.resolve("kestrel/changes.html"), "");
        assertTrue(browser.texts("h1").get(0).endsWith("since 1.0.0"));
        assertFalse(browser.texts(".changes .badge").isEmpty());
        browser.screenshot("changes");
    }

    @Test
    void isTheSameFromAServer() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/docs/", exchange -> {
            String path = exchange.getRequestURI().getPath().replaceFirst("^/docs/", "");
            byte[] content = Files.readAllBytes(REPORT.resolve(path));
            String type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "text/html";
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
        server.start();
        try {
            browser.open(SERVER + server.getAddress().getPort() + "/docs/cisco-ftd/index.html?q=assigned+private");
            browser.await("document.querySelectorAll('.row').length > 0");
            browser.type(Keys.ENTER);
            browser.await("document.querySelector('article:target')?.id === '713228'");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void canBePrinted() throws IOException {
        browser.open(FTD.resolve("family-sys.html"), "");
        browser.media("print", "light");
        assertEquals("none", browser.value("getComputedStyle(document.querySelector('header form')).display"));
        browser.pdf("family-sys");
    }

    @Test
    void canBeReadWithoutScripts() throws IOException {
        browser.scripts(false);
        browser.open(FTD.resolve("index.html"), "");
        browser.screenshot("without-scripts");
        browser.scripts(true);
        assertTrue(Files.readString(FTD.resolve("family-vpn.html")).contains("<article id=\"713228\">"));
    }

    @Test
    void textOfACatalogIsNeverMarkupNorCode() throws IOException {
        String evil = "</script><script>window.hacked=1</script><img src=x onerror=window.hacked=2>'\\\"\\u2028&lt;";
        Path file = Files.createDirectories(WORK).resolve("evil.catalog.json");
        Files.writeString(file, """
                {"catalog": "evil", "vendor": "%1$s", "product": "P", "notation": "katalog", "identification": "wording",
                 "messages": [{"id": "a %1$s", "name": "Evil", "summary": "%1$s", "program": "%1$s", "severity": "6", "section": "%1$s",
                   "template": "say \\\\<img src=x onerror=window.hacked=3\\\\> <what>"}]}
                """.formatted(evil));
        write(WORK.resolve("evil"), catalog(file, "Evil", null));
        Path folder = WORK.resolve("evil/evil");
        browser.open(folder.resolve("index.html"), "");
        search("onerror");
        assertEquals(1, ids().size());
        assertTrue(browser.texts(".row .template").get(0).contains("say <img src=x onerror=window.hacked=3> <what>"));
        browser.type(Keys.ENTER);
        browser.await("document.querySelector('article:target') !== null");
        assertTrue(browser.texts("article .lead").get(0).contains("<img src=x onerror=window.hacked=2>"));
        assertTrue(browser.is("window.hacked === undefined && document.querySelector('img') === null"));
    }

    /** Reported, not asserted: a machine may be busy. */
    @Test
    void tenThousandMessagesAreSearchedAsOneTypes() throws IOException {
        Path catalog = LargeCatalog.byWording(Files.createDirectories(WORK.resolve("catalogs")), 10_000);
        write(WORK.resolve("large"), catalog(catalog, "Large", null));
        browser.open(WORK.resolve("large/large-by-wording/index.html"), "");
        search("s");
        System.out.println(
                "10,000 messages, milliseconds from a key to the end of layout: " + browser.value(Keystrokes.TIMES));
        assertEquals("m9999", ids().get(0));
        browser.screenshot("large");
    }
}
