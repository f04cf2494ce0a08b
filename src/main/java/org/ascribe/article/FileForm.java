package org.ascribe.article;

import org.jboss.resteasy.reactive.RestQuery;

/** What a program says beside a file that it hands in, in the query: the body is the file. */
public class FileForm {
    @RestQuery
    public String title;

    @RestQuery
    public String publisher;

    @RestQuery
    public String byline;

    @RestQuery
    public String publishedOn;

    @RestQuery
    public String address;

    @RestQuery
    public Integer opinions;

    ArticleForm article() {
        return new ArticleForm(title, publisher, byline, publishedOn, address, null, opinions, null);
    }
}
