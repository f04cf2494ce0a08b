package org.ascribe.review;

/** Why a verdict was given, in its giver's words. */
public record Reason(long verdict, String words) {}
