package org.ascribe.extraction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ascribe.text.LanguageFolder;

/**
 * Which rules and word lists found something: two sets are the same where each file has the same lines.
 *
 * @param sha256 of all that a linguist may edit, 64 lower-case hexadecimal digits
 */
public record RuleSet(String sha256) {
    /** The rules and lists of a folder, those of the built-in ones that it stands over. */
    static RuleSet of(LanguageFolder folder) {
        MessageDigest digest = digest();
        for (String file : folder.names()) {
            // No line holds a NUL: without it a line could pass from one file to the next unseen.
            digest.update(
                    (file + "\0" + String.join("\n", folder.lines(file)) + "\0").getBytes(StandardCharsets.UTF_8));
        }
        return new RuleSet(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
