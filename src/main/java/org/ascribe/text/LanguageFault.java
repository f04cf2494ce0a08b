package org.ascribe.text;

/** A file of the language folder that cannot be used; the message names the place, the reason and the remedy. */
public final class LanguageFault extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public LanguageFault(String message) {
        super(message);
    }
}
