package org.ascribe.article;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;

/** Does a transaction again that lost against another one; the second time it sees what the other one did. */
final class Again {
    private static final int ATTEMPTS = 8;
    private static final Set<Class<? extends Exception>> LOST = Set.of(
            ConstraintViolationException.class,
            LockAcquisitionException.class,
            LockTimeoutException.class,
            PessimisticLockException.class,
            OptimisticLockException.class,
            StaleStateException.class);

    private Again() {}

    static <T> T whenOthersWereFaster(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !lost(failure)) {
                    throw failure;
                }
            }
        }
    }

    private static boolean lost(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Throwable each = cause;
            if (LOST.stream().anyMatch(type -> type.isInstance(each))) {
                return true;
            }
        }
        return false;
    }
}
