package org.ascribe.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.ascribe.store.Refusal;

/** A web address that is safe to offer as a link. */
public final class Address {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LONGEST = 2000;

    private Address() {}

    /**
     * The address with scheme and host in lower case, so that one place has one spelling.
     *
     * @param field what to call it in a refusal
     * @param address null or blank for none
     * @return null for none
     * @throws Refusal 422 for anything but an absolute http or https address
     */
    public static String of(String field, String address) {
        if (address == null || address.isBlank()) {
            return null;
        }
        String given = address.strip();
        if (given.length() > LONGEST) {
            throw Refusal.invalid(field, "The " + field + " has more than " + LONGEST + " characters: shorten it.");
        }
        try {
            URI uri = new URI(given);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (SCHEMES.contains(scheme) && uri.getHost() != null && uri.getRawUserInfo() == null) {
                String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
                String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
                String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
                String fragment = uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment();
                return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port + path + query + fragment;
            }
        } catch (URISyntaxException wrong) {
            // refused below, with the same words
        }
        throw Refusal.invalid(
                field, "The " + field + " is not a web address: write it whole, as https://example.org/story.");
    }

    /** The same address without its fragment: a place in a page is no other page; null for null. */
    public static String page(String address) {
        return address == null ? null : address.replaceFirst("#.*", "");
    }
}
