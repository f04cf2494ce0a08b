package org.ascribe.house;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A small article with one quotation, and a verdict on it, through the API of the packaged jar. */
final class Harbour {
    private Harbour() {}

    /** Hands in an article that was not there before. */
    static Response post(RequestSpecification by) {
        return post(by, 1);
    }

    /** Hands in an article that was not there before, each question of which needs so many opinions. */
    static Response post(RequestSpecification by, int opinions) {
        return post(by, opinions, "Ana Ruiz");
    }

    /** Hands in an article that was not there before, with a quotation by that speaker. */
    static Response post(RequestSpecification by, int opinions, String speaker) {
        String mark = UUID.randomUUID().toString();
        String text = "The council met on Monday to talk about the harbour, number " + mark + ".\n\n"
                + "“The harbour will open again in the spring,” said " + speaker + ", the mayor of the town.\n";
        return by.contentType(ContentType.JSON)
                .body(Map.of(
                        "title",
                        "Harbour to open",
                        "address",
                        "https://example.org/" + mark,
                        "text",
                        text,
                        "opinions",
                        opinions))
                .post("/api/articles");
    }

    /** Says that the quotation was said so, with the article as evidence. */
    static Response verify(RequestSpecification by, int quotation) {
        return by.contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("outcome", "verified", "evidence", List.of(Map.of("article", true, "stance", "supports"))))
                .post("/api/quotations/" + quotation + "/verdicts");
    }
}
