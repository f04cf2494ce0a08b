package org.ascribe.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What clients were told is kept, and whether it is. */
final class Acknowledged {
    private final Map<Long, String> articles = new ConcurrentHashMap<>();
    private final Map<Long, Long> quotations = new ConcurrentHashMap<>();
    private final Set<Long> verified = ConcurrentHashMap.newKeySet();
    private final Map<Long, String> rules = new ConcurrentHashMap<>();

    void kept(long article, long quotation, String mark) {
        articles.put(article, mark);
        quotations.put(article, quotation);
    }

    void verified(long quotation) {
        verified.add(quotation);
    }

    void read(long article, String rulesSha256) {
        rules.put(article, rulesSha256);
    }

    /** How many answers there were. */
    int size() {
        return articles.size() + verified.size() + rules.size();
    }

    Set<Long> articles() {
        return articles.keySet();
    }

    /** Looks for each of them one by one, also with the search. */
    void assertThere(Client client) throws Exception {
        for (Map.Entry<Long, String> each : articles.entrySet()) {
            long id = each.getKey();
            JsonNode article = client.get("/api/articles/" + id).json();
            assertThat(article.path("text").asText()).contains(each.getValue());
            JsonNode quotation = article.path("quotations").get(0);
            assertThat(quotation.path("id").asLong()).isEqualTo(quotations.get(id));
            JsonNode found = client.get("/api/articles?q=" + each.getValue()).json();
            assertThat(found.path("articles").findValuesAsText("id")).contains(String.valueOf(id));
        }
        for (Map.Entry<Long, String> each : rules.entrySet()) {
            JsonNode article = client.get("/api/articles/" + each.getKey()).json();
            assertThat(article.path("quotations").get(0).path("rulesSha256").asText())
                    .isEqualTo(each.getValue());
        }
        for (long quotation : verified) {
            JsonNode verdicts =
                    client.get("/api/quotations/" + quotation + "/verdicts").json();
            assertThat(verdicts.path("state").asText()).as(verdicts.toString()).isEqualTo("verified");
        }
    }

    /** Walks through all there is: nothing that was acknowledged is missing, and no article is a half one. */
    static void assertWhole(Client client, Set<Long> acknowledged) throws Exception {
        Set<Long> there = new HashSet<>();
        String next = "/api/articles?limit=100";
        while (next != null) {
            JsonNode page = client.get(next).json();
            for (JsonNode article : page.path("articles")) {
                there.add(article.path("id").asLong());
                assertThat(article.path("quotations").asInt())
                        .as(article.toString())
                        .isEqualTo(1);
            }
            next = page.path("next").isNull() ? null : page.path("next").asText();
        }
        assertThat(there).containsAll(acknowledged);
        assertThat(client.get("/api/journal/verification").json().path("whole").asBoolean())
                .isTrue();
        JsonNode repaired = client.post("/api/queue/repair", null).json();
        assertThat(repaired.path("lines").asInt(-1)).as(repaired.toString()).isZero();
    }
}
