package org.ascribe.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.dankito.readability4j.Readability4J;
import org.ascribe.store.Refusal;
import org.jsoup.helper.DataUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the article on a web page: its paragraphs, without menus, advertisements and scripts. */
final class WebPage {
    /** A long page has some 10,000 elements; each takes 200 bytes of memory and part in loops within loops. */
    private static final int MOST_TAGS = 200_000;

    private static final int DEEPEST = 400;

    /** Below this the page has something else than an article, or the library did not see it. */
    private static final int SHORTEST_ARTICLE = 140;

    /** The library logs the whole page where links have nothing to stand on. */
    private static final String NOWHERE = "https://nowhere.invalid/";

    private WebPage() {}

    /**
     * Reads it.
     *
     * @param charset what its sender called it; null where the page itself must tell
     * @param address where it stands; empty where that is not known
     * @throws Refusal 413 for too many elements, 422 for a page without text
     */
    static Reading read(byte[] page, String charset, String address, int maxCharacters) throws IOException {
        requireFewTags(page);
        String base = address.isEmpty() ? NOWHERE : address;
        Document document = DataUtil.load(
                new ByteArrayInputStream(page),
                charset,
                address,
                Parser.htmlParser().setMaxDepth(DEEPEST));
        PageFacts facts = PageFacts.of(document);
        // Before the library looks: it takes the page to pieces.
        Element whole = document.body().clone();
        Element article = new Readability4J(base, document).parse().getArticleContent();
        Manuscript text = new Manuscript(maxCharacters);
        if (facts.headline() != null) {
            text.add(facts.headline());
        }
        Element best = article == null || article.text().length() < SHORTEST_ARTICLE ? whole : article;
        new PageText(text, facts.headline()).add(best);
        return new Reading(
                facts.title(), facts.publisher(), facts.byline(), facts.publishedOn(), facts.address(), text.text());
    }

    private static void requireFewTags(byte[] page) {
        int tags = 0;
        for (byte each : page) {
            if (each == '<') {
                tags++;
            }
        }
        if (tags > MOST_TAGS) {
            throw Refusal.of(
                    Refusal.Cause.TOO_LARGE,
                    "file",
                    "The page has more than " + MOST_TAGS + " elements: bring in the text of the article alone.");
        }
    }
}
