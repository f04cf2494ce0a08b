package org.ascribe.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Not ready where the journal does not fit: its newest entries, or any at the last check of all. */
@Readiness
@ApplicationScoped
class JournalHealth implements HealthCheck {
    private final JournalWatch watch;

    @Inject
    JournalHealth(JournalWatch watch) {
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        Verification found = watch.look().verification();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("journal")
                .withData("head", found.head().toString());
        return found.whole()
                ? answer.up().build()
                : answer.withData("entry", found.firstMisfit().number())
                        .withData("reason", found.firstMisfit().reason())
                        .down()
                        .build();
    }
}
