package dev.katalog.runtime;

/** The prefixes of a catalog: what may stand before the bodies of many messages. Implemented by generated code. */
@FunctionalInterface
public interface Prefixes {

    /**
     * The offset behind a prefix, or {@code at} if it does not stand there.
     *
     * @param prefix what {@link MessageDescriptor#prefix} calls it
     */
    int skip(String prefix, byte[] line, int at, int end);

    /** The offset behind the prefix of a message, or {@code at} if it has none or it does not stand there. */
    default int skip(MessageDescriptor message, byte[] line, int at, int end) {
        String prefix = message.prefix();
        return prefix == null ? at : skip(prefix, line, at, end);
    }
}
