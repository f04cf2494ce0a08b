package org.ascribe.matching;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HostileWordsTest {
    @BeforeEach
    void something_to_find() {
        Samples.kept();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "((((((",
                "))))",
                "a AND",
                "NOT",
                "-",
                "--",
                "*",
                "a*b*",
                "~",
                "a~9999999999",
                "\"a b\"~99",
                "\\",
                "title:x",
                "[a TO b]",
                "{",
                "/re(/",
                "^",
                "a^-1",
                "&&",
                "||",
                "!",
                "+",
                "\ud800",
                "\u202e",
                "%",
                "<script>",
                "' or 1=1 --",
                "🦊",
                "-a -b",
                "|",
                "\"\"",
                "\"*\"",
                "- -",
                "****"
            })
    void whatever_is_typed_is_words_or_nothing(String typed) {
        Cast.as("reader").queryParam("q", typed).get("/api/queue").then().statusCode(200);
        Cast.browser("reader").queryParam("q", typed).get("/queue").then().statusCode(200);
    }

    /** PostgreSQL would fail on it, and H2 find it. */
    @Test
    void a_character_that_no_text_has_is_refused() {
        for (String path : List.of("/api/queue", "/queue")) {
            Cast.as("reader").queryParam("q", "a\u0000b").get(path).then().statusCode(422);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "\"", "-", "a ", "a* ", "\\", "- ", "|", "é"})
    void also_three_hundred_of_it(String typed) {
        String words = typed.repeat(300 / typed.length());
        Cast.as("reader").queryParam("q", words).get("/api/queue").then().statusCode(200);
    }
}
