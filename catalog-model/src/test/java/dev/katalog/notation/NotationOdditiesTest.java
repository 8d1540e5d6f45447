package dev.katalog.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What documented templates show that is not as it should be: the template that is read all the same, and each oddity with its column. */
class NotationOdditiesTest {

    private static final Location ORIGIN = new Location("test", 1, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '\u00a7', quoteCharacter = '`', textBlock = """
            code %d of %u at %i          § code <number:int> of <number2:int> at <number3:int> § 6 printf-parameter: found the conversion %d, expected a named parameter; 12 printf-parameter: found the conversion %u, expected a named parameter; 18 printf-parameter: found the conversion %i, expected a named parameter
            spi %x %X                    § spi <number:hex> <number2:hex>     § 5 printf-parameter: found the conversion %x, expected a named parameter; 8 printf-parameter: found the conversion %X, expected a named parameter
            host %a says %s              § host <address:host> says <text>    § 6 printf-parameter: found the conversion %a, expected a named parameter; 14 printf-parameter: found the conversion %s, expected a named parameter
            %trap and 5% of all          § %trap and 5% of all                §
            ‘a’ and “b”                  § 'a' and "b"                        § 1 typographic-quote: found the quotation mark ‘, expected ' or "; 3 typographic-quote: found the quotation mark ’, expected ' or "; 9 typographic-quote: found the quotation mark “, expected ' or "; 11 typographic-quote: found the quotation mark ”, expected ' or "
            and so on…                   § and so on...                       § 10 ellipsis: found the ellipsis …, expected three full stops or nothing
            size ５ 操作                  § ?                                  § 6 non-ascii-text: found '５', expected text in ASCII; 8 non-ascii-text: found '操作', expected text in ASCII
            is |is not up                § <isIsNot:is|is not> up             § 1 bare-choice: found the choice 'is |is not' without brackets, expected {is|is not}
            end IKE | IPsec gone         § end <ikeIPsec:IKE|IPsec> gone      § 5 bare-choice: found the choice 'IKE | IPsec' without brackets, expected {IKE|IPsec}
            in|in                        § in|in                              § 1 bare-choice: found the choice 'in|in' without brackets, expected {in|in}
            in|in (x)                    § in|in (x)                          § 1 bare-choice: found the choice 'in|in' without brackets, expected {in|in}
            Main /Quick Mode             § <mainQuick:Main|Quick> Mode        § 1 slash-choice: found 'Main /Quick', expected {Main|Quick} if it is a choice
            1 /Phase 2                   § 1 /Phase 2                         § 1 slash-choice: found '1 /Phase', expected {1|Phase} if it is a choice
            a/b                          § a/b                                §
            {up|down} now                § <upDown:up|down> now               §
            {up|up} now                  § {up|up} now                        §
            {up| } now                   § {up| } now                         §
            ( re-try | give up ) x       § (<reTryGiveUp:re-try|give up>) x   §
            {“other wording”} x          § ?                                  § 1 quoted-alternative: found a second wording in braces and quotation marks, expected one template
            (a [b) c]                    § (a \\[b) c\\]                      § 1 unbalanced-bracket: found '(' without its partner, read as literal text; 6 unbalanced-bracket: found ')' without its partner, read as literal text
            {a [b] c}                    § {a \\[b\\] c}                      §
            """)
    void ofACiscoTemplate(String documented, String template, String oddities) {
        assertRead(CiscoNotation.read(documented, ORIGIN, List.of()), template, oddities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\u00a7', quoteCharacter = '`', textBlock = """
            source_address to peer_ip    § <sourceAddress:host> to <peerIp:host>
            ip_addr_1 of mac_addr        § <ipAddr1:host> of <macAddr:host>
            address_list x               § <addressList:host> x
            inbound_SPI, spi_value       § <inboundSpi:spi>, <spiValue:spi>
            source_port x_ports          § <sourcePort:port> <xPorts>
            port_list                    § <portList>
            interface_name               § <interfaceName:token>
            interface_number             § <interfaceNumber>
            the_interface_number_x       § <theInterfaceNumberX:token>
            user_name rcv_sequence_#     § <userName> <rcvSequence>
            peer-address                 § <peerAddress:host>
            group-name and User-name     § <groupName> and User-name
            pre-shared key-exchange      § pre-shared key-exchange
            message-ID                   § <messageId>
            """)
    void shapeOfACiscoParameterGuessesItsType(String documented, String template) {
        assertRead(CiscoNotation.read(documented, ORIGIN, List.of()), template, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\u00a7', quoteCharacter = '`', textBlock = """
            x <NUM１>                     § x <num1:int>                       § 3 full-width-digit: found full-width digits in <NUM１>, expected <NUM1>
            x <NUM ３ >                   § x <num3:int>                       § 3 blank-in-parameter: found <NUM ３ >, expected <NUM３>; 3 full-width-digit: found full-width digits in <NUM ３ >, expected <NUM 3 >
            x < A. B.C.D1> y             § x <address1:ipv4> y                § 3 blank-in-parameter: found < A. B.C.D1>, expected <A.B.C.D1>
            x <ERR MESSAGE>              § x <errMessage>                     §
            x < ERR NO >                 § x <errNo>                          § 3 blank-in-parameter: found < ERR NO >, expected <ERR NO>
            x <ERR２>                     § x <err2>                           § 3 full-width-digit: found full-width digits in <ERR２>, expected <ERR2>
            x NUM2: y                    § x <num2:int>: y                    § 3 bare-parameter: found NUM2 without brackets, expected <NUM2>
            x IFNAME PID                 § x <interfaceName:token> <pid:int>  § 3 bare-parameter: found IFNAME without brackets, expected <IFNAME>; 10 bare-parameter: found PID without brackets, expected <PID>
            x VERSION STRING1            § x <version:version> <string1>      § 3 bare-parameter: found VERSION without brackets, expected <VERSION>; 11 bare-parameter: found STRING1 without brackets, expected <STRING1>
            x tunnelNUM3 y               § x tunnel<num3:int> y               § 9 bare-parameter: found NUM3 without brackets, expected <NUM3>
            x <NUM1/NUM2>.               § x <num1:int>/<num2:int>.           § 3 joined-parameters: found <NUM1/NUM2>, expected <NUM1>/<NUM2>
            x <IFNAME/STRING2>           § x <interfaceName:token>/<string2>  § 3 joined-parameters: found <IFNAME/STRING2>, expected <IFNAME>/<STRING2>
            x <0x<XXXXXXXX> y            § x \\<0x<spi:spi> y                 § 3 nested-parameter: found '<' before another parameter, read as literal text
            x <ERR                       § ?                                  § 3 unclosed-parameter: found '<' that is not closed, expected a parameter such as <NUM>
            x <--> y                     § x \\<--\\> y                       § 3 literal-arrow: found <-->, read as literal text and not as a parameter
            x ‘<NUM>’ …                  § x '<num:int>' ...                  § 3 typographic-quote: found the quotation mark ‘, expected ' or "; 9 typographic-quote: found the quotation mark ’, expected ' or "; 11 ellipsis: found the ellipsis …, expected three full stops or nothing
            x 操作 y                      § ?                                  § 3 non-ascii-text: found '操作', expected text in ASCII
            p[PID]: x                    § x                                  § 3 bare-parameter: found PID without brackets, expected <PID>
            p[< PID>]: x                 § x                                  § 3 blank-in-parameter: found < PID>, expected <PID>
            p< PID> ]: x                 § x                                  § 2 blank-in-parameter: found < PID>, expected <PID>; 9 unbalanced-bracket: found ']' without its partner in the syslog tag, expected [<PID>]
            x [<NUM1> (                  § x \\[<num1:int> (                  § 3 unbalanced-bracket: found '[' without its partner, read as literal text; 11 unbalanced-bracket: found '(' without its partner, read as literal text
            """)
    void ofACenturyTemplate(String documented, String template, String oddities) {
        assertRead(CenturyNxrNotation.read(documented, ORIGIN, List.of()), template, oddities);
    }

    private static void assertRead(Validated<TaggedTemplate> read, String template, String oddities) {
        String found = read.diagnostics().stream()
                .filter(diagnostic -> diagnostic.rule() != Rule.UNCURATED_PARAMETER)
                .sorted(Comparator.comparingInt(
                                (Diagnostic diagnostic) -> diagnostic.location().column())
                        .thenComparing(diagnostic -> diagnostic.rule().id()))
                .map(diagnostic ->
                        diagnostic.location().column() + " " + diagnostic.rule().id() + ": " + diagnostic.message())
                .reduce((one, other) -> one + "; " + other)
                .orElse(null);
        assertEquals(oddities, found);
        TaggedTemplate tagged = read.value();
        assertEquals(template, tagged == null ? "?" : KatalogNotation.print(tagged.template()));
    }
}
