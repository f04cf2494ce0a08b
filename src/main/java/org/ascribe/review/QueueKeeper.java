package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ascribe.article.Article;
import org.ascribe.article.ArticleChanged;
import org.ascribe.journal.Journal;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Keeps the lines of the queue, within the transaction of whatever changes what they say. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class QueueKeeper {
    private final StatelessSession session;
    private final QueueLines lines;
    private final QueueAnswers answers;
    private final Verdicts verdicts;
    private final Event<Settled> settled;
    private final Journal journal;

    QueueKeeper(
            StatelessSession session,
            QueueLines lines,
            QueueAnswers answers,
            Verdicts verdicts,
            Event<Settled> settled,
            Journal journal) {
        this.session = session;
        this.lines = lines;
        this.answers = answers;
        this.verdicts = verdicts;
        this.settled = settled;
        this.journal = journal;
    }

    void keep(@Observes ArticleChanged event) {
        // A new edition takes the question of the one before, also in the queue.
        lines.earlier(event.article()).ifPresent(this::drop);
        keep(event.article());
    }

    /**
     * Makes the lines of an article what its verdicts say.
     *
     * @return how many of them were missing, wrong or too many
     */
    int keep(long id) {
        Article article = lines.article(id).orElseThrow();
        List<ArticleQuestion> questions = article.superseded()
                ? List.of()
                : ArticleQuestions.of(
                        lines.quotations(id), lines.claims(id), verdicts.ofArticle(id), article.opinions());
        Map<String, QueueLine> kept =
                lines.ofArticle(id).stream().collect(Collectors.toMap(line -> line.subject, line -> line));
        Map<Long, Map<String, Instant>> given = answers.ofArticle(id);
        List<ArticleQuestion> fresh = new ArrayList<>();
        int changes = 0;
        for (ArticleQuestion question : questions) {
            QueueLine line = kept.remove(question.subject().name());
            if (line == null) {
                fresh.add(question);
            } else {
                changes += change(line, question, given.getOrDefault(line.id, Map.of()));
            }
        }
        remove(kept.values().stream().map(line -> line.id).toList());
        add(fresh);
        return changes + kept.size() + fresh.size();
    }

    /** Makes the line of a question that was decided what its verdicts say; one that is in the queue no more stays out. */
    void keep(Subject subject) {
        QueueLine line = lines.ofSubject(subject.name()).orElse(null);
        // Locked: a new edition may take the article out of the queue at this moment.
        line = line == null ? null : session.get(QueueLine.class, line.id, LockMode.PESSIMISTIC_WRITE);
        if (line == null) {
            return;
        }
        Map<Boolean, List<Verdict>> all = (subject.claim() == null
                        ? lines.onQuotation(subject.quotation())
                        : lines.onClaim(subject.claim()))
                .stream().collect(Collectors.partitioningBy(each -> Subject.of(each)
                        .equals(subject)));
        Stand stand = Stand.of(all.get(true), all.get(false), lines.needed(subject.quotation()));
        line.take(stand);
        lines.change(line);
        answers.write(line, stand.answers());
        settled.fire(new Settled(subject.question(), stand.state()));
    }

    private int change(QueueLine line, ArticleQuestion question, Map<String, Instant> given) {
        List<Object> before = line.content();
        line.take(question);
        boolean same = before.equals(line.content());
        boolean sameAnswers = given.equals(question.stand().answers());
        if (!same) {
            lines.change(line);
        }
        if (!sameAnswers) {
            answers.write(line, question.stand().answers());
        }
        return same && sameAnswers ? 0 : 1;
    }

    private void add(List<ArticleQuestion> questions) {
        if (questions.isEmpty()) {
            return;
        }
        // Whoever holds the head of the journal is alone: the numbers of lines count up in the order of the commits.
        journal.next();
        long id = lines.last();
        for (ArticleQuestion question : questions) {
            QueueLine line = new QueueLine();
            line.id = ++id;
            line.take(question);
            lines.add(line);
            if (!question.stand().answers().isEmpty()) {
                answers.write(line, question.stand().answers());
            }
        }
    }

    private void drop(long article) {
        remove(lines.ofArticle(article).stream().map(line -> line.id).toList());
    }

    private void remove(List<Long> old) {
        if (!old.isEmpty()) {
            answers.clear(old);
            lines.remove(old);
        }
    }
}
