package org.ascribe.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.PasswordCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who asks: a Bearer token or Basic everywhere, and the cookie of a browser on pages alone, so that no other
 * site can make a browser call {@code /api}.
 */
@ApplicationScoped
class AccessMechanism implements HttpAuthenticationMechanism {
    static final String COOKIE = "ascribe";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String header = context.request().getHeader("Authorization");
        if (header != null) {
            return named(header)
                    .map(request -> known(request, context, providers))
                    .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException()));
        }
        Cookie cookie = context.request().getCookie(COOKIE);
        if (cookie == null || isApi(context)) {
            return Uni.createFrom().nullItem();
        }
        // A cookie that opens nothing is as good as none: else its owner could not even see the login page.
        return providers
                .authenticate(new TokenRequest(cookie.getValue(), true))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    private static Uni<SecurityIdentity> known(
            AuthenticationRequest request, RoutingContext context, IdentityProviderManager providers) {
        request.setAttribute(
                PasswordProvider.ADDRESS, context.request().remoteAddress().hostAddress());
        return providers
                .authenticate(request)
                .onFailure(AuthenticationFailedException.class)
                .invoke(failed -> context.put(PasswordProvider.WAIT, failed.getAttribute(PasswordProvider.WAIT)));
    }

    private static Optional<AuthenticationRequest> named(String header) {
        int space = header.indexOf(' ');
        String scheme = space < 0 ? "" : header.substring(0, space);
        String value = header.substring(space + 1).strip();
        if (scheme.equalsIgnoreCase("bearer")) {
            return Optional.of(new TokenRequest(value, false));
        }
        return scheme.equalsIgnoreCase("basic") ? basic(value) : Optional.empty();
    }

    private static Optional<AuthenticationRequest> basic(String value) {
        try {
            String pair = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            if (colon < 0) {
                return Optional.empty();
            }
            return Optional.of(new UsernamePasswordAuthenticationRequest(
                    pair.substring(0, colon),
                    new PasswordCredential(pair.substring(colon + 1).toCharArray())));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        Long wait = context.get(PasswordProvider.WAIT);
        if (wait != null) {
            return Uni.createFrom().item(new ChallengeData(429, "Retry-After", wait.toString()));
        }
        if (isApi(context)) {
            return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Basic realm=\"Ascribe\""));
        }
        boolean reads = context.request().method().equals(HttpMethod.GET);
        String next = reads && !context.request().path().equals("/")
                ? "?next=" + URLEncoder.encode(context.request().uri(), StandardCharsets.UTF_8)
                : "";
        return Uni.createFrom().item(new ChallengeData(303, "Location", "/login" + next));
    }

    /** An API's answer says in its body, too, what is missing. */
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return getChallenge(context).flatMap(challenge -> {
            var response = context.response().setStatusCode(challenge.status);
            challenge.getHeaders().forEach(response::putHeader);
            if (challenge.status == 303) {
                return Uni.createFrom()
                        .completionStage(response.end().toCompletionStage())
                        .replaceWith(true);
            }
            response.putHeader("Content-Type", "application/problem+json");
            return Uni.createFrom()
                    .completionStage(
                            response.end(problem(challenge.status, context)).toCompletionStage())
                    .replaceWith(true);
        });
    }

    private static String problem(int status, RoutingContext context) {
        return status == 401 ? """
                {"type":"about:blank","title":"Unauthorized","status":401,\
                "detail":"Nobody is signed in, or the password or token opens nothing: \
                send a Bearer token or Basic credentials in the Authorization header."}""" : """
                {"type":"about:blank","title":"Too Many Requests","status":429,"detail":"%s"}""".formatted(TooManyAttempts.words(context.get(PasswordProvider.WAIT)));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenRequest.class, UsernamePasswordAuthenticationRequest.class);
    }

    /** Above every mechanism that comes with the platform. */
    @Override
    public int getPriority() {
        return 3000;
    }

    private static boolean isApi(RoutingContext context) {
        return context.normalizedPath().startsWith("/api/");
    }
}
