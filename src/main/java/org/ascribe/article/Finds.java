package org.ascribe.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ascribe.extraction.Extraction;
import org.ascribe.extraction.QuoteMatch;
import org.ascribe.text.SourceText;

/** Keeps what the machine found in an article, within the transaction of its caller. */
@ApplicationScoped
class Finds {
    private final Quotations quotations;
    private final Claims claims;
    private final Speakers speakers;
    private final Doubts doubts;

    Finds(Quotations quotations, Claims claims, Speakers speakers, Doubts doubts) {
        this.quotations = quotations;
        this.claims = claims;
        this.speakers = speakers;
        this.doubts = doubts;
    }

    void keep(Article article, SourceText text, Extraction found) {
        List<QuoteMatch> quotes = found.quotes();
        for (int i = 0; i < quotes.size(); i++) {
            QuoteMatch match = quotes.get(i);
            Quotation quotation = new Quotation(article, i + 1, text, match, speaker(match.speaker()));
            quotations.add(quotation);
            for (int j = 0; j < match.claims().size(); j++) {
                claims.add(new Claim(quotation, j + 1, match.claims().get(j)));
            }
        }
        for (int i = 0; i < found.doubts().size(); i++) {
            doubts.add(new ArticleDoubt(article, i + 1, found.doubts().get(i)));
        }
    }

    private Speaker speaker(String name) {
        if (name == null) {
            return null;
        }
        return speakers.byName(name).orElseGet(() -> {
            Speaker speaker = new Speaker(name);
            speakers.add(speaker);
            return speaker;
        });
    }
}
