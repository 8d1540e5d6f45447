package dev.katalog.benchmarks.corpus;

import java.util.SplittableRandom;

/** The names of the devices that sent the lines. */
final class Hosts {

    private static final int DEVICES = 200;

    private final String kind;
    private final SplittableRandom random;

    Hosts(String kind, SplittableRandom random) {
        this.kind = kind;
        this.random = random;
    }

    /** A name, one in five with its domain. */
    String name() {
        int device = random.nextInt(DEVICES);
        return device % 5 == 0 ? kind + device + ".example.com" : String.format("%s%02d", kind, device);
    }

    /** A name, or in one of four an address. */
    String any() {
        return random.nextInt(4) == 0 ? "192.0.2." + random.nextInt(256) : name();
    }
}
