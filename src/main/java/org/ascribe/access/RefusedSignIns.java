package org.ascribe.access;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Counts for the metrics what opened nothing; never whose it was. */
@ApplicationScoped
class RefusedSignIns {
    private final MeterRegistry metrics;

    @Inject
    RefusedSignIns(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** Counts one, and says to the platform that it was refused. */
    AuthenticationFailedException with(String credential) {
        count(credential);
        return new AuthenticationFailedException();
    }

    void count(String credential) {
        metrics.counter("ascribe.sign.ins.refused", "credential", credential).increment();
    }
}
