package org.ascribe.article;

import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ascribe.store.Refusal;

/** Where articles are looked up and read. */
@ApplicationScoped
@Transactional
public class Shelf {
    private static final String NOT_ENGLISH =
            "The text is not English: it is kept, and no quotations were looked for in it.";
    private static final int HITS = 3;

    private final Articles articles;
    private final Quotations quotations;
    private final Claims claims;
    private final Doubts doubts;

    Shelf(Articles articles, Quotations quotations, Claims claims, Doubts doubts) {
        this.articles = articles;
        this.quotations = quotations;
        this.claims = claims;
        this.doubts = doubts;
    }

    /** Whether no article was ever kept. */
    public boolean isEmpty() {
        return articles.count() == 0;
    }

    /**
     * An article with all that was found in it.
     *
     * @throws Refusal 404 where there is none of that id
     */
    public ArticleJson article(long id) {
        Article article = articles.withLinks(id).orElseThrow(() -> missing("article", id));
        ArticleText text = articles.textOf(id).orElseThrow();
        List<QuotationJson> found = quotationsOf(id);
        return new ArticleJson(
                article.id(),
                article.title(),
                article.publisher(),
                article.byline(),
                article.publishedOn(),
                article.address(),
                text.text().value(),
                text.sha256(),
                text.characters(),
                article.english(),
                article.english() ? null : NOT_ENGLISH,
                article.opinions(),
                article.edition(),
                idOf(article.earlier),
                idOf(articles.laterThan(id).orElse(null)),
                idOf(article.copyOf),
                article.file(),
                article.createdAt(),
                article.createdBy(),
                article.rulesSha256(),
                found.stream().filter(QuotationJson::isCurrent).toList(),
                found.stream().filter(quotation -> !quotation.isCurrent()).toList(),
                doubts.inArticle(id).stream().map(DoubtJson::of).toList());
    }

    /**
     * Makes sure that there is an article.
     *
     * @throws Refusal 404 where there is none of that id
     */
    public void requireArticle(long id) {
        articles.withLinks(id).orElseThrow(() -> missing("article", id));
    }

    private List<QuotationJson> quotationsOf(long article) {
        Map<Long, List<Claim>> found = claims.inArticle(article).stream()
                .collect(Collectors.groupingBy(claim -> claim.quotation().id()));
        return quotations.inArticle(article).stream()
                .map(quotation -> QuotationJson.of(quotation, article, found.getOrDefault(quotation.id(), List.of())))
                .toList();
    }

    /**
     * A quotation with its claims.
     *
     * @throws Refusal 404 where there is none of that id
     */
    public QuotationJson quotation(long id) {
        Quotation quotation = quotations.withArticle(id).orElseThrow(() -> missing("quotation", id));
        return QuotationJson.of(quotation, quotation.article().id(), claims.inQuotation(id));
    }

    /**
     * The newest edition of every article that holds the words in its title or text and quotes the speaker.
     *
     * @param words null or blank for any
     * @param speaker a part of the name; null or blank for any
     * @param before only articles with a smaller id; null for all
     */
    public ArticlePage search(String words, String speaker, Long before, int limit) {
        String text = Pattern.holding(words);
        String name = Pattern.holding(speaker);
        List<Article> found =
                articles.matching(text, name, before == null ? Long.MAX_VALUE : before, Limit.of(limit + 1));
        List<Article> shown = found.subList(0, Math.min(limit, found.size()));
        List<Long> ids = shown.stream().map(Article::id).toList();
        Map<Long, Long> counts = quotations.counts(ids).stream()
                .collect(Collectors.toMap(QuotationCount::article, QuotationCount::quotations));
        boolean everything = text.equals(Pattern.ANYTHING) && name.equals(Pattern.ANYTHING);
        List<Quotation> hits = everything ? List.of() : quotations.matching(ids, text, name);
        return new ArticlePage(
                shown.stream()
                        .map(article -> line(article, counts.getOrDefault(article.id(), 0L), hits))
                        .toList(),
                found.size() > limit ? ids.get(limit - 1) : null);
    }

    private static ArticleLine line(Article article, long quotations, List<Quotation> hits) {
        return new ArticleLine(
                article.id(),
                article.title(),
                article.publisher(),
                article.byline(),
                article.publishedOn(),
                article.address(),
                article.english(),
                article.edition(),
                article.copyOf != null,
                quotations,
                article.createdAt(),
                hits.stream()
                        .filter(hit -> idOf(hit.article).equals(article.id()))
                        .limit(HITS)
                        .map(hit -> new ArticleLine.Hit(
                                hit.id(),
                                hit.speaker() == null
                                        ? null
                                        : hit.speaker().main().name(),
                                hit.words()))
                        .toList());
    }

    private static Long idOf(Article article) {
        return article == null ? null : article.id();
    }

    private static Refusal missing(String what, long id) {
        return Refusal.notFound("There is no " + what + " " + id + ": look for it in the list of articles.");
    }
}
