package org.ascribe.review;

/** Where a piece of evidence is found. */
public enum EvidenceKind {
    /** At a web address. */
    ADDRESS,
    /** In a document with a title and an identifier. */
    DOCUMENT,
    /** In the judged article itself: good for the question who said it, never for the question whether it is true. */
    ARTICLE
}
