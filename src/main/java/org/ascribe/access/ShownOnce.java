package org.ascribe.access;

import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Carries a new secret over the redirect after a form, in a cookie of one page that the page reads and drops: so a
 * reload shows it no more, and nothing is kept on the server.
 */
final class ShownOnce {
    static final String COOKIE = "ascribe-once";

    private ShownOnce() {}

    static NewCookie carry(String secret, String path) {
        return cookie(Base64.getUrlEncoder().withoutPadding().encodeToString(secret.getBytes(StandardCharsets.UTF_8)))
                .path(path)
                .maxAge(60)
                .build();
    }

    static NewCookie drop(String path) {
        return cookie("").path(path).maxAge(0).build();
    }

    /** What is carried; null where nothing is, or nothing readable. */
    static String read(String cookie) {
        try {
            return cookie == null || cookie.isEmpty()
                    ? null
                    : new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private static NewCookie.Builder cookie(String value) {
        return new NewCookie.Builder(COOKIE).value(value).httpOnly(true).sameSite(NewCookie.SameSite.STRICT);
    }
}
