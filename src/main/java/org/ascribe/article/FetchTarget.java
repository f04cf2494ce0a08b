package org.ascribe.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ascribe.store.Refusal;

/**
 * Where a page is to be got: an address whose host everybody reads alike.
 *
 * @param host as the address has it, in lower case; one of version 6 in brackets
 */
record FetchTarget(URI uri, String host, int port) {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LONGEST = 2000;
    private static final Pattern DOTTED = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

    /** What some read as a number of version 4: 2130706433, 0177.0.0.1, 0x7f.1. */
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");

    /**
     * Reads it.
     *
     * @throws Refusal 422 for anything but an absolute http or https address without user-info
     */
    static FetchTarget of(String address) {
        String given = address.strip();
        if (given.length() > LONGEST) {
            throw refused("has more than " + LONGEST + " characters");
        }
        try {
            return of(new URI(given));
        } catch (URISyntaxException wrong) {
            throw refused("is not a web address: write it whole, as https://example.org/story");
        }
    }

    private static FetchTarget of(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme) || uri.getHost() == null) {
            throw refused("is not a web address: write it whole, as https://example.org/story");
        }
        if (uri.getRawUserInfo() != null) {
            throw refused("holds a name before its host: write it without");
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        if (ENDS_IN_NUMBER.matcher(host).matches() && !DOTTED.matcher(host).matches()) {
            throw refused("has a number as its host that not everybody reads alike: write it as 192.0.2.1");
        }
        int usual = scheme.equals("https") ? 443 : 80;
        return new FetchTarget(uri, host, uri.getPort() < 0 ? usual : uri.getPort());
    }

    /**
     * Where a redirect leads.
     *
     * @param location as the answer has it, also a relative one
     */
    FetchTarget to(String location) {
        try {
            return of(uri.resolve(new URI(location.strip())));
        } catch (URISyntaxException wrong) {
            throw refused("leads on to what is no web address");
        }
    }

    static Refusal refused(String why) {
        return Refusal.invalid("url", "The address " + why + ".");
    }
}
