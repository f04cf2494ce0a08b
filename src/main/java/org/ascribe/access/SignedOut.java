package org.ascribe.access;

/**
 * An event: somebody was signed out, by a browser or by an admin's decision on the account. It is fired inside the
 * transaction that ends the session.
 *
 * @param name of the account
 */
public record SignedOut(String name) {}
