package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that people say otherwise than the machine.
 *
 * @param change its word; see {@link Change}
 * @param machine what the machine found, in words; null for nothing
 * @param now what stands, in words; null for nothing
 */
public record Difference(String change, String machine, String now) {
    /** What is different by the corrections that stand; each claim by itself, all else once. */
    static List<Difference> of(List<CorrectionJson> standing) {
        List<Difference> differences = new ArrayList<>();
        Map<String, Difference> single = new LinkedHashMap<>();
        for (CorrectionJson each : standing) {
            Difference one = new Difference(each.change(), each.before(), each.after());
            if (Change.named(each.change()).isOfClaims()) {
                differences.add(one);
            } else {
                single.merge(
                        each.change(), one, (first, last) -> new Difference(first.change, first.machine, last.now));
            }
        }
        differences.addAll(0, single.values());
        return differences;
    }

    /** What it is about, for a reader. */
    @JsonIgnore
    public String label() {
        return Change.named(change).label();
    }

    /** The machine's answer for a reader. */
    @JsonIgnore
    public String found() {
        return machine == null ? nothing() : machine;
    }

    /** What stands, for a reader. */
    @JsonIgnore
    public String stands() {
        return now == null ? nothing() : now;
    }

    private String nothing() {
        return change.equals(Change.SPEAKER.word()) ? "nobody named" : "nothing";
    }
}
