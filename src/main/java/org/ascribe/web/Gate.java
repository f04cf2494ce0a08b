package org.ascribe.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.access.RateLimits;
import org.ascribe.access.Scope;
import org.ascribe.access.Viewer;
import org.ascribe.store.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every request passes, whatever it asks for: so many a minute, with a token no more than it is for, and with a
 * password that was given out no further than where it is changed.
 */
@ApplicationScoped
class Gate {
    /** The platform knows who asks at 200, and whether they may at 100. */
    private static final int BEFORE_SIGN_IN = 250;

    private static final int AFTER_SIGN_IN = 150;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String DIRECTORY = "/login/directory";
    private static final String HEALTH = "/q/health(/.*)?";
    /** Where the password is changed, and what that page is made of. */
    private static final String BEFORE_A_CHANGE =
            "/password|/api/password|/login|/logout|/webjars/.*|/scripts/.*|/ascribe\\.css|/favicon\\.svg|" + HEALTH;

    @CheckedTemplate(basePath = "ErrorPages")
    static class Templates {
        static native TemplateInstance gate(Problem problem);
    }

    private final RateLimits limits;
    private final ObjectMapper json;
    private final boolean directory;

    @Inject
    Gate(RateLimits limits, ObjectMapper json, @ConfigProperty(name = "ascribe.oidc.enabled") boolean directory) {
        this.limits = limits;
        this.directory = directory;
        this.json = json;
    }

    void stand(@Observes Filters filters) {
        filters.register(this::beforeSignIn, BEFORE_SIGN_IN);
        filters.register(this::afterSignIn, AFTER_SIGN_IN);
    }

    /** What fails to sign in is a request of nobody, and never reaches the rest of the gate. */
    private void beforeSignIn(RoutingContext context) {
        if (!directory && path(context).equals(DIRECTORY)) {
            refuse(context, Problem.of(404, null, "No directory is configured here: sign in at /login."));
            return;
        }
        if (context.request().getHeader("Authorization") == null || isHealth(context)) {
            context.next();
            return;
        }
        long wait = limits.waitOfAddress(address(context));
        if (wait > 0) {
            tooMany(context, wait);
            return;
        }
        context.addEndHandler(ended -> {
            if (context.response().getStatusCode() == 401) {
                limits.takeOfAddress(address(context));
            }
        });
        context.next();
    }

    private void afterSignIn(RoutingContext context) {
        if (isHealth(context)) {
            context.next();
            return;
        }
        SecurityIdentity identity = context.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
        boolean nobody = identity == null || identity.isAnonymous();
        if (!nobody && Viewer.role(identity) == null && !path(context).equals(DIRECTORY)) {
            // Whom the directory knows, and who has no session of the house: its own cookie opens one path alone.
            refuse(context, Problem.of(401, null, "Sign in at /login."));
            return;
        }
        long wait = nobody
                ? limits.takeOfAddress(address(context))
                : limits.takeOfAccount(identity.getPrincipal().getName());
        if (wait > 0) {
            tooMany(context, wait);
        } else if (!nobody && Viewer.isPasswordOnce(identity) && !path(context).matches(BEFORE_A_CHANGE)) {
            changeFirst(context);
        } else if (!nobody
                && Viewer.scope(identity) == Scope.READ
                && !READING.contains(context.request().method().name())) {
            refuse(context, Problem.of(403, null, "This token only reads: make one with a wider scope at /tokens."));
        } else {
            context.next();
        }
    }

    private void changeFirst(RoutingContext context) {
        if (isApi(context)) {
            refuse(
                    context,
                    Problem.of(
                            403,
                            null,
                            "Your password was given to you and has to be changed first: send PUT /api/password with"
                                    + " current and password, or open /password."));
        } else {
            context.response()
                    .setStatusCode(303)
                    .putHeader("Location", "/password")
                    .end();
        }
    }

    private void tooMany(RoutingContext context, long seconds) {
        context.response().putHeader("Retry-After", String.valueOf(seconds));
        String detail = "Too many requests in a minute: wait " + seconds + (seconds == 1 ? " second." : " seconds.");
        refuse(context, Problem.of(429, null, detail, List.of(), Map.of(Refusal.RETRY_AFTER, seconds)));
    }

    private void refuse(RoutingContext context, Problem problem) {
        HttpServerResponse response = context.response().setStatusCode(problem.status());
        if (!isApi(context)) {
            response.putHeader("Content-Type", "text/html;charset=UTF-8")
                    .end(Templates.gate(problem).render());
            return;
        }
        try {
            response.putHeader("Content-Type", "application/problem+json").end(json.writeValueAsString(problem));
        } catch (JsonProcessingException never) {
            context.fail(never);
        }
    }

    private static boolean isApi(RoutingContext context) {
        return path(context).startsWith("/api/");
    }

    private static boolean isHealth(RoutingContext context) {
        return path(context).matches(HEALTH);
    }

    private static String path(RoutingContext context) {
        return context.normalizedPath();
    }

    private static String address(RoutingContext context) {
        return context.request().remoteAddress() == null
                ? null
                : context.request().remoteAddress().hostAddress();
    }
}
