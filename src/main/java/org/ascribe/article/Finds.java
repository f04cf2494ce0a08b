package org.ascribe.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ascribe.extraction.ClaimCandidate;
import org.ascribe.extraction.Doubt;
import org.ascribe.extraction.Extraction;
import org.ascribe.extraction.RuleSet;
import org.ascribe.text.SourceText;

/** Keeps what the machine finds in an article, the first time and again, within the transaction of its caller. */
@ApplicationScoped
class Finds {
    private final Quotations quotations;
    private final ClaimFinds claims;
    private final SpeakerIndex speakers;
    private final Doubts doubts;
    private final Event<ArticleChanged> changed;

    Finds(
            Quotations quotations,
            ClaimFinds claims,
            SpeakerIndex speakers,
            Doubts doubts,
            Event<ArticleChanged> changed) {
        this.quotations = quotations;
        this.claims = claims;
        this.speakers = speakers;
        this.doubts = doubts;
        this.changed = changed;
    }

    /** Makes what is kept of an article what was found in it; what was so before is not touched. */
    Changes settle(Article article, SourceText text, Extraction found, RuleSet rules) {
        Changes changes = new Changes();
        Arrangement arrangement = new Arrangement(quotations, article.id());
        Comparison comparison = Comparison.of(arrangement.kept(), found.quotes());
        List<Quotation> gone =
                arrangement.kept().stream().filter(comparison::isGone).toList();
        gone.forEach(quotation -> quotation.fate = Fate.STALE);
        List<Quotation> fresh = new ArrayList<>();
        Map<Quotation, List<ClaimCandidate>> read = new IdentityHashMap<>();
        for (Comparison.Pair pair : comparison.pairs()) {
            Quotation quotation = pair.kept();
            if (quotation == null) {
                quotation = new Quotation(article, text, pair.match().content());
                fresh.add(quotation);
            } else if (quotation.fate == Fate.CURRENT) {
                changes.same(quotation.kind != pair.match().kind()
                        || !Objects.equals(name(quotation), pair.match().speaker()));
            }
            quotation.fate = Fate.CURRENT;
            quotation.read(text, pair.match(), speakers.named(pair.match().speaker()), rules);
            read.put(quotation, pair.match().claims());
        }
        changes.alteredIf(arrangement.write(fresh));
        changes.count(arrangement.kept(), gone, fresh);
        changes.alteredIf(claims.settle(article, text, arrangement.current(), read));
        changes.alteredIf(doubt(article, found.doubts()));
        boolean first = arrangement.kept().isEmpty();
        if (first || changes.altered()) {
            changed.fire(new ArticleChanged(article.id()));
        }
        return changes;
    }

    private static String name(Quotation quotation) {
        return quotation.speaker == null ? null : quotation.speaker.name();
    }

    private boolean doubt(Article article, List<Doubt> found) {
        List<ArticleDoubt> kept = doubts.inArticle(article.id());
        boolean same = kept.size() == found.size();
        for (int i = 0; same && i < found.size(); i++) {
            same = kept.get(i).says(found.get(i));
        }
        if (same) {
            return false;
        }
        doubts.clear(article.id());
        for (int i = 0; i < found.size(); i++) {
            doubts.add(new ArticleDoubt(article, i + 1, found.get(i)));
        }
        return true;
    }
}
