package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What people changed about a quotation, beside what the machine said.
 *
 * @param fate current, stale or not-a-quotation
 * @param speaker who spoke, as it stands; null for nobody
 * @param machineSpeaker who spoke, as the machine found it; null for nobody
 * @param differences all that stands otherwise than the machine found it
 * @param history all corrections in the order they were made
 */
public record CorrectedJson(
        long quotation,
        String fate,
        String speaker,
        String machineSpeaker,
        List<Difference> differences,
        List<CorrectionJson> history,
        @JsonIgnore String tag) {
    /** The corrections that stand: neither taken back nor taking one back. */
    @JsonIgnore
    public List<CorrectionJson> standing() {
        return standing(history);
    }

    static List<CorrectionJson> standing(List<CorrectionJson> history) {
        Set<Long> undone = history.stream().map(CorrectionJson::undoes).collect(Collectors.toSet());
        return history.stream()
                .filter(each -> each.undoes() == null && !undone.contains(each.id()))
                .toList();
    }

    /** Who spoke before anybody corrected it; null for nobody. */
    static String machineSpeaker(List<CorrectionJson> history, String now) {
        for (CorrectionJson each : standing(history)) {
            if (each.isOfSpeaker()) {
                return each.speakerBefore();
            }
        }
        return now;
    }

    /** Whether the quotation may be corrected. */
    @JsonIgnore
    public boolean isCurrent() {
        return fate.equals("current");
    }
}
