package org.ascribe.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ascribe.article.Bombs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar with a heap of 256 MB among files that were made to harm it. */
@Tag("long")
class BombsIT {
    private static final double MOST_SECONDS = 5;
    private static final int ATTEMPTS = 3;

    @TempDir
    Path folder;

    @Test
    void each_bomb_is_refused_within_5_seconds_and_after_each_an_article_is_kept() throws Exception {
        Map<String, String> wrong = new LinkedHashMap<>();
        double slowest = 0;
        try (PackagedJar jar = PackagedJar.ready(folder)) {
            URI workbench = URI.create("http://localhost:" + jar.port());
            for (Map.Entry<String, Bombs.Bomb> each : Bombs.all().entrySet()) {
                double seconds = Double.MAX_VALUE;
                String fault = null;
                // Others may fight for the processors: the best of a few counts.
                for (int i = 0; i < ATTEMPTS && fault == null && seconds > MOST_SECONDS; i++) {
                    long start = System.nanoTime();
                    HttpResponse<String> answer = Bombs.send(
                            workbench,
                            "admin",
                            PackagedJar.PASSWORD,
                            each.getValue().bytes());
                    seconds = Math.min(seconds, (System.nanoTime() - start) / 1e9);
                    fault = each.getValue().faultOf(answer);
                }
                System.out.printf("%.2f s: %s%n", seconds, each.getKey());
                slowest = Math.max(slowest, seconds);
                if (fault != null || seconds > MOST_SECONDS) {
                    wrong.put(each.getKey(), seconds + " s, " + fault);
                }
                Harbour.post(jar.admin()).then().statusCode(201);
            }
            byte[] good =
                    "Harbour to open\n\n“The harbour will open in the spring,” said Ana Ruiz, the mayor of the town."
                            .getBytes(StandardCharsets.UTF_8);
            assertThat(Bombs.send(workbench, "admin", PackagedJar.PASSWORD, good)
                            .statusCode())
                    .isEqualTo(201);
        }
        System.out.printf("the slowest of them took %.2f s%n", slowest);
        assertThat(wrong).isEmpty();
    }
}
