package org.ascribe.extraction;

/** How much of an attribution's content lies in quotation marks: all, part or none of it (PARC3, PolNeAR). */
public enum QuoteKind {
    DIRECT,
    MIXED,
    INDIRECT
}
