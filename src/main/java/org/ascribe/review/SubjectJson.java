package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a question stands and how it came there, as one viewer may see it.
 *
 * @param question attribution or accuracy
 * @param claim null for the question of attribution
 * @param state its word; see {@link State}
 * @param value the finer answer that decides; null for none
 * @param answer the deciding answer in words; null while nothing decides
 * @param opinions how many people must judge it
 * @param history all decisions that this viewer may see, in the order they were made
 * @param mayJudge whether this viewer may give a verdict
 * @param mayResolve whether this viewer may settle the disagreement
 * @param closed whether it is asked no more: the newest rules find other words, or it is no quotation
 * @param basis what an answer rests on besides the words, as one word
 * @param lastOwn the id of this viewer's last decision on it, 0 for none
 * @param hidden whether this viewer may still judge it unseen, and sees no opinion of others until then
 */
public record SubjectJson(
        String question,
        long quotation,
        Long claim,
        String state,
        String value,
        String answer,
        int opinions,
        List<VerdictJson> history,
        boolean mayJudge,
        boolean mayResolve,
        boolean closed,
        @JsonIgnore State standing,
        @JsonIgnore String basis,
        @JsonIgnore long lastOwn,
        @JsonIgnore boolean hidden) {
    /** That person's opinion that counts; null for none. */
    VerdictJson opinionOf(Onlooker person) {
        return history.stream()
                .filter(line -> line.isOpinionOf(person) && !line.stale())
                .reduce((earlier, later) -> later)
                .filter(line -> line.outcome() != null)
                .orElse(null);
    }

    /** The resolution that holds; null where none does. */
    @JsonIgnore
    public VerdictJson settling() {
        VerdictJson resolution = lastResolution();
        return standing == State.IN_DISAGREEMENT
                        || resolution == null
                        || fresh().reduce((a, b) -> b).get() != resolution
                ? null
                : resolution;
    }

    /** The resolution that held until one of the two reviewers answered again; null for none. */
    @JsonIgnore
    public VerdictJson overtaken() {
        return standing == State.IN_DISAGREEMENT ? lastResolution() : null;
    }

    private VerdictJson lastResolution() {
        return fresh().filter(line -> line.act().equals("resolution"))
                .reduce((earlier, later) -> later)
                .filter(line -> line.outcome() != null)
                .orElse(null);
    }

    private Stream<VerdictJson> fresh() {
        return history.stream().filter(line -> !line.stale());
    }

    /** The id of the resolution that holds; null where none does. */
    @JsonProperty
    public Long resolution() {
        return settling() == null ? null : settling().id();
    }

    /** The id of the resolution that held until one of the two reviewers answered again; null for none. */
    @JsonProperty
    public Long overtakenResolution() {
        return overtaken() == null ? null : overtaken().id();
    }

    /** The id of the last decision that the viewer may see, 0 for none. */
    @JsonIgnore
    public long last() {
        return history.isEmpty() ? 0 : history.get(history.size() - 1).id();
    }

    /** What a program gives back with its decision: the viewer's own last one, the last of all, and what it is on. */
    @JsonIgnore
    public String tag() {
        return lastOwn + "-" + last() + "-" + basis;
    }

    /** Whether that tag was given for what is there now, and this person has not decided it since. */
    boolean isAsSeen(String tag) {
        return tag.equals("*") || tag.startsWith(lastOwn + "-") && tag.endsWith("-" + basis);
    }

    /** Its part of an address, such as {@code quotations/17}. */
    @JsonIgnore
    public String path() {
        return new Subject(quotation, claim).path();
    }
}
