package dev.katalog.benchmarks.scale;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.Edition;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalogs;
import dev.katalog.catalog.Identification;
import dev.katalog.catalog.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Messages of three to nine words and one to five fields, many of which begin alike, as in the real catalogs. Without ids they
 * are spread over thirty programs, whatever their number: so a program of a large catalog has many.
 */
final class MadeUpCatalog {

    private static final long SEED = 20261122;
    private static final int PROGRAMS = 30;
    private static final int FIRST_WORDS = 60;
    private static final String[] BEGINNINGS = {
        "con", "dis", "re", "un", "pro", "in", "trans", "sub", "pre", "inter", "over", "de", "ex", "per", "auto"
    };
    private static final String[] ENDINGS = {
        "nect", "cover", "route", "load", "vide", "form", "port", "mit", "pose", "face", "flow", "lay", "tract",
        "quest", "link", "peer", "key", "lease", "group", "state"
    };
    private static final String[] TYPES = {
        "<f%d:ip>",
        "<f%d:int>",
        "<f%d:host>/<p%1$d:port>",
        "<f%d:hex>",
        "<f%d:token>",
        "<f%d:mac>",
        "(<f%d:int>)",
        "'<f%d>'"
    };

    private MadeUpCatalog() {}

    /** A catalog with that many messages. */
    static EventCatalog of(Identification identification, int messages) {
        SplittableRandom random = new SplittableRandom(SEED);
        Set<String> templates = new HashSet<>();
        List<Message> list = new ArrayList<>();
        while (list.size() < messages) {
            String template = template(random);
            if (templates.add(template.replaceAll("<[^>]*>", "*"))) {
                int number = list.size();
                String program = "daemon" + number % PROGRAMS;
                list.add(new Message(
                        String.valueOf(100_000 + number),
                        "6",
                        null,
                        template,
                        null,
                        List.of(),
                        "M" + number,
                        "A message.",
                        identification == Identification.CODE ? null : program));
            }
        }
        Catalog catalog = new Catalog("scale", "Nobody", "Nothing", Edition.NONE, "katalog", identification, list);
        return EventCatalogs.join(catalog, Curation.EMPTY).orThrow();
    }

    private static String template(SplittableRandom random) {
        StringBuilder template = new StringBuilder(word(random, FIRST_WORDS));
        int fields = random.nextInt(1, 6);
        for (int i = 0; i < fields; i++) {
            for (int words = random.nextInt(1, 3); words > 0; words--) {
                template.append(' ').append(word(random, BEGINNINGS.length * ENDINGS.length));
            }
            template.append(' ').append(String.format(TYPES[random.nextInt(TYPES.length)], i));
        }
        return template.append(' ')
                .append(word(random, BEGINNINGS.length * ENDINGS.length))
                .toString();
    }

    /** One of the first so many words. */
    private static String word(SplittableRandom random, int of) {
        int number = random.nextInt(of);
        return BEGINNINGS[number % BEGINNINGS.length] + ENDINGS[number / BEGINNINGS.length];
    }
}
