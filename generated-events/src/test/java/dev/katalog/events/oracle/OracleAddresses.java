package dev.katalog.events.oracle;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Addresses by {@link InetAddress}: an implementation that is not ours. */
final class OracleAddresses {

    private OracleAddresses() {}

    /** The bytes of the address as text, or null if it is none. */
    static String address(String text) {
        // What could be a name must not reach InetAddress, which would ask a name server.
        if (!text.matches("[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*|[0-9]{1,3}(\\.[0-9]{1,3}){3}")) {
            return null;
        }
        try {
            return Arrays.toString(InetAddress.getByName(text).getAddress());
        } catch (UnknownHostException e) {
            return null;
        }
    }

    /** The bytes of the address and the length, or null if it is no prefix. */
    static String prefix(String text) {
        int slash = text.indexOf('/');
        String address = address(text.substring(0, slash));
        int length = Integer.parseInt(text.substring(slash + 1));
        int longest = text.indexOf(':') < 0 ? 32 : 128;
        return address == null || length > longest ? null : address + "/" + length;
    }
}
