package org.ascribe.review;

import java.util.List;

/**
 * Some of the opinions of one person against which questions were decided, the newest decision first.
 *
 * @param next the address of the following ones; null at the end
 */
public record OverruledPage(List<OverruledJson> decisions, String next) {}
