package org.ascribe.review;

import java.util.List;
import org.ascribe.article.SpanJson;

/**
 * A quotation that the machine missed, as it is handed in.
 *
 * @param content where its words stand
 * @param kind direct, indirect or mixed; null for what the quotation marks say
 * @param cue where the attributing words stand; null for none
 * @param mention where the text says who spoke; null for nowhere
 * @param speaker the full name of who spoke; null or blank where the text does not settle it
 * @param speakerId instead of a name, the id of a speaker who is known; null otherwise
 * @param role what the text calls the speaker; null or blank for nothing
 * @param reason why; null for none
 */
public record AdditionForm(
        List<SpanJson> content,
        String kind,
        SpanJson cue,
        SpanJson mention,
        String speaker,
        Long speakerId,
        String role,
        String reason) {}
