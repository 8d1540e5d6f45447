package dev.katalog.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Validated;
import dev.katalog.notation.DocumentedText.Undeclared;
import dev.katalog.notation.ParameterClues.Explained;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guesses, each beside the template that comes of it: reading with what was guessed must find nothing undeclared. */
class SketchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            # by shape
            Peer IP_address sent notify_type           ~                                ~ Peer <ipAddress:host> sent <notifyType>
            alloc_user() out of Tcp_user objects       ~                                ~ alloc_user() out of <tcpUser> objects
            IKE role {Main|Aggressive} done       ~                                ~ IKE role <mainAggressive:Main|Aggressive> done
            # plain words that the explanation names
            Lost service on port                       ~ service=name of the service; port=port number ~ Lost <service> on <port:port>
            Retry after n-secs                         ~ n-secs=ミリ秒                    ~ Retry after <nSecs:int>
            Value var1 of var2                         ~ var1=ピアの IPアドレス; var2=セッション数 ~ Value <address:host> of <count:int>
            # a label is no parameter, and what cannot be declared stays literal
            Stopped, Code = code at port port          ~ code=16進数; port=ポート           ~ Stopped, Code = <code:hex> at port port
            Halted at PC = PC, PC: PC now              ~ PC=16進数                        ~ Halted at PC = PC, PC: PC now
            # in the order of the template, whatever was seen first
            Lost service on host_name                  ~ service=name of the service    ~ Lost <service> on <hostName>
            service lost                               ~ service=name of the service    ~ <service> lost
            # a shape is a parameter on its own, whatever is said about more than it
            Sent to peer_state now                     ~ to peer_state=ポート             ~ Sent to <peerState> now
            # what is said of one parameter is said of no other
            Peer a_b on port                           ~ port=port number               ~ Peer <aB> on <port:port>
            # a parameter of digits alone
            Pump 8 on                                  ~ 8=port number                  ~ Pump <port:port> on
            # names are told apart by numbers
            IP_address to IP_address via IP_address    ~                                ~ <ipAddress:host> to <ipAddress2:host> via <ipAddress3:host>
            # what the document does not have does no harm
            Pump on                                    ~ user=user name                 ~ Pump on
            # text that cannot be read as it is
            Pump ポンプ on                               ~                                ~ Pump ポンプ on
            """)
    void cisco(String documented, String explained, String template) {
        ParameterClues clues = new ParameterClues(List.of(), explained(explained));
        Sketch sketch = CiscoNotation.sketch(documented, StrippedPrefixes.NONE, clues);
        assertEquals(template, print(CiscoNotation.read(declared(documented, sketch))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            pump[<PID> ]: port <NUM1> is <STRING>      ~                                ~ port <num1:int> is <string>
            pump: retry <NUM1>  of <NUM２> in <X>       ~ NUM1=再送回数; NUM2=ポート番号を表す; X=秒数 ~ retry <count:int> of <port:int> in <seconds:int>
            pump: failed (<ERRNO> : <ERR MESSAGE> )    ~ ERRNO=エラー番号を; ERR MESSAGE=意味 ~ failed (<errno:int>: <errMessage>)
            # a row of the table of types holds for all that are called so
            pump: lease of <HOST1> to <HOST2>          ~ HOST=IPアドレス                  ~ lease of <host1:host> to <host2:host>
            # a word without brackets is none, whatever is said about it
            pump: port <NUM1> is on                    ~ port=ポート番号を表す; on=状態         ~ port <num1:int> is on
            # clipped
            pump: clipped <ERR                         ~                                ~ clipped \\<ERR
            """)
    void centuryNxr(String documented, String explained, String template) {
        ParameterClues clues = new ParameterClues(List.of(), explained(explained));
        Sketch sketch = CenturyNxrNotation.sketch(documented, StrippedPrefixes.NONE, clues);
        assertEquals("pump", sketch.program());
        assertEquals(template, print(CenturyNxrNotation.read(declared(documented, sketch))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            IP IP_address Error counting number of a_b ~ IP_address,number  ~ IP <ipAddress:host> Error counting <number> of a_b
            {TCP|UDP} from source                 ~ source             ~ <tcpUdp:TCP|UDP> from <source>
            source sent                           ~ source             ~ <source> sent
            """)
    void marksDecide(String documented, String marked, String template) {
        ParameterClues clues = new ParameterClues(List.of(marked.split(",")), List.of());
        Sketch sketch = CiscoNotation.sketch(documented, StrippedPrefixes.NONE, clues);
        assertEquals(template, print(CiscoNotation.read(declared(documented, sketch))));
    }

    /** Shapes that are no parameters, and errors; not what is read with a note. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Peer IP_address sent notify_type           ~
            alloc_user() out of Tcp_user objects       ~ alloc_user
            Pump ポンプ on                               ~ ポンプ
            Pump “on”                                  ~
            """)
    void literalsOfCisco(String documented, String literals) {
        Sketch sketch = CiscoNotation.sketch(documented, StrippedPrefixes.NONE, ParameterClues.NONE);
        assertEquals(literals == null ? List.of() : List.of(literals.split(",")), sketch.literals());
    }

    @Test
    void nothingBeforeTheBodyIsAParameterOrALiteral() {
        StrippedPrefixes prefixes = new StrippedPrefixes(null, List.of("Group = group_name, ", "tunnel<NUM1> "));
        Sketch cisco = CiscoNotation.sketch("Group = group_name, Peer IP_address up", prefixes, ParameterClues.NONE);
        assertEquals(List.of("IP_address"), parameters(cisco));
        assertEquals(List.of(), cisco.literals());
        Sketch nxr = CenturyNxrNotation.sketch("pump[<PID>]: tunnel<NUM1> is <STRING>", prefixes, ParameterClues.NONE);
        assertEquals(List.of("<STRING>"), parameters(nxr));
        assertEquals(List.of(), nxr.literals());
    }

    @Test
    void marksAndExplanationsAreBothClues() {
        assertEquals(true, ParameterClues.NONE.isEmpty());
        assertEquals(false, new ParameterClues(List.of("port"), List.of()).isEmpty());
        assertEquals(false, new ParameterClues(List.of(), explained("port=port number")).isEmpty());
    }

    private static List<String> parameters(Sketch sketch) {
        return sketch.parameters().stream().map(Parameter::text).toList();
    }

    private static List<Explained> explained(String pairs) {
        List<Explained> explained = new ArrayList<>();
        if (pairs != null) {
            for (String pair : pairs.split(";")) {
                explained.add(new Explained(
                        pair.substring(0, pair.indexOf('=')).strip(),
                        pair.substring(pair.indexOf('=') + 1).strip()));
            }
        }
        return explained;
    }

    private static DocumentedText declared(String text, Sketch sketch) {
        return new DocumentedText(
                text,
                new Location("sketch", 1, 1),
                sketch.parameters(),
                Undeclared.ERROR,
                sketch.literals(),
                StrippedPrefixes.NONE);
    }

    private static String print(Validated<TaggedTemplate> read) {
        String errors = read.diagnostics().stream()
                .filter(diagnostic -> read.hasErrors())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        assertEquals("", errors);
        return KatalogNotation.print(read.orThrow().template());
    }
}
