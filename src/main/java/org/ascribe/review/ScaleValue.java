package org.ascribe.review;

/**
 * A fine answer on a scale.
 *
 * @param value its id
 * @param outcome what it counts as
 * @param number its place from false (1) to true (5); null off that way
 * @param colour green, amber, red or grey
 */
public record ScaleValue(
        String value, String name, Outcome outcome, Integer number, String colour, String icon, String definition) {}
