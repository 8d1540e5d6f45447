package dev.katalog.golden.firewall;

import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.scan.FoundPrefix;
import dev.katalog.runtime.scan.Literals;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Leads a body to the matcher of its message.
 */
@Generated("dev.katalog.generate.MatchersGenerator")
final class AcmeMatchers {
    private AcmeMatchers() {
    }

    static @Nullable AcmeEvent byId(int id, byte[] line, int at, int end, @Nullable Match match) {
        switch (id) {
            case 100001:
                return Acme100001SwitchingOver.match(line, at, end, match);
            case 100002:
                return Acme100002ZeitBerschritten5S.match(line, at, end, match);
            case 100003:
                return Acme100003Message.match(line, at, end, match);
            case 100004:
                return Acme100004LoginOfTerminalFrom.match(line, at, end, match);
            case 100005:
                return Acme100005LinkChanged.match(line, at, end, match);
            case 100006:
                return Acme100006SessionClosed.match(line, at, end, match);
            case 100007:
                return Acme100007Peer.match(line, at, end, match);
            case 100008:
                return Acme100008RuleApplied.match(line, at, end, match);
            case 100009:
                return Acme100009Counter.match(line, at, end, match);
            case 100010:
                return Acme100010Path.match(line, at, end, match);
            case 100011:
                return Acme100011CopiedToInMs.match(line, at, end, match);
            case 100012:
                return Acme100012Note.match(line, at, end, match);
            case 200001:
                return Acme200001PhaseCompleted.match(line, at, end, match);
            case 200002:
                return Acme200002TunnelRejected.match(line, at, end, match);
            default:
                return null;
        }
    }

    static @Nullable MessageDescriptor descriptor(int id) {
        switch (id) {
            case 100001:
                return Acme100001SwitchingOver.DESCRIPTOR;
            case 100002:
                return Acme100002ZeitBerschritten5S.DESCRIPTOR;
            case 100003:
                return Acme100003Message.DESCRIPTOR;
            case 100004:
                return Acme100004LoginOfTerminalFrom.DESCRIPTOR;
            case 100005:
                return Acme100005LinkChanged.DESCRIPTOR;
            case 100006:
                return Acme100006SessionClosed.DESCRIPTOR;
            case 100007:
                return Acme100007Peer.DESCRIPTOR;
            case 100008:
                return Acme100008RuleApplied.DESCRIPTOR;
            case 100009:
                return Acme100009Counter.DESCRIPTOR;
            case 100010:
                return Acme100010Path.DESCRIPTOR;
            case 100011:
                return Acme100011CopiedToInMs.DESCRIPTOR;
            case 100012:
                return Acme100012Note.DESCRIPTOR;
            case 200001:
                return Acme200001PhaseCompleted.DESCRIPTOR;
            case 200002:
                return Acme200002TunnelRejected.DESCRIPTOR;
            default:
                return null;
        }
    }

    private static @Nullable AcmeEvent byWordingBody(byte[] line, int body, int behind,
            int position, int end, @Nullable Match match) {
        switch (position < end ? line[position] : -1) {
            case 'C': {
                @Nullable AcmeEvent event = Acme100011CopiedToInMs.match(line, body, end, match);
                if (event != null) {
                    return event;
                }
                return Acme100009Counter.match(line, body, end, match);
            }
            case 'I':
                return Acme100005LinkChanged.match(line, body, end, match);
            case 'L':
                return Acme100004LoginOfTerminalFrom.match(line, body, end, match);
            case 'N':
                return Acme100012Note.match(line, body, end, match);
            case 'P': {
                @Nullable AcmeEvent event = Acme100007Peer.form1(line, Literals.match(line, body, end, "Peer ", 0x2072656550L), end, match);
                if (event != null) {
                    return event;
                }
                event = Acme100010Path.match(line, body, end, match);
                if (event != null) {
                    return event;
                }
                return Acme100007Peer.form2(line, Literals.match(line, body, end, "Peer ", 0x2072656550L), end, match);
            }
            case 'R':
                return Acme100008RuleApplied.match(line, body, end, match);
            case 'S':
                return Acme100006SessionClosed.match(line, body, end, match);
            case 'T':
                return Acme100001SwitchingOver.match(line, body, end, match);
            case 'Z':
                return Acme100002ZeitBerschritten5S.match(line, body, end, match);
            default:
                return Acme100003Message.match(line, body, end, match);
        }
    }

    private static @Nullable AcmeEvent byWordingAcmePeerBody(byte[] line, int start, long prefix,
            int body, int behind, int position, int end, @Nullable Match match) {
        switch (position < end ? line[position] : -1) {
            case 'P': {
                @Nullable AcmeEvent event = Acme200001PhaseCompleted.form1(line, start, prefix, Literals.match(line, body, end, "P", 0x50L), end, match);
                if (event != null) {
                    return event;
                }
                return Acme200001PhaseCompleted.form2(line, start, prefix, Literals.match(line, body, end, "P", 0x50L), end, match);
            }
            case 'T': {
                @Nullable AcmeEvent event = Acme200002TunnelRejected.form1(line, start, prefix, Literals.match(line, body, end, "Tunnel rejected", 0x72206c656e6e7554L, 0x64657463656a6572L), end, match);
                if (event != null) {
                    return event;
                }
                event = Acme200002TunnelRejected.form2(line, start, prefix, Literals.match(line, body, end, "Tunnel rejected", 0x72206c656e6e7554L, 0x64657463656a6572L), end, match);
                if (event != null) {
                    return event;
                }
                return Acme200002TunnelRejected.form3(line, start, prefix, Literals.match(line, body, end, "Tunnel rejected", 0x72206c656e6e7554L, 0x64657463656a6572L), end, match);
            }
            default:
                return null;
        }
    }

    static @Nullable AcmeEvent byWording(byte[] line, int at, int end, @Nullable Match match) {
        @Nullable AcmeEvent event = byWordingBody(line, at, at, at, end, match);
        if (event != null) {
            return event;
        }
        long prefixAcmePeer = AcmePeer.find(line, at, end);
        int bodyAcmePeer = FoundPrefix.end(prefixAcmePeer, at);
        @Nullable AcmeEvent eventAcmePeer = byWordingAcmePeerBody(line, at, prefixAcmePeer, bodyAcmePeer, bodyAcmePeer, bodyAcmePeer, end, match);
        if (eventAcmePeer != null) {
            return eventAcmePeer;
        }
        return null;
    }

    static List<MessageDescriptor> descriptors() {
        return List.of(
                Acme100001SwitchingOver.DESCRIPTOR,
                Acme100002ZeitBerschritten5S.DESCRIPTOR,
                Acme100003Message.DESCRIPTOR,
                Acme100004LoginOfTerminalFrom.DESCRIPTOR,
                Acme100005LinkChanged.DESCRIPTOR,
                Acme100006SessionClosed.DESCRIPTOR,
                Acme100007Peer.DESCRIPTOR,
                Acme100008RuleApplied.DESCRIPTOR,
                Acme100009Counter.DESCRIPTOR,
                Acme100010Path.DESCRIPTOR,
                Acme100011CopiedToInMs.DESCRIPTOR,
                Acme100012Note.DESCRIPTOR,
                Acme200001PhaseCompleted.DESCRIPTOR,
                Acme200002TunnelRejected.DESCRIPTOR);
    }
}
