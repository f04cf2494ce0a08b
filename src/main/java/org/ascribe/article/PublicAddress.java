package org.ascribe.article;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells the addresses of the public internet from those that lead into a machine, a house or nowhere. */
final class PublicAddress {
    /** A range of addresses that share their first bits. */
    private record Range(byte[] first, int bits) {
        static Range of(String words) {
            int slash = words.indexOf('/');
            try {
                // Digits, so that nothing is looked up.
                return new Range(
                        InetAddress.getByName(words.substring(0, slash)).getAddress(),
                        Integer.parseInt(words.substring(slash + 1)));
            } catch (UnknownHostException impossible) {
                throw new IllegalArgumentException(words, impossible);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != first.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (first[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** IANA's registry of special addresses: all of version 4 but these is public. */
    private static final List<Range> SPECIAL_4 = ranges(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // carriers' translation
            "127.0.0.0/8", // loopback
            "169.254.0.0/16", // link-local, with the data of cloud machines
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocols
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // relays of 6to4
            "192.168.0.0/16", // private
            "198.18.0.0/15", // measurements
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, and broadcast

    /**
     * Of version 6 only this is handed out: outside lie the unspecified, loopback, link-local, site-local, unique-local
     * and multicast addresses, and those that hold one of version 4 (mapped, compatible, translated by NAT64).
     */
    private static final Range PUBLIC_6 = Range.of("2000::/3");

    private static final List<Range> SPECIAL_6 = ranges(
            "2001::/23", // protocols, with Teredo, which holds addresses of version 4
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4, which holds addresses of version 4
            "3fff::/20"); // documentation

    private PublicAddress() {}

    /** Whether it is public; one of version 4 that is mapped into version 6 is taken for what it is. */
    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4
                ? SPECIAL_4.stream().noneMatch(range -> range.holds(bytes))
                : PUBLIC_6.holds(bytes) && SPECIAL_6.stream().noneMatch(range -> range.holds(bytes));
    }

    private static List<Range> ranges(String... ranges) {
        return List.of(ranges).stream().map(Range::of).toList();
    }
}
