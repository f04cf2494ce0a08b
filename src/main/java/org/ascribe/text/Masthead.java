package org.ascribe.text;

import java.time.LocalDate;

/**
 * What an article says of itself in its first lines; each part is null where the text does not carry it.
 *
 * @param title the headline
 * @param publisher the outlet
 * @param byline who wrote it, without "By"
 * @param date the day it was published
 * @param address where it was published
 */
public record Masthead(String title, String publisher, String byline, LocalDate date, String address) {}
