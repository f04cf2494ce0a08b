package org.ascribe.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ascribe.extraction.Extraction;
import org.ascribe.journal.Journal;
import org.ascribe.store.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How an article comes in: looked through, read, and kept with all that was found in it, or not at all. */
@ApplicationScoped
public class Intake {
    private final Articles articles;
    private final ArticleTexts texts;
    private final Finds finds;
    private final Stages stages;
    private final Journal journal;
    private final Clock clock;
    private final int maxCharacters;
    private final int opinions;

    Intake(
            Articles articles,
            ArticleTexts texts,
            Finds finds,
            Stages stages,
            Journal journal,
            Clock clock,
            @ConfigProperty(name = "ascribe.article.max-characters", defaultValue = "2000000") int maxCharacters,
            @ConfigProperty(name = "ascribe.review.opinions", defaultValue = "1") int opinions) {
        this.articles = articles;
        this.texts = texts;
        this.finds = finds;
        this.stages = stages;
        this.journal = journal;
        this.clock = clock;
        this.maxCharacters = maxCharacters;
        this.opinions = opinions;
    }

    /**
     * Keeps an article: the one that is there where address and text are the same, a new edition where only the address
     * is, a copy where only the text is.
     *
     * @param by the name of the account that hands it in
     * @throws Refusal 413 for a text that is too long, 422 for a field that is missing or wrong
     */
    public Kept keep(ArticleForm form, String by) {
        return keep(form, null, by);
    }

    /** Keeps an article whose text was read from that file, or was typed where it is null. */
    Kept keep(ArticleForm form, Original file, String by) {
        Draft draft = Draft.of(form, maxCharacters, opinions);
        Optional<Kept> there = QuarkusTransaction.requiringNew().call(() -> there(draft));
        if (there.isPresent()) {
            return there.get();
        }
        Extraction found = stages.read(draft.text());
        return stages.keep(() -> there(draft).orElseGet(() -> add(draft, found, file, by)));
    }

    /**
     * Keeps all of these, or none where an article is kept already: of two nodes that start together one fills the
     * workbench.
     *
     * @return how many were kept
     */
    int fill(List<ArticleForm> forms, String by) {
        Map<Draft, Extraction> read = new LinkedHashMap<>();
        for (ArticleForm form : forms) {
            Draft draft = Draft.of(form, maxCharacters, opinions);
            read.put(draft, stages.read(draft.text()));
        }
        return stages.keep(() -> {
            if (articles.count() > 0) {
                return 0;
            }
            read.forEach((draft, found) -> add(draft, found, null, by));
            return read.size();
        });
    }

    private Optional<Kept> there(Draft draft) {
        return articles.same(draft.place(), draft.text().sha256()).map(article -> new Kept(article.id(), false));
    }

    private Kept add(Draft draft, Extraction found, Original file, String by) {
        Article article = new Article();
        article.title = draft.title();
        article.publisher = draft.publisher();
        article.byline = draft.byline();
        article.publishedOn = draft.publishedOn();
        article.address = draft.address();
        article.place = draft.place();
        article.english = found.english();
        article.opinions = draft.opinions();
        article.fileSha256 = file == null ? null : file.sha256();
        article.fileType = file == null ? null : file.mediaType();
        article.createdAt = clock.instant();
        article.createdBy = by;
        article.text = textOf(draft);
        article.copyOf = first(articles.withText(article.text.id, Limit.of(1)));
        follow(article);
        article.rulesSha256 = stages.rules().sha256();
        articles.add(article);
        finds.settle(article, draft.text(), found, stages.rules());
        journal.append(by, "article.kept", "article/" + article.id(), summary(article, found));
        return new Kept(article.id(), true);
    }

    private static Map<String, ?> summary(Article article, Extraction found) {
        Map<String, Object> summary = new HashMap<>();
        summary.put("title", article.title);
        summary.put("address", article.address);
        summary.put("edition", article.edition);
        summary.put("textSha256", article.text.sha256);
        if (article.fileSha256 != null) {
            summary.put("fileSha256", article.fileSha256);
            summary.put("fileType", article.fileType);
        }
        summary.put("quotations", found.quotes().size());
        summary.put("rulesSha256", article.rulesSha256);
        return summary;
    }

    private ArticleText textOf(Draft draft) {
        return texts.bySha256(draft.text().sha256()).orElseGet(() -> {
            ArticleText text = new ArticleText(draft.text());
            texts.add(text);
            return text;
        });
    }

    /** Makes it the edition after the newest at its address; the unique constraint lets only one be that. */
    private void follow(Article article) {
        Article newest = article.address == null ? null : first(articles.editions(article.address, Limit.of(1)));
        article.edition = newest == null ? 1 : newest.edition + 1;
        article.earlier = newest;
        if (newest != null) {
            newest.superseded = true;
            articles.change(newest);
        }
    }

    private static Article first(List<Article> articles) {
        return articles.isEmpty() ? null : articles.get(0);
    }
}
