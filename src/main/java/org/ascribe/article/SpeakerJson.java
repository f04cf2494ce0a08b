package org.ascribe.article;

/**
 * A speaker, as programs see it.
 *
 * @param quotations how many attributions name this speaker, in all editions of all articles
 */
public record SpeakerJson(long id, String name, long quotations) {}
