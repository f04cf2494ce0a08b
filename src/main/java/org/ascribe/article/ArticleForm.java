package org.ascribe.article;

/**
 * An article as it is handed in; what is null or blank is looked for in the text, the text itself excepted.
 *
 * @param title its headline
 * @param publisher its outlet
 * @param byline who wrote it
 * @param publishedOn the day it was published, as 2024-03-31
 * @param address where it was published, http or https
 * @param text its whole text
 * @param opinions how many people must judge each question, 1 or 2; null for what {@code ascribe.review.opinions} says
 * @param url where its text is fetched from, http or https; null where the text is given
 */
public record ArticleForm(
        String title,
        String publisher,
        String byline,
        String publishedOn,
        String address,
        String text,
        Integer opinions,
        String url) {
    /** The same with the text of a file, and with what the file tells of itself where nothing was typed. */
    ArticleForm with(Reading file) {
        return new ArticleForm(
                first(title, file.title()),
                first(publisher, file.publisher()),
                first(byline, file.byline()),
                first(publishedOn, file.publishedOn()),
                first(address, file.address()),
                file.text(),
                opinions,
                url);
    }

    private static String first(String typed, String told) {
        return typed == null || typed.isBlank() ? told : typed;
    }
}
