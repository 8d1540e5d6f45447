package dev.katalog.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Validated;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How documented templates are read: the left column is the document, the right one the template in katalog notation. */
class DocumentNotationsTest {

    private static final Location ORIGIN = new Location("test", 1, 1);

    private static List<Parameter> parameters(String declared) {
        return declared == null
                ? List.of()
                : Arrays.stream(declared.split(";"))
                        .map(pair -> new Parameter(pair.split("=")[0], pair.split("=")[1], BasicType.INT))
                        .toList();
    }

    private static String printed(Validated<TaggedTemplate> read) {
        TaggedTemplate tagged = read.value();
        assertNotNull(tagged, () -> read.diagnostics().toString());
        return KatalogNotation.print(tagged.template()).replace(":int>", ">");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\u00a7',
            quoteCharacter = '`',
            value = {
                // blanks between a parameter and punctuation are typesetting, others are sent
                "from src_a /src_p to dst_i :dst_a § src_a=a;src_p=b;dst_i=c;dst_a=d § from <a>/<b> to <c>:<d>",
                "SA ( id_1 ) for id_2 , gone .      § id_1=a;id_2=b                   § SA (<a>) for <b>, gone .",
                "[id_1 ], { id_2 }; ok id_3 !       § id_1=a;id_2=b;id_3=c            § \\[<a>\\], {<b> }; ok <c>!",
                "x id_1 - id_2                      § id_1=a;id_2=b                   § x <a> - <b>",
                "x id_1 -- y                        § id_1=a                          § x <a> -- y",
                // parameters are searched as words, in order
                "ports port of port                 § port=a;port=b                   § ports <a> of <b>",
                "report ports port.                 § port=a                          § report ports <a>.",
                "Time elapsed time-elapsed ms       § time-elapsed=a                  § Time elapsed <a> ms",
                "User (call stack) x                § call stack=a                    § User (<a>) x",
                "seq rcv_sequence_# in              § rcv_sequence_#=a                § seq <a> in",
                "%s:%Q/%d                           § %s=a;%Q=b;%d=c                  § <a>:<b>/<c>",
                "{TCP|UDP} access                   § {TCP|UDP}=a                     § <a> access",
                "(Primary | Secondary) up           § Primary | Secondary=a           § (<a>) up",
                "for Main /Aggressive Mode          § Main /Aggressive=a              § for <a> Mode",
                "end is |is not behind              § is |is not=a                    § end <a> behind",
                "ax zx Ax Zx 0x 9x _x xa x_ x-y     § x=a                             § ax zx Ax Zx 0x 9x _x xa x_ <a>-y",
                "x                                  § x=a                             § <a>",
                "is |is not                         § is |is not=a                    § <a>",
                "no parameter at all                § nothing=x                       § ?"
            })
    void ciscoWithDeclaredParameters(String documented, String declared, String expected) {
        Validated<TaggedTemplate> read = CiscoNotation.read(documented, ORIGIN, parameters(declared));
        if (expected.equals("?")) {
            assertEquals("parameter-not-found", read.diagnostics().get(0).rule().id());
            assertNull(read.value());
        } else {
            assertEquals(expected, printed(read));
            assertNull(read.value().program());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\u00a7',
            quoteCharacter = '`',
            value = {
                // two blanks are one; one is typesetting before punctuation
                "x <NUM1>  y <NUM2> z      § <NUM1>=a;<NUM2>=b § x <a> y <b> z",
                "t<NUM1> [<NUM2> ]: {<NUM3> } § <NUM1>=a;<NUM2>=b;<NUM3>=c § t<a>\\[<b>\\]: {<c>}",
                "<NUM1> /<NUM2> -><NUM3>   § <NUM1>=a;<NUM2>=b;<NUM3>=c § <a>/<b>-\\><c>",
                "<NUM1> -- <NUM2> -x       § <NUM1>=a;<NUM2>=b § <a> -- <b>-x",
                "<NUM1>  === <NUM2> ===x   § <NUM1>=a;<NUM2>=b § <a> === <b>===x",
                "on <IFNAME> (<NUM1> ).    § <IFNAME>=a;<NUM1>=b § on <a> (<b>).",
                "<NUM1> <NUM2> _i '<NUM3> ' !! § <NUM1>=a;<NUM2>=b;<NUM3>=c § <a> <b>_i '<c>' !!",
                "a (  <NUM1>)              § <NUM1>=a § a (<a>)",
                "<NUM1> : <NUM2> = <NUM3> ! § <NUM1>=a;<NUM2>=b;<NUM3>=c § <a>: <b>= <c>!",
                // texts as the document has them
                "x { <NUM ３ > }           § <NUM ３ >=a § x {<a>}",
                "replace #NUM3 in tunnelNUM: § NUM3=a;NUM=b § replace #<a> in tunnel<b>:",
                "ESP=>0x<X1> <0x<X2> DPD   § 0x<X1>=a;0x<X2>=b § ESP=\\><a> \\<<b> DPD",
                "if <NUM1> <--> <DEV>      § <NUM1>=a;<DEV>=b § if <a> \\<--\\> <b>"
            })
    void centuryWithDeclaredParameters(String documented, String declared, String expected) {
        assertEquals(expected, printed(CenturyNxrNotation.read(documented, ORIGIN, parameters(declared))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\u00a7',
            quoteCharacter = '`',
            value = {
                "pluto[<PID> ]: shutting down      § pluto           § shutting down",
                "Keepalived_vrrp: Using x          § Keepalived_vrrp § Using x",
                "ppp-mobile-start: timed out       § ppp-mobile-start § timed out",
                "pppd [<PID>]: x                   § pppd            § x",
                "mobile-monitor[PID]: x            § mobile-monitor  § x",
                "mobile_activate[< PID> ]: x       § mobile_activate § x",
                "mobile_inactivate< PID> ]: x      § mobile_inactivate § x",
                "kmsg_event:  received             § kmsg_event      § received",
                "a.b-c: x                          § a.b-c           § x",
                "system: cpu: 5                    § system          § cpu: 5",
                "BGPd starting: bgp@179            § ``              § BGPd starting: bgp@179",
                "-- MARK --                        § ``              § -- MARK --",
                "Killing pppd                      § ``              § Killing pppd",
                "1st: x                            § ``              § 1st: x"
            })
    void centuryTags(String documented, String program, String body) {
        Validated<TaggedTemplate> read = CenturyNxrNotation.read(documented, ORIGIN, List.of());
        assertEquals(body, printed(read));
        assertEquals(program.isEmpty() ? null : program, read.value().program());
        assertEquals(program.isEmpty() ? null : program, CenturyNxrNotation.program(documented));
    }

    @Test
    void uncuratedCiscoParametersAreKnownByShape() {
        Validated<TaggedTemplate> read = CiscoNotation.read(
                "{TCP|UDP} from source_address /source_port to dest_address (Primary | Secondary) user-name %d pre-shared",
                ORIGIN, List.of());
        assertEquals(
                "<tcpUdp:TCP|UDP> from <sourceAddress:host>/<sourcePort:port> to <destAddress:host>"
                        + " (<primarySecondary:Primary|Secondary>) <userName> <number:int> pre-shared",
                KatalogNotation.print(read.orThrow().template()));
        assertEquals(
                7,
                read.diagnostics().stream()
                        .filter(d -> d.rule().id().equals("uncurated-parameter"))
                        .count());
    }

    @Test
    void uncuratedCenturyParametersHaveTheTypesOfTheDocumentsTable() {
        Validated<TaggedTemplate> read = CenturyNxrNotation.read(
                "x: <PID> <A.B.C.D1> <A.B.C.D/M> <X:X::X:X> <X:X::X:X/M> <HH:HH:HH:HH:HH:HH> <IFNAME> <NUM1> <STRING>"
                        + " <VERSION> <XXXXXXXX> <XXXXXXX> <ERR SUBCODE> <NUM1> <CLASS>",
                ORIGIN,
                List.of());
        assertEquals(
                "<pid:int> <address1:ipv4> <prefix:prefix> <address:ip> <prefix2:prefix> <mac:mac> <interfaceName:token>"
                        + " <num1:int> <string> <version:version> <spi:spi> <xxxxxxx> <errSubcode> <num12:int> <classValue>",
                KatalogNotation.print(read.orThrow().template()));
    }

    @Test
    void bareChoiceOfOneWordOrTwo() {
        assertEquals(
                "end <isIsNot:is|is not> behind, <ikeIPsec:IKE|IPsec> Delete",
                KatalogNotation.print(CiscoNotation.read("end is |is not behind, IKE |IPsec Delete", ORIGIN, List.of())
                        .orThrow()
                        .template()));
    }

    @Test
    void choiceBecomesAnEnumeration() {
        ChoiceType type = (ChoiceType) CiscoNotation.read("{TCP|UDP}", ORIGIN, List.of())
                .orThrow()
                .template()
                .fields()
                .get(0)
                .type();
        assertEquals("TcpUdp", type.name());
        assertEquals(List.of("TCP", "UDP"), List.copyOf(type.constants().keySet()));
    }

    @Test
    void prefixesAreStrippedForTheirPrograms() {
        StrippedPrefixes prefixes = new StrippedPrefixes(List.of("pluto"), List.of("\"t<NUM> \": "));
        for (String program : List.of("pluto", "charon")) {
            DocumentedText text = new DocumentedText(
                    program + ": \"t<NUM> \": up <NUM>",
                    ORIGIN,
                    List.of(new Parameter("<NUM>", "n", BasicType.INT)),
                    DocumentedText.Undeclared.LITERAL,
                    List.of(),
                    prefixes);
            String expected = program.equals("pluto") ? "up <n>" : "\"t<n>\": up \\<NUM\\>";
            assertEquals(expected, printed(CenturyNxrNotation.read(text)));
        }
    }

    @Test
    void sourceLineIsShownIfTheTextIsAllOfIt() {
        for (int column : new int[] {1, 2}) {
            Diagnostic first = CiscoNotation.read("a …", new Location("f", 7, column), List.of())
                    .diagnostics()
                    .get(0);
            assertEquals(column == 1 ? "a …" : "", first.sourceLine());
            assertEquals(column + 2, first.location().column());
        }
    }

    @Test
    void prefixIsTheFirstOneThatStandsThere() {
        StrippedPrefixes prefixes = new StrippedPrefixes(null, List.of("Group g ", "IP i , ", "IP "));
        assertEquals(7, prefixes.lengthAt("x IP i , up", 2, null));
        assertEquals(3, prefixes.lengthAt("x IP is up", 2, "pluto"));
        assertEquals(0, prefixes.lengthAt("x IP i , up", 0, null));
        assertEquals(0, new StrippedPrefixes(List.of("pluto"), List.of("IP ")).lengthAt("IP ", 0, null));
    }

    /** No text is an error of the grammars; ANTLR would print it. */
    @Test
    void anyTextIsReadWithoutPrinting() {
        String characters = "aZ09 \t<>[](){}|/:.,-_%#'\"\\NUMPIDXVERSION\u2018\u201C\u2026\uFF11\u64CD\uD83D\uDE00";
        Random random = new Random(7);
        PrintStream standard = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (int i = 0; i < 1000; i++) {
                StringBuilder text = new StringBuilder();
                for (int length = random.nextInt(30); length > 0; length--) {
                    text.append(characters.charAt(random.nextInt(characters.length())));
                }
                CiscoNotation.read(text.toString(), ORIGIN, List.of());
                CenturyNxrNotation.read(text.toString(), ORIGIN, List.of());
            }
        } finally {
            System.setErr(standard);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }
}
