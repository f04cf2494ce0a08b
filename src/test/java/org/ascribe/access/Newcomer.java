package org.ascribe.access;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Somebody new who has chosen a password, as an admin and the person itself do it.
 *
 * @param at how the workbench is asked: on which port
 */
public record Newcomer(String name, String password, Supplier<RequestSpecification> at) {
    /** Somebody of that role in the workbench of the tests. */
    public static Newcomer of(String role) {
        return of(role, () -> given(), Cast.as("admin"));
    }

    /** Somebody of that role in another workbench. */
    public static Newcomer of(String role, Supplier<RequestSpecification> at, RequestSpecification admin) {
        return named(role + UUID.randomUUID().toString().substring(0, 13), role, at, admin);
    }

    /** Somebody of that name. */
    public static Newcomer named(
            String name, String role, Supplier<RequestSpecification> at, RequestSpecification admin) {
        String given = admin.contentType(ContentType.JSON)
                .body(Map.of("name", name, "role", role))
                .post("/api/accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("password");
        Newcomer newcomer = new Newcomer(name, "harbour at dawn " + role, at);
        newcomer.changes(given);
        return newcomer;
    }

    /** Chooses the password in place of the one that was given out. */
    void changes(String given) {
        at.get()
                .auth()
                .preemptive()
                .basic(name, given)
                .contentType(ContentType.JSON)
                .body(Map.of("current", given, "password", password))
                .put("/api/password")
                .then()
                .statusCode(204);
    }

    /** Asks by name and password. */
    public RequestSpecification asks() {
        return at.get().auth().preemptive().basic(name, password);
    }

    /** Makes a token that lives so long and may do so much. */
    public String token(int days, String scope) {
        return asks().contentType(ContentType.JSON)
                .body(Map.of("label", "program", "days", days, "scope", scope))
                .post("/api/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    /** The cookie of a browser that signs in. */
    String session() {
        return Cast.signIn(name, password).getCookie("ascribe");
    }
}
