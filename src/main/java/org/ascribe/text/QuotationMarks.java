package org.ascribe.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The quotation marks of a text, paired paragraph by paragraph, so that an odd one spoils no more than its own.
 *
 * @param passages the outermost quoted passages in reading order; they never overlap
 * @param odd marks without a partner
 */
public record QuotationMarks(List<QuotedPassage> passages, List<Span> odd) {
    public QuotationMarks {
        passages = List.copyOf(passages);
        odd = List.copyOf(odd);
    }

    /** Pairs the marks of a text inside each of its paragraphs. */
    public static QuotationMarks of(SourceText text, List<Span> paragraphs) {
        List<QuotedPassage> passages = new ArrayList<>();
        List<Span> odd = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean reopened = i + 1 < paragraphs.size()
                    && MarkScanner.opensAt(text, paragraphs.get(i + 1).start());
            new MarkPairing(text, paragraphs.get(i), reopened).pair(passages, odd);
        }
        passages.sort(Comparator.comparing(QuotedPassage::whole));
        odd.sort(Comparator.naturalOrder());
        return new QuotationMarks(passages, odd);
    }

    /** The passage that holds the char at {@code position}, or null. */
    public QuotedPassage at(int position) {
        int low = 0;
        int high = passages.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span whole = passages.get(middle).whole();
            if (whole.contains(position)) {
                return passages.get(middle);
            }
            if (whole.start() > position) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }

    /** The first passage that begins at {@code from} or later and before {@code to}, or null. */
    public QuotedPassage firstFrom(int from, int to) {
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).whole().start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean found = low < passages.size() && passages.get(low).whole().start() < to;
        return found ? passages.get(low) : null;
    }
}
