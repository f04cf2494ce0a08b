package org.ascribe.review;

/**
 * Which speaker is the same person.
 *
 * @param into the id of a known one; null where a name is given
 * @param name the full name of one, known or not yet; null or blank where an id is given
 * @param reason why; needed
 */
public record MergeForm(Long into, String name, String reason) {}
