package org.ascribe.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.ascribe.article.SpeakerJson;

/**
 * A speaker as a list shows it: how much was found and what became of it, and never one number for both questions.
 *
 * @param attribution did they say it, of each quotation
 * @param accuracy is it true, of each claim
 */
public record SpeakerLine(@JsonUnwrapped SpeakerJson speaker, VerdictCount attribution, VerdictCount accuracy) {}
