package org.ascribe.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The quotations of an article while they change: numbered in reading order, stale ones led to what stands there now. */
final class Arrangement {
    private static final Comparator<Quotation> READING_ORDER = Comparator.comparing(
                    (Quotation quotation) -> quotation.content().get(0))
            .thenComparing(quotation -> quotation.id, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Quotations quotations;
    private final List<Quotation> kept;
    private final Map<Quotation, List<Object>> before = new IdentityHashMap<>();
    private final List<Quotation> current = new ArrayList<>();

    Arrangement(Quotations quotations, long article) {
        this.quotations = quotations;
        this.kept = quotations.inArticle(article);
        kept.forEach(quotation -> before.put(quotation, state(quotation)));
    }

    /** All that were ever found; whatever happens to them is kept by {@link #write}. */
    List<Quotation> kept() {
        return kept;
    }

    /** The one of that id. */
    Quotation of(long id) {
        return kept.stream().filter(each -> each.id == id).findFirst().orElseThrow();
    }

    /** Those that are current once all is written. */
    List<Quotation> current() {
        return current;
    }

    /**
     * Keeps what has changed.
     *
     * @param fresh those that were not kept before
     * @return whether anything is different now
     */
    boolean write(List<Quotation> fresh) {
        number(fresh);
        free();
        fresh.forEach(quotations::add);
        follow();
        List<Quotation> changed = kept.stream()
                .filter(quotation -> !before.get(quotation).equals(state(quotation)))
                .toList();
        changed.forEach(quotations::change);
        return !changed.isEmpty() || !fresh.isEmpty();
    }

    private void number(List<Quotation> fresh) {
        current.addAll(fresh);
        kept.forEach(quotation -> {
            quotation.ordinal = null;
            if (quotation.fate == Fate.CURRENT) {
                current.add(quotation);
            }
        });
        current.sort(READING_ORDER);
        for (int i = 0; i < current.size(); i++) {
            current.get(i).ordinal = i + 1;
        }
    }

    /** A number is free only once its owner has given it up: the database checks each row as it is written. */
    private void free() {
        List<Long> moving = kept.stream()
                .filter(quotation ->
                        !Objects.equals(quotation.ordinal, before.get(quotation).get(0)))
                .map(Quotation::id)
                .toList();
        if (!moving.isEmpty()) {
            quotations.unnumber(moving);
        }
    }

    private void follow() {
        for (Quotation quotation : kept) {
            quotation.followedBy = quotation.fate == Fate.STALE
                    ? Overlap.best(quotation.content(), current, Quotation::content)
                    : null;
        }
    }

    /** All that can change in a quotation, its number first. */
    private static List<Object> state(Quotation each) {
        Long speaker = each.speaker == null ? null : each.speaker.id();
        Long later = each.followedBy == null ? null : each.followedBy.id();
        return Arrays.asList(
                each.ordinal,
                each.fate,
                each.held,
                later,
                each.kind,
                each.content(),
                each.cue,
                each.mention,
                speaker,
                each.role,
                each.rule,
                each.rulesSha256);
    }
}
