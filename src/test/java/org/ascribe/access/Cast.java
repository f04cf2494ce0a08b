package org.ascribe.access;

import static io.restassured.RestAssured.given;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.runtime.StartupEvent;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.jsoup.Jsoup;

/** The people of the tests: reader, reviewer, second (a reviewer), editor and admin, each with its name as password. */
@ApplicationScoped
public class Cast {
    /** Each request of a test asks for its password anew: as few rounds as there can be. */
    private static final int CHEAP = 4;

    private final Accounts accounts;
    private final Clock clock;

    @Inject
    Cast(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional
    void enter(@Observes StartupEvent start) {
        Map.of(
                        "reader", Role.READER,
                        "reviewer", Role.REVIEWER,
                        "second", Role.REVIEWER,
                        "editor", Role.EDITOR,
                        "admin", Role.ADMIN)
                .forEach(this::add);
    }

    private void add(String name, Role role) {
        Account account = new Account();
        account.name = name;
        account.role = role;
        account.passwordHash = BcryptUtil.bcryptHash(name, CHEAP);
        account.createdAt = clock.instant();
        accounts.add(account);
    }

    /** Asks the API as that account, at an address of its own: what fails elsewhere makes it wait for nobody. */
    public static RequestSpecification as(String name) {
        return at(name).auth().preemptive().basic(name, name);
    }

    private static RequestSpecification at(String name) {
        int own = name.hashCode();
        return given().header("X-Forwarded-For", "198.18." + (own >> 8 & 255) + "." + (own & 255));
    }

    /** A browser that is signed in: sends the cookies, follows no redirect. */
    public static RequestSpecification browser(String name) {
        return given().redirects()
                .follow(false)
                .cookie("ascribe", signIn(name, name).getCookie("ascribe"));
    }

    /** A form of a browser that is signed in: also with the token against forged forms. */
    public static RequestSpecification form(String name) {
        Response page = browser(name).get("/tokens");
        return browser(name)
                .cookies(page.getCookies())
                .formParam(
                        "csrf-token",
                        Jsoup.parse(page.asString()).select("[name=csrf-token]").val());
    }

    /** Fills in the login page, at an address of that name's own: what fails there makes nobody else wait. */
    public static Response signIn(String name, String password) {
        Response page = given().get("/login");
        return at(name).redirects()
                .follow(false)
                .cookies(page.getCookies())
                .formParam(
                        "csrf-token",
                        Jsoup.parse(page.asString()).select("[name=csrf-token]").val())
                .formParam("name", name)
                .formParam("password", password)
                .formParam("next", "/")
                .post("/login");
    }
}
