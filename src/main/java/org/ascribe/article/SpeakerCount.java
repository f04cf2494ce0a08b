package org.ascribe.article;

/** How many quotations a speaker has under its own name. */
record SpeakerCount(long speaker, long quotations) {}
