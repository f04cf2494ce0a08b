package org.ascribe.access;

/** What an account may do; each role may do all that the ones before it may. */
public enum Role {
    READER,
    REVIEWER,
    EDITOR,
    ADMIN
}
