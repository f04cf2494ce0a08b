package org.ascribe.access;

/** A new random password, shown this once. */
public record NewPasswordJson(String name, String password) {}
