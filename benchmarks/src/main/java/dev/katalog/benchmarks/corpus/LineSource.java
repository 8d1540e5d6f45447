package dev.katalog.benchmarks.corpus;

import dev.katalog.benchmarks.corpus.Envelope.Message;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.Identification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** The endless stream of lines that one corpus is cut from. */
final class LineSource {

    /** A line and the message that it was made from, null for a miss. */
    record Line(String text, @Nullable String id) {}

    private static final int SHORTEST_TEXT = 200;
    private static final int LONGEST_TEXT = 1000;

    private final CorpusKind kind;
    private final boolean coded;
    private final SplittableRandom random;
    private final Weighted<EventMessage> messages = new Weighted<>();
    private final BodyWriter bodies;
    private final Misses misses;
    private final Envelope envelope;
    private final Envelope routers;

    /** Lines of a vendor. */
    LineSource(Vendor vendor, CorpusKind kind, SplittableRandom random) {
        this(vendor.events(), vendor.curation(), kind, random, vendor.tenMessages());
    }

    /** Lines of a catalog that has no curation. */
    LineSource(EventCatalog catalog, SplittableRandom random) {
        this(catalog, Curation.EMPTY, CorpusKind.UNIFORM, random, List.of());
    }

    private LineSource(
            EventCatalog catalog,
            Curation curation,
            CorpusKind kind,
            SplittableRandom random,
            List<String> tenMessages) {
        this.kind = kind;
        this.random = random;
        this.coded = catalog.catalog().identification() == Identification.CODE;
        FieldTexts texts = new FieldTexts(curation, random);
        FieldValues values = new FieldValues(texts, random);
        this.bodies = new BodyWriter(texts, values, random);
        this.misses = new Misses(values, random);
        this.routers = new NxrEnvelope(random);
        this.envelope = coded ? new CiscoEnvelope(random) : routers;
        List<EventMessage> shuffled = new ArrayList<>(catalog.messages());
        Collections.shuffle(shuffled, new Random(random.nextLong()));
        shuffled.removeIf(message -> !isWanted(message, tenMessages));
        for (int i = 0; i < shuffled.size(); i++) {
            messages.add(kind == CorpusKind.ZIPF ? 1.0 / (i + 1) : 1, shuffled.get(i));
        }
    }

    private boolean isWanted(EventMessage message, List<String> tenMessages) {
        return switch (kind) {
            case UNIFORM, ZIPF -> true;
            case TEN -> tenMessages.contains(message.id());
            case MISSES -> BodyWriter.canBreak(message);
            case LONG_TEXT -> BodyWriter.hasText(message);
        };
    }

    Line next() {
        EventMessage message = messages.draw(random);
        return switch (kind) {
            case UNIFORM, ZIPF, TEN -> line(message, bodies.body(message));
            case LONG_TEXT -> line(message, bodies.longBody(message, random.nextInt(SHORTEST_TEXT, LONGEST_TEXT)));
            case MISSES -> new Line(miss(message), null);
        };
    }

    private String miss(EventMessage message) {
        return switch (random.nextInt(3)) {
            case 0 -> envelope.line(coded ? misses.unknownId() : misses.unknownProgram());
            case 1 -> misses.foreign(routers);
            default -> line(message, bodies.brokenBody(message)).text();
        };
    }

    private Line line(EventMessage message, String body) {
        String program = message.program() == null ? "" : message.program();
        String key = coded ? message.id() : program;
        return new Line(envelope.line(new Message(key, message.severity(), body)), message.id());
    }
}
