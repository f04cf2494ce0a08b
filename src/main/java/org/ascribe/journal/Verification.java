package org.ascribe.journal;

import java.util.Optional;

/**
 * What a verification of the chain found.
 *
 * @param firstMisfit null where the chain is whole
 */
public record Verification(boolean whole, Misfit firstMisfit) {
    static Verification of(Optional<Misfit> misfit) {
        return new Verification(misfit.isEmpty(), misfit.orElse(null));
    }
}
