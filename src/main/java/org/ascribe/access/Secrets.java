package org.ascribe.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Draws passwords and tokens that nobody can guess. */
@ApplicationScoped
class Secrets {
    /** Without characters that look like others: a password is read from a screen once. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final SecureRandom random = new SecureRandom();

    /** A new password of 20 letters and digits, over 110 bits. */
    String password() {
        StringBuilder password = new StringBuilder(20);
        random.ints(20, 0, LETTERS.length()).forEach(i -> password.append(LETTERS.charAt(i)));
        return password.toString();
    }

    /** A new token of 256 bits; the prefix lets a scanner of repositories recognise a leaked one. */
    String token() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return "ascribe_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The form in which a token is kept: a random one of 256 bits needs no salt. */
    static String sha256(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
