package dev.katalog.fuzzing;

/** What the fuzzer calls, by these names. */
public final class FuzzEntry {

    private static Target target = Target.ENVELOPE;

    private FuzzEntry() {}

    /** Called once, with the name of the target. */
    public static void fuzzerInitialize(String[] arguments) {
        target = Target.valueOf(arguments[0]);
        // Loads the classes, which the fuzzer instruments: hundreds, so that the first input would look like a hang.
        target.accept(new byte[0]);
    }

    /** Called for each input; whatever it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] input) {
        target.accept(input);
    }
}
