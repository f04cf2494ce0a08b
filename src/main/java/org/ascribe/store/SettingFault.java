package org.ascribe.store;

/** A setting that the workbench cannot start with; the message names it and the remedy. */
public final class SettingFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SettingFault(String message) {
        super(message);
    }
}
