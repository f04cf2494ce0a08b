package org.ascribe.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.ascribe.article.ClaimJson;
import org.ascribe.review.Question;
import org.ascribe.review.State;
import org.ascribe.review.VerdictJson;

/**
 * What the report says to one question.
 *
 * @param question attribution or accuracy
 * @param claim what is asked about; null for attribution
 * @param state unreviewed, awaiting, verified, disputed, open or in-disagreement
 * @param value the finer answer that decides; null for none
 * @param answer the deciding answer in words; null while nothing decides
 * @param definition what that finer answer means; null for none
 * @param number the finer answer's place from false (1) to true (5); null for none
 * @param verdicts all decisions, in the order they were made
 */
public record Finding(
        String question,
        ClaimJson claim,
        String state,
        String value,
        String answer,
        String definition,
        Integer number,
        List<VerdictJson> verdicts,
        @JsonIgnore Question asked,
        @JsonIgnore State standing) {
    /** The decisions that still stand as they are: each person's newest, without those that were taken back or are stale. */
    public List<VerdictJson> standingVerdicts() {
        return verdicts.stream()
                .filter(verdict -> verdict.outcome() != null && !verdict.stale())
                .filter(verdict -> verdicts.stream()
                        .noneMatch(later -> !later.stale()
                                && later.by().equals(verdict.by())
                                && verdicts.indexOf(later) > verdicts.indexOf(verdict)))
                .toList();
    }
}
