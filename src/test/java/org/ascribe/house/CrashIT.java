package org.ascribe.house;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashIT {
    @TempDir
    Path folder;

    @Test
    void what_was_acknowledged_before_kill_9_is_there_after_the_restart() throws Exception {
        Map<Integer, Integer> quotations = new LinkedHashMap<>();
        for (int round = 0; round < 2; round++) {
            try (PackagedJar jar = PackagedJar.ready(folder)) {
                assertAllThere(jar, quotations);
                for (int i = 0; i < 8; i++) {
                    Response answer = Harbour.post(jar.admin());
                    answer.then().statusCode(201);
                    Harbour.verify(jar.admin(), answer.path("quotations[0].id"))
                            .then()
                            .statusCode(201);
                    quotations.put(answer.path("id"), answer.path("quotations[0].id"));
                }
                jar.kill();
            }
        }
        try (PackagedJar jar = PackagedJar.ready(folder)) {
            assertAllThere(jar, quotations);
            jar.admin().get("/api/journal/verification").then().statusCode(200).body("whole", equalTo(true));
        }
    }

    private static void assertAllThere(PackagedJar jar, Map<Integer, Integer> quotations) {
        quotations.forEach((article, quotation) -> {
            jar.admin()
                    .get("/api/articles/" + article)
                    .then()
                    .statusCode(200)
                    .body("quotations.id", hasItem(quotation));
            jar.admin()
                    .get("/api/quotations/" + quotation + "/verdicts")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("verified"));
        });
    }
}
