package org.ascribe.article;

import java.util.List;

/** Counts what became of the quotations of an article when it was read again; no verdict has a part in it. */
final class Changes {
    private boolean altered;
    private int same;
    private int reread;
    private int changed;
    private int gone;
    private int added;
    private int held;

    void alteredIf(boolean different) {
        altered |= different;
    }

    boolean altered() {
        return altered;
    }

    /** One whose words were found again; whether its kind or its speaker is another. */
    void same(boolean differently) {
        same += differently ? 0 : 1;
        reread += differently ? 1 : 0;
    }

    void count(List<Quotation> kept, List<Quotation> left, List<Quotation> fresh) {
        changed = (int) left.stream().filter(each -> each.followedBy != null).count();
        gone = left.size() - changed;
        added = (int) fresh.stream()
                .filter(each -> left.stream().noneMatch(old -> old.followedBy == each))
                .count();
        held = (int) kept.stream().filter(each -> each.held).count();
    }

    /** What is told of it. */
    ReextractionJson told(long article, String before, String after) {
        boolean told = altered || !after.equals(before);
        return new ReextractionJson(article, told, before, after, same, reread, changed, gone, added, held);
    }
}
