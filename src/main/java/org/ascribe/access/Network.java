package org.ascribe.access;

/**
 * Where a request comes from, as waits and limits know it: an IPv4 address, or the first half of an IPv6 one, since
 * whoever has one of those has the whole half.
 */
public final class Network {
    private static final int HALF = 4;

    private Network() {}

    /**
     * The network of an address in digits; whatever else it is told, as a host's name, stands for itself.
     *
     * @param address null for one that is not known
     */
    public static String of(String address) {
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        String digits = address.replaceAll("[\\[\\]]|%.*", "");
        if (digits.contains(".")) {
            // An IPv4 address in the clothes of an IPv6 one.
            return digits.substring(digits.lastIndexOf(':') + 1);
        }
        StringBuilder half = new StringBuilder();
        int groups = 0;
        for (String group : digits.split(":", -1)) {
            if (group.isEmpty() || groups == HALF) {
                break;
            }
            half.append(Integer.toHexString(Integer.parseInt(group, 16))).append(':');
            groups++;
        }
        return half.append(":/64").toString();
    }
}
