package org.ascribe.house;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** The ways to ask for one address. */
enum Look {
    PLAIN,
    HEAD,
    /** On condition that it is not as it was at the first look. */
    KNOWN,
    SINCE,
    JSON,
    TABLE;

    Response at(RequestSpecification who, String address, String tag) {
        return switch (this) {
            case PLAIN -> who.get(address);
            case HEAD -> who.head(address);
            case KNOWN -> who.header("If-None-Match", tag).get(address);
            case SINCE ->
                who.header("If-Modified-Since", "Thu, 01 Jan 2026 00:00:00 GMT").get(address);
            case JSON -> who.accept("application/json, application/ld+json").get(address);
            case TABLE -> who.accept("text/csv").get(address);
        };
    }
}
