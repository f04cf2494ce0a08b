package org.ascribe.extraction;

/**
 * Who speaks.
 *
 * @param name the full name, or the mention itself where it names nobody; null where the text does not settle it
 * @param role the role that the mention gives, or null
 * @param doubt why nobody is named, in words for a reviewer; null where there is no doubt
 */
record Speaker(String name, String role, String doubt) {
    static final Speaker NOBODY = new Speaker(null, null, null);

    static Speaker named(String name) {
        return new Speaker(name, null, null);
    }
}
