package dev.katalog.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A faultless catalog, and for every rule a change that makes it raise the rule at the changed place. */
class RuleCasesTest {

    private static final String CATALOG = "acme-firewall.catalog.json";
    private static final String ACCESS = "acme-firewall.curation/access.json";
    private static final String TUNNEL = "acme-firewall.curation/tunnel.json";

    @TempDir
    Path folder;

    /**
     * A change to one file.
     *
     * @param at what stands at the diagnostic's place in the changed file; empty if the place is not in that file
     */
    record Case(Rule rule, String file, String before, String after, String at) {}

    static Stream<Case> cases() {
        return Stream.of(
                new Case(
                        Rule.NOTATION_SYNTAX,
                        ACCESS,
                        "denied for \\\"any\\\"[",
                        "denied for \\\"any\\\" ]",
                        "], <count"),
                new Case(Rule.CHOICE_WORDS, ACCESS, "[\"UDP\"]", "[]", "\"UDP\": []"),
                new Case(Rule.CHOICE_WORDS, ACCESS, "[\"UDP\"]", "[\"UDP\", \"tcp\"]", "\"TransportProtocol\": {"),
                new Case(Rule.UNKNOWN_TYPE, ACCESS, "\"type\": \"token\"", "\"type\": \"tokn\"", "tokn"),
                new Case(Rule.UNKNOWN_FIELD, ACCESS, "<count:int>", "<cnt>", "cnt>"),
                new Case(Rule.TYPE_MISMATCH, ACCESS, "<count:int>", "<count:long>", "long> times"),
                new Case(
                        Rule.DUPLICATE_FIELD,
                        ACCESS,
                        "\"name\": \"count\"",
                        "\"name\": \"protocol\"",
                        "protocol\", \"type\": \"int\""),
                new Case(
                        Rule.DUPLICATE_FIELD,
                        TUNNEL,
                        "\"name\": \"peerAddress\"",
                        "\"name\": \"peer\"",
                        "peer\", \"type\": \"ip\""),
                new Case(Rule.JAVA_NAME, ACCESS, "\"name\": \"count\"", "\"name\": \"hashCode\"", "hashCode"),
                new Case(Rule.JAVA_NAME, ACCESS, "\"AccessDenied\"", "\"access denied\"", "access denied\""),
                new Case(Rule.JAVA_NAME, TUNNEL, "\"component\": \"peer\"", "\"component\": \"class\"", "class"),
                new Case(Rule.JAVA_NAME, TUNNEL, "\"type\": \"Peer\"", "\"type\": \"peer\"", "peer\",\n    \"summary"),
                new Case(Rule.JAVA_NAME, ACCESS, "{\"TCP\":", "{\"Tcp\":", "\"TransportProtocol\": {"),
                new Case(Rule.UNDECLARED_PARAMETER, ACCESS, "\"literals\": [\"alloc_user\"],", "", ""),
                new Case(
                        Rule.PARAMETER_NOT_FOUND,
                        ACCESS,
                        "\"parameter\": \"source_port\"",
                        "\"parameter\": \"src\"",
                        ""),
                new Case(Rule.JSON_SYNTAX, ACCESS, "\"prefix\": null,", "\"prefix\": null;", ";"),
                new Case(Rule.UNKNOWN_PROPERTY, ACCESS, "\"literals\"", "\"literal\"", "\"literal\""),
                new Case(
                        Rule.DUPLICATE_PROPERTY,
                        ACCESS,
                        "\"prefix\": null",
                        "\"title\": \"again\"",
                        "\"title\": \"again\""),
                new Case(Rule.MISSING_PROPERTY, ACCESS, ", \"evidence\": \"seen\"", "", "{\"template\""),
                new Case(Rule.INVALID_VALUE, ACCESS, "\"seen\"", "\"guessed\"", "guessed"),
                new Case(
                        Rule.INVALID_VALUE,
                        TUNNEL,
                        "\"family\": \"tunnel\",\n      \"name\"",
                        "\"family\": \"vpn\",\n      \"name\"",
                        "vpn"),
                new Case(
                        Rule.DUPLICATE_ID, CATALOG, "\"100003\"", "\"100001\"", "100001\",\n      \"severity\": \"7\""),
                new Case(
                        Rule.DUPLICATE_ID,
                        TUNNEL,
                        "\"id\": \"100003\"",
                        "\"id\": \"100002\"",
                        "100002\",\n      \"name\": \"Keep"),
                new Case(
                        Rule.WRONG_CATALOG,
                        ACCESS,
                        "\"catalog\": \"acme-firewall\"",
                        "\"catalog\": \"acme-router\"",
                        "{\n  \"$schema"),
                new Case(Rule.UNKNOWN_SEVERITY, CATALOG, "\"severity\": \"7\"", "\"severity\": \"8\"", ""),
                new Case(Rule.UNKNOWN_MESSAGE, ACCESS, "\"id\": \"100001\"", "\"id\": \"100009\"", "100009"),
                new Case(Rule.UNCURATED_MESSAGE, ACCESS, "\"id\": \"100001\"", "\"id\": \"100009\"", ""),
                new Case(
                        Rule.STALE_CURATION,
                        TUNNEL,
                        "Group group IP ip Tunnel up",
                        "Group group IP ip Tunnel is up",
                        "is up, peer"),
                new Case(Rule.ERRATUM_NOT_FOUND, TUNNEL, "\"peer IP\"", "\"pear IP\"", "pear IP"),
                new Case(
                        Rule.ERRATUM_AMBIGUOUS,
                        TUNNEL,
                        "\"documented\": \"peer IP\"",
                        "\"documented\": \"IP\"",
                        "IP\", \"replacement"),
                new Case(
                        Rule.NO_TEMPLATE,
                        TUNNEL,
                        "{\"template\": \"Keepalive from <source>/500 after <delay> s\", \"reason\": \"The document has a sample only.\", \"evidence\": \"documented\"}",
                        "",
                        "{\n      \"id\": \"100003\""),
                new Case(
                        Rule.CONFLICTING_TYPE,
                        TUNNEL,
                        "\"prefix\": {",
                        "\"types\": {\"TransportProtocol\": {\"summary\": \"s\", \"constants\": {\"TCP\": [\"TCP\"]}}}, \"prefix\": {",
                        "\"TransportProtocol\""),
                new Case(
                        Rule.DUPLICATE_NAME,
                        TUNNEL,
                        "\"type\": \"Peer\"",
                        "\"type\": \"TransportProtocol\"",
                        "TransportProtocol"),
                new Case(Rule.UNUSED_FIELD, ACCESS, "[, <count:int> times]", "", "count\", \"type\": \"int\""),
                new Case(
                        Rule.MISSING_SAMPLE,
                        TUNNEL,
                        "{\"line\": \"%ACME-7-100003: Keepalive from 192.0.2.1/500 after 0.5 s\", \"fields\": {\"source\": \"192.0.2.1\", \"delay\": 0.5}}",
                        "",
                        "100003\",\n"),
                new Case(Rule.MISSING_SUMMARY, TUNNEL, "A keepalive arrived.", "", "100003\",\n"),
                new Case(Rule.MISSING_SUMMARY, TUNNEL, "The other end of the tunnel.", "", "peer\",\n    \"type\""),
                new Case(
                        Rule.MISSING_SUMMARY,
                        ACCESS,
                        "Transport protocol of a packet.",
                        "",
                        "\"TransportProtocol\": {"),
                new Case(
                        Rule.MISSING_MEANING,
                        TUNNEL,
                        "\"meaning\": \"sender\"",
                        "\"meaning\": \" \"",
                        "source\", \"type\""),
                new Case(Rule.UNFINISHED_PROPOSAL, TUNNEL, "A keepalive arrived.", "TODO", "100003\",\n"),
                new Case(
                        Rule.UNFINISHED_PROPOSAL,
                        TUNNEL,
                        "\"meaning\": \"sender\"",
                        "\"meaning\": \"TODO: who\"",
                        "source\", \"type\""),
                new Case(
                        Rule.UNFINISHED_PROPOSAL,
                        ACCESS,
                        "Transport protocol of a packet.",
                        "TODO",
                        "\"TransportProtocol\": {"),
                new Case(Rule.UNFINISHED_PROPOSAL, ACCESS, "What the firewall lets through.", "TODO", "{\n  \"$schema"),
                new Case(Rule.MISSING_SUMMARY, ACCESS, "What the firewall lets through.", " ", "{\n  \"$schema"),
                new Case(
                        Rule.ADJACENT_GAPS,
                        TUNNEL,
                        "Group = <group>, IP = <ip>",
                        "Group = <group><ip>",
                        "Group = <group><ip>"),
                new Case(
                        Rule.BLANK_BETWEEN_GAPS,
                        TUNNEL,
                        "Group = <group>, IP = <ip>",
                        "Group = <group> <ip>",
                        "Group = <group> <ip>"),
                new Case(
                        Rule.GAP_BEFORE_FIELD,
                        TUNNEL,
                        "<source>/500 after <delay>",
                        "<source><delay>",
                        "Keepalive from <source><d"),
                new Case(
                        Rule.OPTIONAL_BETWEEN_BLANKS, TUNNEL, "IP = <ip>[,] \"]", "IP = <ip> [,] \"]", "IP = <ip> [,]"),
                new Case(Rule.AMBIGUOUS_OPTIONAL, TUNNEL, "IP = <ip>[,] \"]", "IP = <ip>[ ,] \"]", "IP = <ip>[ ,]"),
                new Case(
                        Rule.AMBIGUOUS_OPTIONAL,
                        TUNNEL,
                        "Group = <group>, IP = <ip>[,] ",
                        "Group = <group>[, IP = <ip>] ",
                        "Group = <group>[, IP"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void changeRaisesTheRule(Case change) throws IOException {
        TestCatalogs.copy("acme-firewall", folder);
        Path file = folder.resolve(change.file());
        String before = Files.readString(file);
        String after = before.replace(change.before(), change.after());
        assertNotEquals(before, after, "the case changes nothing");
        Files.writeString(file, after);
        List<Diagnostic> found = diagnostics().stream()
                .filter(diagnostic -> diagnostic.rule() == change.rule())
                .toList();
        assertFalse(found.isEmpty(), () -> "only found " + safeDiagnostics());
        Diagnostic first = found.get(0);
        assertFalse(first.message().isEmpty());
        assertFalse(first.hint().isEmpty());
        if (!change.at().isEmpty()) {
            int at = after.indexOf(change.at());
            String head = after.substring(0, at);
            int line = (int) head.chars().filter(c -> c == '\n').count() + 1;
            int column = at - head.lastIndexOf('\n');
            assertEquals(file + ":" + line + ":" + column, first.location().toString());
            assertEquals(after.lines().toList().get(line - 1), first.sourceLine());
        }
    }

    /** Of both files, and of the two together if they can be read. */
    private List<Diagnostic> diagnostics() {
        Validated<Catalog> catalog = CatalogFiles.readCatalog(folder.resolve(CATALOG));
        Validated<Curation> curation = CurationFiles.read(folder.resolve("acme-firewall.curation"));
        List<Diagnostic> all = new ArrayList<>(catalog.diagnostics());
        all.addAll(curation.diagnostics());
        Catalog readCatalog = catalog.value();
        Curation readCuration = curation.value();
        if (readCatalog != null && readCuration != null) {
            all.addAll(EventCatalogs.join(readCatalog, readCuration).diagnostics());
        }
        return all;
    }

    private String safeDiagnostics() {
        return diagnostics().toString();
    }

    @Test
    void missingAndUnreadableFiles() throws IOException {
        assertEquals(
                Rule.UNREADABLE_FILE,
                CatalogFiles.readCatalog(folder.resolve("none.json"))
                        .diagnostics()
                        .get(0)
                        .rule());
        assertEquals(
                Rule.UNREADABLE_FILE,
                CurationFiles.read(folder.resolve("none")).diagnostics().get(0).rule());
        Path latin1 = Files.write(folder.resolve("latin1.json"), new byte[] {'{', '"', (byte) 0xE9, '"'});
        assertEquals(
                Rule.UNREADABLE_FILE,
                CatalogFiles.readCatalog(latin1).diagnostics().get(0).rule());
    }

    @Test
    void everyRuleHasACase() {
        Set<Rule> covered = EnumSet.of(Rule.UNREADABLE_FILE);
        cases().forEach(change -> covered.add(change.rule()));
        OdditiesTest.cases().forEach(odd -> covered.add(odd.rule()));
        // What comes after belongs to other stages, which test their rules themselves.
        assertEquals(EnumSet.range(Rule.NOTATION_SYNTAX, Rule.AMBIGUOUS_OPTIONAL), covered);
    }

    @Test
    void staleCurationShowsTheDifference() throws IOException {
        TestCatalogs.copy("acme-firewall", folder);
        Path file = folder.resolve(CATALOG);
        Files.writeString(file, Files.readString(file).replace("Tunnel up, peer", "Tunnel is up, peer"));
        Diagnostic stale = diagnostics().get(0);
        assertEquals(Rule.STALE_CURATION, stale.rule());
        assertEquals(
                "the documented text has changed from \"Group group IP ip Tunnel up, peer IP_address\" to \"Group group IP ip"
                        + " Tunnel is up, peer IP_address\"",
                stale.message());
        assertTrue(stale.sourceLine().substring(stale.location().column() - 1).startsWith("up, peer"));
    }
}
