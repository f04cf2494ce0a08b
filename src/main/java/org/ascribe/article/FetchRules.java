package org.ascribe.article;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/**
 * From where pages are got, and how much of them.
 *
 * @param allow addresses that are got from although they are not public or their port is not usual, as {@code 10.1.2.3}
 *     or {@code 10.1.2.3:8080}; never names, since a name can lead elsewhere tomorrow
 * @param ports from which pages are got otherwise
 * @param maxBytes of a page, also after it is unpacked
 * @param millis for all of it
 */
record FetchRules(Set<String> allow, Set<Integer> ports, long maxBytes, long millis) {
    /** Finds the addresses of a host. */
    @FunctionalInterface
    interface Resolver {
        /** The addresses of a host, in the order in which they are tried. */
        List<InetAddress> resolve(String host) throws UnknownHostException;
    }

    /**
     * The addresses of the target, looked up once: whoever connects must connect to one of these.
     *
     * @throws org.ascribe.store.Refusal 422 where one of them may not be asked
     */
    List<InetAddress> addresses(FetchTarget target, Resolver resolver) throws UnknownHostException {
        List<InetAddress> addresses = resolver.resolve(target.host());
        for (InetAddress address : addresses) {
            if (!isAllowed(address, target.port())) {
                if (!PublicAddress.is(address)) {
                    throw FetchTarget.refused("leads to " + target.host() + ", which is not on the public internet");
                }
                if (!ports.contains(target.port())) {
                    throw FetchTarget.refused("names port " + target.port() + ", which is not one of "
                            + ports.stream().sorted().toList());
                }
            }
        }
        return addresses;
    }

    private boolean isAllowed(InetAddress address, int port) {
        String bare = address.getHostAddress();
        return allow.contains(bare) || allow.contains(bare + ":" + port) || allow.contains("[" + bare + "]:" + port);
    }
}
