package org.ascribe.review;

/**
 * A fine answer on a scale.
 *
 * @param value its id, which also names its class in the style sheet: small letters, digits and hyphens
 * @param outcome what it counts as
 * @param number its place from false (1) to true (5); null off that way
 */
public record ScaleValue(
        String value, String name, Outcome outcome, Integer number, Tone colour, String icon, String definition) {}
