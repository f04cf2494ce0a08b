package org.ascribe.access;

/**
 * An event: somebody signed a browser out. It is fired inside the transaction that ends the session.
 *
 * @param name of the account
 */
public record SignedOut(String name) {}
