package org.ascribe.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A small OpenID Connect provider on loopback. It signs in whomever the address of its login page names: a test adds
 * {@code as} (the subject), {@code name} and {@code groups} to it; {@code forge} names what it does wrong.
 */
public class LoopbackDirectory implements QuarkusTestResourceLifecycleManager {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private final KeyPair key = pair();
    private HttpServer server;
    private String address;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        address = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext(
                "/.well-known/openid-configuration", exchange -> json(exchange, 200, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",\
                "jwks_uri":"%1$s/jwks","response_types_supported":["code"],"subject_types_supported":["public"],\
                "id_token_signing_alg_values_supported":["RS256"]}""".formatted(address)));
        server.createContext("/jwks", exchange -> json(exchange, 200, jwks()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
        return Map.of(
                "ascribe.oidc.enabled", "true",
                "ascribe.oidc.url", address,
                "ascribe.oidc.client-id", "ascribe",
                "ascribe.oidc.client-secret", SECRET,
                "ascribe.oidc.reviewers", "fact-desk,night-desk",
                "ascribe.oidc.editors", "editors",
                "ascribe.oidc.admins", "owners");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> query = form(exchange.getRequestURI().getRawQuery());
        String code = "code" + asked.size();
        asked.put(code, query);
        exchange.getResponseHeaders()
                .add("Location", query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> query = asked.remove(form.getOrDefault("code", ""));
        String basic = "Basic " + Base64.getEncoder().encodeToString(("ascribe:" + SECRET).getBytes());
        boolean fits = query != null
                && basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && challenge(form.getOrDefault("code_verifier", "")).equals(query.get("code_challenge"));
        if (!fits) {
            json(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        json(exchange, 200, """
                {"access_token":"unused","token_type":"Bearer","expires_in":60,"id_token":"%s"}""".formatted(idToken(query)));
    }

    private String idToken(Map<String, String> query) {
        String forge = query.getOrDefault("forge", "");
        var claims = Jwt.issuer(forge.equals("issuer") ? "http://elsewhere.example" : address)
                .subject(query.get("as"))
                .audience(forge.equals("audience") ? "another" : "ascribe")
                .claim("nonce", forge.equals("nonce") ? "another" : query.get("nonce"))
                .expiresIn(forge.equals("expiry") ? Duration.ofHours(-1) : Duration.ofMinutes(5));
        if (query.containsKey("name")) {
            claims.claim("preferred_username", query.get("name"));
        }
        claims.groups(new HashSet<>(List.of(query.getOrDefault("groups", "").split(","))));
        return claims.jws().keyId("1").sign((forge.equals("key") ? pair() : key).getPrivate());
    }

    private String jwks() {
        RSAPublicKey open = (RSAPublicKey) key.getPublic();
        return """
                {"keys":[{"kty":"RSA","kid":"1","use":"sig","alg":"RS256","n":"%s","e":"%s"}]}""".formatted(base64(open.getModulus()), base64(open.getPublicExponent()));
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return base64(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Map<String, String> form(String encoded) {
        Map<String, String> form = new HashMap<>();
        for (String pair : encoded.split("&")) {
            int at = pair.indexOf('=');
            form.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
        }
        return form;
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
