package org.ascribe.review;

/**
 * What became of the questions of one kind, each number with the ones that it is a part of. Only settled verdicts
 * count: so the numbers are the same for everybody and say nothing of an opinion that is still hidden.
 *
 * @param found how many questions there are
 * @param reviewed how many of them are settled
 * @param verified how many of those count as verified
 * @param disputed how many of those count as disputed
 * @param open how many of those are left open, for want of evidence or since nobody can check it
 */
public record VerdictCount(long found, long reviewed, long verified, long disputed, long open) {}
