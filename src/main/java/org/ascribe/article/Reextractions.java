package org.ascribe.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.extraction.Extraction;
import org.ascribe.journal.Journal;
import org.ascribe.store.Refusal;
import org.ascribe.text.SourceText;

/** Reads articles again after the rules have changed, each in a transaction of its own. */
@ApplicationScoped
public class Reextractions {
    private final Articles articles;
    private final Finds finds;
    private final Stages stages;
    private final Journal journal;
    private final ArticleLock lock;

    Reextractions(Articles articles, Finds finds, Stages stages, Journal journal, ArticleLock lock) {
        this.articles = articles;
        this.finds = finds;
        this.stages = stages;
        this.journal = journal;
        this.lock = lock;
    }

    /**
     * Some articles that were read again.
     *
     * @param rules the SHA-256 of the rules that they were read with
     * @param next the id to go on after; null where none is left
     */
    public record Batch(String rules, List<ReextractionJson> articles, Long next) {}

    private record Before(SourceText text, String rules) {}

    /** The SHA-256 of the rules and word lists that are in use. */
    public String rules() {
        return stages.rules().sha256();
    }

    /** How many articles were last read with other rules. */
    public long waiting() {
        return QuarkusTransaction.requiringNew().call(() -> articles.countReadOtherwise(rules()));
    }

    /**
     * Reads one article again: the same words keep their verdicts, changed ones become stale, what people hold stays.
     *
     * @param force whether also one that was read with these very rules
     * @param by the name of the account that asks for it
     * @throws Refusal 404 where there is none of that id
     */
    public ReextractionJson of(long id, boolean force, String by) {
        Before before = QuarkusTransaction.requiringNew().call(() -> before(id));
        if (!force && rules().equals(before.rules)) {
            return new Changes().told(id, before.rules, before.rules);
        }
        Extraction found = stages.read(before.text);
        return stages.keep(() -> settle(id, before.text, found, by));
    }

    /**
     * Reads the next articles again, in the order of their ids.
     *
     * @param after only those with a greater id
     * @param limit at most so many
     * @param force whether also those that were read with these very rules
     */
    public Batch next(long after, int limit, boolean force, String by) {
        List<Long> ids = QuarkusTransaction.requiringNew()
                .call(() -> force
                        ? articles.after(after, Limit.of(limit + 1))
                        : articles.readOtherwise(after, rules(), Limit.of(limit + 1)));
        List<ReextractionJson> done =
                ids.stream().limit(limit).map(id -> of(id, force, by)).toList();
        return new Batch(rules(), done, ids.size() > limit ? ids.get(limit - 1) : null);
    }

    private Before before(long id) {
        Article article = articles.withLinks(id)
                .orElseThrow(
                        () -> Refusal.notFound("There is no article " + id + ": look for it in the list of articles."));
        return new Before(articles.textOf(id).orElseThrow().text(), article.rulesSha256);
    }

    private ReextractionJson settle(long id, SourceText text, Extraction found, String by) {
        // A verdict or a correction at the same moment comes either before this and is seen, or after and sees this.
        Article article = lock.on(id);
        String before = article.rulesSha256;
        Changes changes = finds.settle(article, text, found, stages.rules());
        ReextractionJson told = changes.told(id, before, rules());
        if (told.altered()) {
            article.rulesSha256 = rules();
            article.english = found.english();
            articles.change(article);
            journal.append(by, "article.reextracted", "article/" + id, payload(told));
        }
        return told;
    }

    private static Map<String, ?> payload(ReextractionJson told) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("before", told.before());
        payload.put("after", told.after());
        payload.put("same", told.same());
        payload.put("reread", told.reread());
        payload.put("changed", told.changed());
        payload.put("gone", told.gone());
        payload.put("added", told.added());
        payload.put("held", told.held());
        return payload;
    }
}
