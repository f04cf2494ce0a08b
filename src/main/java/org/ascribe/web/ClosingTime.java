package org.ascribe.web;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Refuses new requests once the end was asked for, while those on their way are answered; the platform waits for those
 * and would let others in. Health is told to the last.
 */
@ApplicationScoped
class ClosingTime {
    /** Before anything asks who it is. */
    private static final int FIRST = 10_000;

    private final AtomicBoolean closing = new AtomicBoolean();

    void close(@Observes ShutdownDelayInitiatedEvent asked) {
        closing.set(true);
    }

    void stand(@Observes Filters filters) {
        filters.register(this::admit, FIRST);
    }

    private void admit(RoutingContext request) {
        String path = request.normalizedPath();
        if (!closing.get() || path.startsWith("/q/health")) {
            request.next();
            return;
        }
        boolean api = path.startsWith("/api/");
        String detail = "The workbench is being stopped: nothing of this was done; send it again in a minute.";
        request.response()
                .setStatusCode(503)
                .putHeader("Connection", "close")
                .putHeader("Retry-After", "60")
                .putHeader("Content-Type", api ? "application/problem+json" : "text/plain; charset=UTF-8")
                .end(
                        api
                                ? "{\"type\":\"about:blank\",\"title\":\"Service Unavailable\",\"status\":503,\"detail\":\""
                                        + detail + "\"}"
                                : detail);
    }
}
