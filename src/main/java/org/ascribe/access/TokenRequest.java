package org.ascribe.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/**
 * Asks for the account of a program's token or of a browser's cookie. It is a kind of request of its own, so that
 * tokens of the house and those of a directory never reach each other's check.
 */
class TokenRequest extends BaseAuthenticationRequest {
    private final String token;
    private final boolean browser;

    TokenRequest(String token, boolean browser) {
        this.token = token;
        this.browser = browser;
    }

    String token() {
        return token;
    }

    /** Whether it came as a cookie. */
    boolean browser() {
        return browser;
    }
}
