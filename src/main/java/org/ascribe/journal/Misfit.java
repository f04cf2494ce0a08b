package org.ascribe.journal;

/**
 * Where the chain breaks.
 *
 * @param number the first entry that does not fit
 * @param reason in words that follow "entry 17: "
 */
public record Misfit(long number, String reason) {}
