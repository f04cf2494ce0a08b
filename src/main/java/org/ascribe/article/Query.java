package org.ascribe.article;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An address of this site with its query; a part that is null or blank is left out. */
public final class Query {
    private final StringBuilder address;
    private char next = '?';

    private Query(String path) {
        address = new StringBuilder(path);
    }

    /** Begins with a path that needs no escaping. */
    public static Query of(String path) {
        return new Query(path);
    }

    /** Adds a part, escaped. */
    public Query and(String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            address.append(next)
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
            next = '&';
        }
        return this;
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
