package org.ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class QueuePagingTest {
    @Inject
    StatelessSession session;

    @ParameterizedTest
    @ValueSource(strings = {"oldest", "newest", "published-oldest", "published-newest"})
    void three_hundred_lines_of_one_day_are_all_met_once_there_and_back_while_others_come_in(String sort) {
        String publisher = Lines.publisher();
        for (int i = 0; i < 3; i++) {
            assertThat(keep(publisher).<List<Object>>path("quotations")).hasSize(100);
        }
        List<String> all = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        String first = address(publisher, sort);
        String last = null;
        for (String next = first; next != null; ) {
            last = next;
            Response page = Cast.as("reviewer").urlEncodingEnabled(false).get(next);
            seen.addAll(Lines.paths(page));
            if (all.isEmpty()) {
                all.addAll(everything(publisher));
            }
            Lines.kept(publisher, "Ana Ruiz", 1);
            next = link(page, "next");
            assertThat(next).isEqualTo(page.path("next"));
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(all);
        List<String> back = new ArrayList<>();
        for (String previous = last; previous != null; ) {
            Response page = Cast.as("reviewer").urlEncodingEnabled(false).get(previous);
            List<String> paths = Lines.paths(page);
            Collections.reverse(paths);
            back.addAll(paths);
            Lines.kept(publisher, "Ana Ruiz", 1);
            previous = link(page, "prev");
            assertThat(previous).isEqualTo(page.path("previous"));
        }
        assertThat(back).containsAll(all);
        Collections.reverse(back);
        assertThat(back.stream().filter(all::contains)).doesNotHaveDuplicates();
        assertThat(back.stream().filter(all::contains).toList())
                .isEqualTo(seen.stream().filter(all::contains).toList());
    }

    /** The address of the first page. */
    private static String address(String publisher, String sort) {
        return "/api/queue?question=attribution&sort=" + sort + "&publisher=" + publisher.replace(" ", "+");
    }

    @Transactional
    List<String> everything(String publisher) {
        return session
                .createNativeQuery(
                        "select quotation_id from queue_line where publisher = :publisher and question = 'ATTRIBUTION'",
                        Long.class)
                .setParameter("publisher", publisher.toLowerCase())
                .getResultList()
                .stream()
                .map(id -> "quotations/" + id)
                .toList();
    }

    private static Response keep(String publisher) {
        StringBuilder text = new StringBuilder(Samples.text("Ana Ruiz"));
        IntStream.range(1, 100).forEach(i -> text.append("\n“Pump number ")
                .append(i)
                .append(" works again,” said Ana Ruiz, the mayor of the town.\n"));
        Map<String, Object> form = Samples.form(text.toString());
        form.put("publisher", publisher);
        form.put("publishedOn", "2026-05-06");
        return Samples.post(form);
    }

    private static String link(Response page, String rel) {
        return page.headers().getValues("Link").stream()
                .filter(link -> link.contains("rel=\"" + rel + "\""))
                .map(link -> link.replaceAll("^<([^>]*)>.*", "$1").replaceFirst("^https?://[^/]*", ""))
                .findFirst()
                .orElse(null);
    }

    @Test
    void counts_are_exact_to_a_thousand_and_say_so_above() {
        String publisher = Lines.publisher();
        Lines.kept(publisher, "Ana Ruiz", 1);
        add(publisher, 998);
        Lines.see("reader", publisher, "open")
                .then()
                .body("counts.open.count", equalTo(998))
                .body("counts.open.more", equalTo(false));
        add(publisher, 2);
        Lines.see("reader", publisher, "open")
                .then()
                .body("counts.open.count", equalTo(1000))
                .body("counts.open.more", equalTo(false));
        add(publisher, 1);
        Lines.see("reader", publisher, "open")
                .then()
                .body("counts.open.count", equalTo(1000))
                .body("counts.open.more", equalTo(true));
        assertThat(Cast.browser("reader")
                        .queryParam("publisher", publisher)
                        .get("/queue")
                        .asString())
                .contains("1,000+");
        remove(publisher);
    }

    /** Lines that no verdict stands behind: counting looks at nothing else. */
    @Transactional
    void add(String publisher, int lines) {
        session.createNativeMutationQuery("insert into queue_line (id, subject, article_id, quotation_id, question,"
                        + " kind, publisher, published, state, veiled, stale)"
                        + " select m.top + x, 'made/' || (m.top + x), l.article_id, l.quotation_id, l.question, l.kind,"
                        + " l.publisher, m.top + x, 'OPEN', false, false from queue_line l,"
                        + " (select max(id) as top from queue_line) m, system_range(1, :lines)"
                        + " where l.publisher = :publisher and l.question = 'ATTRIBUTION' and l.state = 'UNREVIEWED'")
                .setParameter("lines", lines)
                .setParameter("publisher", publisher.toLowerCase())
                .executeUpdate();
    }

    @Transactional
    void remove(String publisher) {
        session.createNativeMutationQuery(
                        "delete from queue_line where publisher = :publisher and subject like 'made/%'")
                .setParameter("publisher", publisher.toLowerCase())
                .executeUpdate();
    }
}
