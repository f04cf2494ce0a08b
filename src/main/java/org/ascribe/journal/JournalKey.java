package org.ascribe.journal;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ascribe.store.Refusal;
import org.ascribe.store.SettingFault;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key outside the database under which each entry is sealed, where one is set. It is each entry that carries an
 * HMAC and not the head alone: the next honest append would else seal whatever somebody had made of those before.
 */
@ApplicationScoped
class JournalKey {
    private static final String SETTING = "ASCRIBE_JOURNAL_KEY";
    private static final int SHORTEST = 16;
    private static final int ID = 8;

    private final SecretKeySpec key;
    private final String id;
    private final long from;

    @Inject
    JournalKey(
            @ConfigProperty(name = "ascribe.journal.key") Optional<String> secret,
            @ConfigProperty(name = "ascribe.journal.key-from", defaultValue = "1") long from) {
        if (secret.isPresent() && secret.get().length() < SHORTEST) {
            throw new SettingFault(
                    SETTING + " is shorter than " + SHORTEST + " characters: `openssl rand -hex 32` makes a good one.");
        }
        this.key = secret.map(text -> new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), "HmacSHA256"))
                .orElse(null);
        this.id = key == null ? null : mac("the name of this key").substring(0, ID);
        this.from = from;
    }

    /** A key that is too short is refused before anything is decided. */
    void check(@Observes StartupEvent start) {
        // Being made was the check.
    }

    /** {@code ID:HMAC} of that SHA-256; null where no key is set. */
    String seal(String sha256) {
        return key == null ? null : id + ":" + mac(sha256);
    }

    /**
     * Refuses to append where it would break the chain of seals.
     *
     * @param head the number of the newest entry
     * @param seal its seal; null for none
     */
    void requireContinues(long head, String seal) {
        if (seal != null && (key == null || head >= from && !isOwn(seal))) {
            throw Refusal.conflict("Nothing can be decided now: entry " + head + " of the journal is " + strange(seal)
                    + ". Tell whoever runs this workbench.");
        }
    }

    /** Why the seal of an entry does not fit, in words that follow "entry 17: "; empty where it does. */
    Optional<String> fault(long number, String sha256, String seal) {
        if (key == null) {
            return seal == null ? Optional.empty() : Optional.of("it is " + strange(seal));
        }
        if (number < from) {
            return Optional.empty();
        }
        if (seal == null) {
            return Optional.of("it carries no HMAC: somebody wrote it without the key, or the key was set later, and"
                    + " then " + SETTING + "_FROM has to say from which entry on");
        }
        if (!isOwn(seal)) {
            return Optional.of("it is " + strange(seal));
        }
        boolean fits = MessageDigest.isEqual(
                seal.getBytes(StandardCharsets.UTF_8), seal(sha256).getBytes(StandardCharsets.UTF_8));
        return fits ? Optional.empty() : Optional.of("its HMAC does not fit: it was written without the key");
    }

    private boolean isOwn(String seal) {
        return seal.startsWith(id + ":");
    }

    private String strange(String seal) {
        int end = seal.indexOf(':');
        String other = end < 0 ? "unknown" : seal.substring(0, end);
        return "sealed with the key " + other + ", and " + SETTING
                + (key == null ? " is not set" : " is another one, " + id);
    }

    private String mac(String text) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", missing);
        }
    }
}
