package dev.katalog.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.benchmarks.corpus.Corpora;
import dev.katalog.benchmarks.corpus.Corpus;
import dev.katalog.benchmarks.corpus.CorpusKind;
import dev.katalog.benchmarks.corpus.LineStream;
import dev.katalog.benchmarks.corpus.Vendor;
import dev.katalog.benchmarks.hand.HandMatcher;
import dev.katalog.benchmarks.peers.Agreement;
import dev.katalog.benchmarks.peers.Answer;
import dev.katalog.benchmarks.peers.Ours;
import dev.katalog.benchmarks.peers.Peers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is compared gives right answers: the generated events on lines whose message is known, the peers beside them. */
class AnswersTest {

    private static final int LINES = 3_000;

    static Stream<Arguments> corpora() {
        return Stream.of(Vendor.values())
                .flatMap(vendor -> Stream.of(CorpusKind.values()).map(kind -> Arguments.of(vendor, kind)));
    }

    static Stream<Arguments> peers() {
        return Stream.of(Vendor.values())
                .flatMap(vendor -> Stream.of(Peers.values()).map(peers -> Arguments.of(vendor, peers)));
    }

    /** Nearly: a made-up text can belong to another template too, and a word more to a text. */
    @ParameterizedTest
    @MethodSource("corpora")
    void linesAreTheMessagesThatTheyWereMadeFrom(Vendor vendor, CorpusKind kind) {
        Corpus corpus = Corpora.of(vendor, kind, LINES);
        Ours ours = new Ours(vendor);
        List<String> texts = corpus.texts();
        assertEquals(LINES, texts.size());
        int right = 0;
        for (int i = 0; i < LINES; i++) {
            Answer answer = ours.answer(texts.get(i));
            right += Objects.equals(corpus.ids().get(i), answer == null ? null : answer.id()) ? 1 : 0;
        }
        assertTrue(right >= 0.99 * LINES, right + " of " + LINES);
    }

    @ParameterizedTest
    @MethodSource("peers")
    void peersAnswerTheSame(Vendor vendor, Peers peers) {
        Agreement agreement = Agreement.of(
                vendor,
                peers.of(vendor),
                Corpora.of(vendor, CorpusKind.UNIFORM, LINES).texts());
        // Dissect cannot say all that the templates do.
        int least = peers == Peers.DISSECT ? 85 : 100;
        assertTrue(agreement.percent() >= least, agreement::toString);
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void matchersWrittenByHandMakeTheSameRecords(Vendor vendor) {
        HandMatcher matcher = HandMatcher.of(vendor);
        Ours ours = new Ours(vendor);
        for (String line : Corpora.of(vendor, CorpusKind.TEN, LINES).texts()) {
            byte[] text = line.getBytes(StandardCharsets.UTF_8);
            byte[] bytes = java.util.Arrays.copyOf(text, text.length + 32);
            assertEquals(ours.read(line), matcher.parse(bytes, 0, text.length), line);
        }
    }

    @ParameterizedTest
    @EnumSource(LineStream.class)
    void theSameSeedGivesTheSameBytes(LineStream stream) {
        Corpus corpus = stream.corpus(CorpusKind.ZIPF, 100);
        assertEquals(corpus.texts(), stream.corpus(CorpusKind.ZIPF, 100).texts());
    }
}
