package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** Who decided which line of the queue and when last, within the transaction of its caller. */
@ApplicationScoped
class QueueAnswers {
    private final StatelessSession session;

    QueueAnswers(StatelessSession session) {
        this.session = session;
    }

    /** By line; a line that nobody decided is left out. */
    Map<Long, Map<String, Instant>> ofArticle(long article) {
        Map<Long, Map<String, Instant>> answers = new HashMap<>();
        session.createNativeQuery(
                        "select a.line_id, a.person, a.answered_at from queue_answer a"
                                + " join queue_line l on l.id = a.line_id where l.article_id = :article",
                        Object[].class)
                .addScalar("line_id", Long.class)
                .addScalar("person", String.class)
                .addScalar("answered_at", Instant.class)
                .setParameter("article", article)
                .getResultList()
                .forEach(row -> answers.computeIfAbsent((Long) row[0], line -> new TreeMap<>())
                        .put((String) row[1], (Instant) row[2]));
        return answers;
    }

    /** Which of these lines that person decided. */
    Set<Long> of(String person, Collection<Long> lines) {
        if (lines.isEmpty()) {
            return Set.of();
        }
        return session
                .createNativeQuery(
                        "select line_id from queue_answer where person = :person and line_id in (:lines)", Long.class)
                .setParameter("person", person)
                .setParameterList("lines", lines)
                .getResultList()
                .stream()
                .collect(Collectors.toSet());
    }

    void write(QueueLine line, Map<String, Instant> answers) {
        clear(List.of(line.id));
        answers.forEach((person, at) -> session.createNativeMutationQuery(
                        "insert into queue_answer (line_id, person, answered_at, published)"
                                + " values (:line, :person, :at, :published)")
                .setParameter("line", line.id)
                .setParameter("person", person)
                .setParameter("at", at)
                .setParameter("published", line.published)
                .executeUpdate());
    }

    void clear(List<Long> lines) {
        session.createNativeMutationQuery("delete from queue_answer where line_id in (:lines)")
                .setParameterList("lines", lines)
                .executeUpdate();
    }
}
