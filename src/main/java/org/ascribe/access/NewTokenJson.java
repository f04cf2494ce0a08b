package org.ascribe.access;

import java.time.Instant;

/** A new token, with its secret this once. */
public record NewTokenJson(long id, String label, String scope, String token, Instant expiresAt) {}
