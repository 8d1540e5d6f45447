package dev.katalog.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.Curation;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalogs;
import dev.katalog.catalog.Message;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

class CatalogReportTest {

    @ParameterizedTest
    @ValueSource(strings = {"cisco-ftd", "century-nxr"})
    void everyMessageIsShownOnceWithAllThatIsKnownOfIt(String name) {
        ReportedCatalog catalog = Reported.catalog(Reported.SHIPPED, name);
        Map<String, Element> articles = articles(Reported.files(catalog));
        assertEquals(
                catalog.events().messages().stream()
                        .map(EventMessage::id)
                        .sorted()
                        .toList(),
                List.copyOf(articles.keySet()));
        Map<String, Curation.Message> curated = new TreeMap<>();
        catalog.curation()
                .families()
                .forEach(family -> family.messages()
                        .forEach(message -> curated.put(message.id().text(), message)));
        for (EventMessage message : catalog.events().messages()) {
            assertVariantsHaveTheirReasons(articles.get(message.id()), curated.get(message.id()));
            String shown = articles.get(message.id()).getTextContent();
            for (String text : texts(message, curated.get(message.id()))) {
                assertTrue(shown.contains(text), () -> message.id() + " lacks " + text + " in " + shown);
            }
        }
    }

    private static Map<String, Element> articles(Map<String, String> files) {
        Map<String, Element> articles = new TreeMap<>();
        files.forEach((path, text) -> {
            if (path.endsWith(".html")) {
                for (Element article : Reported.elements(Reported.page(text), "article")) {
                    Element before = articles.put(article.getAttribute("id"), article);
                    assertEquals(null, before, () -> article.getAttribute("id") + " is there twice");
                }
            }
        });
        return articles;
    }

    private static List<String> texts(EventMessage message, Curation.Message curated) {
        List<String> texts = new ArrayList<>(List.of(
                message.id(), message.name(), message.summary(), message.documented(), message.severity() + " "));
        if (message.program() != null) {
            texts.add(message.program());
        }
        message.fields().forEach(field -> {
            texts.add(field.name());
            texts.add(field.type().notation());
            texts.add(field.meaning());
        });
        curated.variants().forEach(variant -> {
            texts.add(variant.reason());
            texts.add(variant.evidence().name().toLowerCase(Locale.ROOT));
        });
        curated.errata().forEach(erratum -> {
            texts.add(erratum.documented().text());
            texts.add(erratum.replacement());
            texts.add(erratum.reason());
        });
        curated.samples().forEach(sample -> texts.add(sample.line()));
        return texts;
    }

    /** The text of a variant in its file, without the types of its fields and without escapes. */
    private static String shown(String template) {
        return template.replaceAll("(?<!\\\\)<(\\w+)(?::[^>]*)?>", "<$1>").replaceAll("\\\\(.)", "$1");
    }

    private static void assertVariantsHaveTheirReasons(Element article, Curation.Message curated) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < article.getElementsByTagName("li").getLength(); i++) {
            items.add(article.getElementsByTagName("li").item(i).getTextContent());
        }
        for (Curation.Variant variant : curated.variants()) {
            assertTrue(
                    items.stream()
                            .anyMatch(item ->
                                    item.startsWith(shown(variant.template().text()))
                                            && item.endsWith(variant.reason())),
                    () -> variant + " is not in " + items);
        }
    }

    @Test
    void guessesAreSaidToBeGuesses() {
        ReportedCatalog curated = Reported.catalog(Reported.SHIPPED, "cisco-ftd");
        ReportedCatalog guessed = Reported.of(
                EventCatalogs.join(
                                curated.events()
                                        .catalog()
                                        .with(curated.events()
                                                .catalog()
                                                .messages()
                                                .subList(0, 3)),
                                Curation.EMPTY)
                        .orThrow(),
                Curation.EMPTY);
        articles(Reported.files(guessed))
                .values()
                .forEach(article -> assertTrue(article.getTextContent().contains("the fields are guessed")));
        articles(Reported.files(Messages.catalog(1)))
                .values()
                .forEach(article -> assertFalse(article.getTextContent().contains("the fields are guessed")));
    }

    @Test
    void retiredMessagesAndExplanationsAreShown() {
        Message message =
                new Message("m", "6", null, "text", "Because.", List.of(), "M", "S.", null).retiredSince("7.4");
        String shown = articles(Reported.files(Messages.catalog("c", List.of(message))))
                .get("m")
                .getTextContent();
        assertTrue(shown.contains("retired since 7.4"), shown);
        assertTrue(shown.endsWith("Explanation in the document\nBecause."), shown);
    }

    /** With links between pages, and from messages to types and to other messages. */
    @ParameterizedTest
    @ValueSource(strings = {"cisco-ftd", "century-nxr"})
    void everyLinkLeadsSomewhere(String name) {
        Map<String, String> files = Reported.files(Reported.catalog(Reported.SHIPPED, name));
        Map<String, Set<String>> targets = new TreeMap<>();
        Map<String, Document> pages = new TreeMap<>();
        files.forEach((path, text) -> {
            targets.put(path, new HashSet<>());
            if (path.endsWith(".html")) {
                Document page = Reported.page(text);
                pages.put(path, page);
                Reported.elements(page, "*")
                        .forEach(element -> targets.get(path).add(element.getAttribute("id")));
            }
        });
        pages.forEach((path, page) -> {
            for (Element element : Reported.elements(page, "*")) {
                for (String attribute : List.of("href", "src")) {
                    String url = element.getAttribute(attribute);
                    if (!url.isEmpty() && !url.equals("data:,")) {
                        assertLeads(path, url, targets);
                    }
                }
            }
        });
        JsonNode index = Reported.index(files.get(name + "/search.js"));
        index.get("messages")
                .forEach(message -> assertTrue(
                        targets.get(name + "/"
                                        + index.get("pages")
                                                .get(message.get(1).asInt())
                                                .asString())
                                .contains(message.get(0).asString()),
                        message::toString));
        assertEquals(articles(files).size(), index.get("messages").size());
    }

    private static void assertLeads(String from, String url, Map<String, Set<String>> targets) {
        String file = url.replaceFirst("#.*", "");
        String path = file.isEmpty()
                ? from
                : Path.of(from).resolveSibling(file).normalize().toString().replace('\\', '/');
        assertTrue(targets.containsKey(path), () -> from + " leads to " + path);
        if (url.contains("#")) {
            String id = URLDecoder.decode(url.substring(url.indexOf('#') + 1), StandardCharsets.UTF_8);
            assertTrue(targets.get(path).contains(id), () -> from + " leads to " + id + " in " + path);
        }
    }

    @Test
    void theSameCatalogsGiveTheSameBytesWhereverAndWhenever() {
        Map<String, String> expected = Reported.files(Reported.catalog(Reported.OWN, "acme-firewall"));
        Locale locale = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-SA-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(expected, Reported.files(Reported.catalog(Reported.OWN, "acme-firewall")));
            }
        } finally {
            Locale.setDefault(locale);
        }
        expected.forEach((path, text) ->
                assertFalse(text.contains(Path.of("").toAbsolutePath().toString()), path));
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        Reported.files(Reported.catalog(Reported.SHIPPED, "cisco-ftd")).forEach((path, text) -> {
            if (!path.endsWith("search.js")) {
                assertFalse(text.matches("(?s).*(src|href)=\"?(https?:)?//.*|.*(@import|url\\().*"), path);
            }
        });
    }

    @Test
    void marksFieldsAndOptionalPartsByMoreThanColour() {
        Element article = articles(Reported.files(Reported.catalog(Reported.OWN, "acme-firewall")))
                .get("100008");
        Element template = (Element) article.getElementsByTagName("code").item(0);
        assertEquals("Rule[ #<rule>[/<count>]] applied[ while <state>]", template.getTextContent());
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < template.getElementsByTagName("b").getLength(); i++) {
            Element field = (Element) template.getElementsByTagName("b").item(i);
            assertEquals("field", field.getAttribute("class"));
            fields.add(field.getAttribute("title"));
        }
        assertEquals(
                List.of("int: number of the rule", "int: how many rules there are", "LinkState: the state of the link"),
                fields);
        assertTrue(article.getTextContent().contains("DOWN down administratively down"), article::getTextContent);
    }

    /** Brackets may be words of the template, too. */
    @Test
    void bracketsOfOptionalPartsAreOthersThanThoseOfTheText() {
        Map<String, String> files =
                Reported.files(Messages.catalog("c", List.of(Messages.message("m", "\\[one\\][ two <n:int>]"))));
        assertTrue(files.get("c/family-c.html")
                .contains("[one]<span class=\"optional\" title=\"may be absent\"><i class=\"bracket\">[</i> two "));
        assertEquals(
                "[one]\u0002 two ",
                Reported.index(files.get("c/search.js"))
                        .get("messages")
                        .get(0)
                        .get(7)
                        .get(0)
                        .asString());
    }

    @Test
    void sharedPrefixIsShownWhereItStandsAndExplainedOnce() {
        Map<String, String> files = Reported.files(Reported.catalog(Reported.OWN, "acme-firewall"));
        String article = articles(files).get("200001").getTextContent();
        assertTrue(article.contains("[<peer>] Phase <phase> completed"), article);
        assertTrue(article.contains("PhaseCompleted(AcmePeer peer, int phase, String mode)"), article);
        String types = Reported.page(files.get("acme-firewall/types.html"))
                .getDocumentElement()
                .getTextContent();
        assertTrue(types.contains("Group = <group>, IP = <ip>[,] "), types);
    }

    /** A family of very many messages has several pages, all of them in the index. */
    @Test
    void manyMessagesAreDividedIntoPages() {
        Map<String, String> files = Reported.files(Messages.catalog(601));
        assertTrue(files.keySet()
                .containsAll(List.of(
                        "many/family-many.html",
                        "many/family-many-2.html",
                        "many/family-many-3.html",
                        "many/types.html")));
        assertEquals(601, articles(files).size());
        assertEquals(
                601, Reported.index(files.get("many/search.js")).get("messages").size());
    }

    @Test
    void messageWithoutAnEventIsShownAllTheSame() {
        ReportedCatalog one = Messages.catalog(1);
        ReportedCatalog none =
                new ReportedCatalog(one.events(), one.curation(), one.overlaps(), Map.of(), one.changes());
        assertTrue(articles(Reported.files(none)).get("m0").getTextContent().contains("no event is generated of it"));
    }

    @Test
    void catalogsOfOneNameHaveFoldersOfTheirOwn() {
        Map<String, String> files = Reported.files(Messages.catalog(1), Messages.catalog(1));
        assertTrue(files.containsKey("many/index.html") && files.containsKey("many-2/index.html"));
        assertTrue(files.get("index.html").contains("href=\"many-2/index.html\""));
    }
}
