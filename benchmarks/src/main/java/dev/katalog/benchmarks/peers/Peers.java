package dev.katalog.benchmarks.peers;

import dev.katalog.benchmarks.corpus.Vendor;
import java.util.function.Supplier;

/** The peers in Java, by what they are and how they are deployed. */
public enum Peers {
    REGEX("java.util.regex, envelope by hand", RegexEngine::new, true),
    REGEX_GENERATED(
            "java.util.regex, envelope by hand, prefix as generated",
            () -> new RegexEngine(Expressions::ofForms),
            true),
    REGEX_LITERAL_FIRST(
            "java.util.regex, envelope by hand, literal first", () -> new LiteralFirst(new RegexEngine()), true),
    REGEX_ENVELOPE("java.util.regex, envelope by regex", RegexEngine::new, false),
    GROK("java-grok, envelope by hand", GrokEngine::new, true),
    DISSECT("Elastic dissect, envelope by hand", DissectEngine::new, true),
    RE2J("RE2/J, envelope by hand", Re2Engine::new, true);

    private final String title;
    private final Supplier<Engine> engine;
    private final boolean envelopeByHand;

    Peers(String title, Supplier<Engine> engine, boolean envelopeByHand) {
        this.title = title;
        this.engine = engine;
        this.envelopeByHand = envelopeByHand;
    }

    /** What it is called in reports. */
    public String title() {
        return title;
    }

    /** The peer with patterns for all templates of a vendor's catalog. */
    public Peer of(Vendor vendor) {
        TextEnvelope byHand = vendor == Vendor.CISCO ? HandEnvelopes::cisco : HandEnvelopes::nxr;
        TextEnvelope byRegex = vendor == Vendor.CISCO ? RegexEnvelopes::cisco : RegexEnvelopes::nxr;
        return new Deployment(vendor, engine.get(), envelopeByHand ? byHand : byRegex);
    }
}
