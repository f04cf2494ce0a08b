package org.ascribe.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.ascribe.access.Cast;
import org.ascribe.extraction.QuoteRule;
import org.ascribe.extraction.QuoteRules;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RulesTest {
    @Test
    void every_rule_stands_on_the_page_with_shape_and_examples_as_in_its_file() {
        Document page = Jsoup.parse(Cast.browser("reader").get("/rules").asString());
        for (QuoteRule rule : QuoteRules.english()) {
            assertThat(page.select("section#" + rule.id() + " pre").text()).isEqualTo(rule.written());
            assertThat(page.select("section#" + rule.id() + " li").eachText())
                    .hasSize(rule.wanted().size() + rule.unwanted().size())
                    .anyMatch(line -> line.endsWith(rule.wanted().get(0)));
        }
        Cast.as("reader")
                .get("/api/rules")
                .then()
                .body(
                        "rules.id",
                        equalTo(QuoteRules.english().stream().map(QuoteRule::id).toList()))
                .body("rules.shape", hasItem("QUOTE ,? SUBJECT CUE.2"));
    }

    @Test
    void found_by_leads_to_each_rule_that_took_part() {
        int article = Samples.post(Samples.form(Samples.text("Ana Ruiz"))).path("id");
        String rule = Cast.as("reader").get("/api/articles/" + article).path("quotations[0].rule");
        Document page =
                Jsoup.parse(Cast.browser("reader").get("/articles/" + article).asString());
        assertThat(page.select(".card a[href^=/rules#]").eachAttr("href"))
                .isEqualTo(List.of(rule.split("\\+")).stream()
                        .map(id -> "/rules#" + id)
                        .toList());
    }
}
