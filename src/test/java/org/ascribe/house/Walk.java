package org.ascribe.house;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.ascribe.access.Cast;
import org.ascribe.journal.Journal;

/** Reads each address that answers to GET, with the ids of one article filled in, as several people. */
final class Walk {
    private static final Pattern TOKEN =
            Pattern.compile("name=\"csrf-token\" value=\"[^\"]*\"|\"csrf-token\": ?\"[^\"]*\"");

    /** When a report was asked for: in JSON, in the page and before the head of the journal in the table. */
    private static final Pattern WRITTEN =
            Pattern.compile("\"writtenAt\":\"[^\"]*\"|at <time datetime=\"[^\"]*\">[^<]*</time>\\."
                    + "|\"\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z\",(?=\"HEAD\"\r\n)");

    /** Until when somebody who opens an article is at it. */
    private static final Pattern UNTIL =
            Pattern.compile("\"until\":\"[^\"]*\"|is at it until <time datetime=\"[^\"]*\">[^<]*</time>");

    private static final List<String> PASSING_HEADERS = List.of("date", "set-cookie", "content-length");

    /** How somebody asks pages and the API; signed in once, since that changes what is kept. */
    private record Walker(RequestSpecification browser, RequestSpecification program) {
        RequestSpecification at(String address) {
            return given().spec(address.startsWith("/api/") ? program : browser);
        }
    }

    private final Set<String> addresses = new LinkedHashSet<>();
    private final Map<String, Walker> walkers = new LinkedHashMap<>();
    private final String mark;
    private final Supplier<Journal.Head> head;
    private final Set<Look> looks;
    private final Map<String, String> tags = new HashMap<>();

    /**
     * Signs everybody in.
     *
     * @param article with the quotation and the claim whose addresses are read
     * @param mark what some of the searches look for
     * @param head the newest entry of the journal, which reports name
     */
    Walk(List<String> people, Response article, String mark, Supplier<Journal.Head> head) {
        this(people, article, mark, head, EnumSet.of(Look.PLAIN), "all");
    }

    /**
     * Signs everybody in.
     *
     * @param looks each way to ask that is tried
     * @param scope of the tokens with which the API is asked
     */
    Walk(
            List<String> people,
            Response article,
            String mark,
            Supplier<Journal.Head> head,
            Set<Look> looks,
            String scope) {
        this.looks = looks;
        this.mark = mark;
        this.head = head;
        people.forEach(name -> walkers.put(name, new Walker(Cast.browser(name), program(name, scope))));
        Routes.all().stream()
                .filter(route -> route.startsWith("GET "))
                .map(route -> route.substring(4))
                // It is there where a directory is configured.
                .filter(route -> !route.equals("/login/directory"))
                .forEach(route -> {
                    for (String subjects : List.of("quotations", "claims")) {
                        for (String suffix : List.of("", ".csv", ".json")) {
                            addresses.add(filled(
                                    route.replaceAll("\\{subjects:[^}]*}", subjects)
                                            .replaceAll("\\{suffix:[^}]*}", suffix),
                                    article));
                        }
                    }
                    Queries.of(route)
                            .forEach(query ->
                                    addresses.add(filled(route.replaceAll("\\{subjects:[^}]*}", "claims"), article)
                                            + query.replace("MARK", mark)));
                });
        // Whoever opens an article is seen at it: from here on everybody is.
        answers();
    }

    /** A program of that account, with a token of its own. */
    static RequestSpecification program(String name) {
        return program(name, "all");
    }

    private static RequestSpecification program(String name, String scope) {
        String token = Cast.as(name)
                .contentType(ContentType.JSON)
                .body(Map.of("label", "walk", "days", 1, "scope", scope))
                .post("/api/tokens")
                .path("token");
        return given().auth().preemptive().oauth2(token);
    }

    private static String filled(String route, Response article) {
        String address = route.replaceAll(
                        "(?<=articles/)\\{id[^}]*}", article.path("id").toString())
                .replaceAll(
                        "(?<=quotations/)\\{id[^}]*}",
                        article.path("quotations[0].id").toString())
                .replaceAll(
                        "(?<=claims/)\\{id[^}]*}",
                        article.path("quotations[0].claims[0].id").toString())
                .replaceAll(
                        "(?<=speakers/)\\{id[^}]*}",
                        article.path("quotations[0].speakerId").toString())
                .replaceAll("(?<=journal/)\\{id[^}]*}", "1")
                .replaceAll("\\{name}", "second");
        assertThat(address).as("say here what it is in the article").doesNotContain("{");
        return address;
    }

    /** What everybody is answered everywhere, by name and address: without what passes, such as the token of a form. */
    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String address : addresses) {
            walkers.forEach((name, walker) -> looks.forEach(look -> {
                String key = name + (look == Look.PLAIN ? " " : " " + look + " ") + address;
                Response answer = look.at(walker.at(address), address, tags.getOrDefault(name + address, "\"none\""));
                assertThat(answer.statusCode()).as(key).isIn(200, 304, 403, 406);
                if (look == Look.PLAIN && answer.header("ETag") != null) {
                    tags.putIfAbsent(name + address, answer.header("ETag"));
                }
                answers.put(key, lasting(address, answer));
            }));
        }
        return answers;
    }

    private String lasting(String address, Response answer) {
        String body = answer.asString();
        Journal.Head newest = head.get();
        body = body.replace(newest.toString(), "HEAD");
        if (address.contains("/report") || address.contains("verification") || address.endsWith(".jsonl")) {
            body = body.replace(newest.sha256(), "HEAD")
                    .replace("\"number\":" + newest.number() + ",\"sha256\":\"HEAD\"", "\"number\":HEAD")
                    .replace("," + newest.number() + ",\"HEAD\"\r\n", ",\"HEAD\"\r\n");
        }
        if (address.contains("/report") || address.startsWith("/journal")) {
            body = WRITTEN.matcher(body).replaceAll("WRITTEN");
        }
        List<String> headers = answer.headers().asList().stream()
                .filter(each -> !PASSING_HEADERS.contains(each.getName().toLowerCase(Locale.ROOT)))
                .map(Object::toString)
                .sorted()
                .toList();
        return answer.statusCode() + "\n" + headers + "\n"
                + UNTIL.matcher(TOKEN.matcher(body).replaceAll("TOKEN"))
                        .replaceAll("UNTIL")
                        .replace("q=" + mark, "q=MARK")
                        .replace("value=\"" + mark + "\"", "value=\"MARK\"");
    }

    /** Where two walks were answered differently, with a window on the first difference. */
    static List<String> differing(Map<String, String> before, Map<String, String> after) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        return before.keySet().stream()
                .filter(each -> !before.get(each).equals(after.get(each)))
                .map(each -> each + ": " + window(before.get(each), after.get(each)))
                .toList();
    }

    private static String window(String before, String after) {
        int at = 0;
        while (at < Math.min(before.length(), after.length()) && before.charAt(at) == after.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 60);
        return before.substring(from, Math.min(before.length(), at + 60)) + " ⇒ "
                + after.substring(from, Math.min(after.length(), at + 60));
    }
}
