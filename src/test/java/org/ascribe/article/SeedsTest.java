package org.ascribe.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ascribe.access.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SeedsTest.Empty.class)
class SeedsTest {
    /** A start on a database of its own. */
    public static class Empty implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ascribe.seeds", "true",
                    "quarkus.datasource.h2.jdbc.url", "jdbc:h2:mem:seeds;DB_CLOSE_DELAY=-1");
        }
    }

    private final Intake intake;

    @Inject
    SeedsTest(Intake intake) {
        this.intake = intake;
    }

    @Test
    void the_index_names_every_seed_in_the_folder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            List<String> texts = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
            assertThat(Files.readAllLines(Path.of("src/main/resources/seeds.txt")))
                    .isEqualTo(texts);
        }
    }

    @Test
    void an_empty_workbench_opens_with_the_seeds_and_their_quotations() {
        Cast.as("reader")
                .get("/api/articles")
                .then()
                .body("articles", hasSize(Seeds.articles().size()))
                .body("articles.title", hasItems("Harbour bridge to stay shut until spring"))
                .body("articles.findAll { it.quotations == 0 }", hasSize(0))
                .body("articles.findAll { it.publishedOn == null || it.publisher == null }", hasSize(0));
    }

    @Test
    void a_workbench_with_articles_takes_no_seeds() {
        assertThat(intake.fill(Seeds.articles(), "seeds")).isZero();
    }
}
