package org.ascribe.review;

/**
 * Which change of a speaker is taken back.
 *
 * @param change its id
 * @param reason why; needed
 */
public record SpeakerUndoForm(Long change, String reason) {}
