package org.ascribe.matching;

import java.util.Arrays;
import java.util.List;

/** The ids of all that a search found. */
public final class Hits {
    private final long[] ids;

    Hits(long[] ids) {
        this.ids = ids.clone();
        Arrays.sort(this.ids);
    }

    public int size() {
        return ids.length;
    }

    public boolean contains(long id) {
        return Arrays.binarySearch(ids, id) >= 0;
    }

    public List<Long> ids() {
        return Arrays.stream(ids).boxed().toList();
    }
}
