package org.ascribe.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code src/test/resources/upgrades} holds a database of each schema that was ever merged, as {@code V20.sql}. */
@Tag("long")
class UpgradeIT {
    private static final Path DUMPS = Path.of("src/test/resources/upgrades");
    private static final Path MIGRATIONS = Path.of("db/common");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("dumps")
    void everything_in_an_earlier_database_is_found(Path dump) throws Exception {
        try (Connection database = connect();
                var statement = database.createStatement()) {
            statement.execute("runscript from '" + dump.toAbsolutePath() + "' charset 'UTF-8'");
        }
        try (PackagedJar jar = PackagedJar.ready(folder)) {
            jar.admin().get("/api/accounts").then().body("name", hasItems("admin", "ana"));
            jar.admin()
                    .get("/api/accounts/ana")
                    .then()
                    .body("role", equalTo("reviewer"))
                    .body("disabled", equalTo(true));
            Response list = jar.admin().get("/api/articles");
            list.then().body("articles.title", contains("Harbour to open", "Harbour to open"));
            int article = list.path("articles[1].id");
            Response kept = jar.admin().get("/api/articles/" + article);
            kept.then()
                    .body("quotations.speaker", contains("Ana Ruiz"))
                    .body("quotations[0].claims.polarity", contains("asserted"))
                    .body("quotations[0].claims.settled", contains(true));
            int quotation = kept.path("quotations[0].id");
            jar.admin()
                    .get("/api/quotations/" + quotation + "/verdicts")
                    .then()
                    .body("state", equalTo("verified"))
                    .body("history.by", contains("admin"));
            jar.admin().get("/api/journal/verification").then().body("whole", equalTo(true));
            Harbour.post(jar.admin()).then().statusCode(201);
        }
    }

    @Test
    void the_newest_schema_has_its_database() throws IOException {
        assertThat(DUMPS.resolve("V" + newest() + ".sql"))
                .as(
                        "make it by: mvn verify -Plong -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=UpgradeIT"
                                + " -Dupgrades.write=true, and let the other files be")
                .exists();
    }

    @Test
    @EnabledIfSystemProperty(named = "upgrades.write", matches = "true")
    void a_database_of_the_newest_schema_is_written() throws Exception {
        try (PackagedJar jar = PackagedJar.ready(folder)) {
            jar.admin()
                    .contentType(ContentType.JSON)
                    .body(Map.of("name", "ana", "role", "reviewer"))
                    .post("/api/accounts")
                    .then()
                    .statusCode(201);
            jar.admin().post("/api/accounts/ana/disable").then().statusCode(200);
            Response first = Harbour.post(jar.admin());
            Harbour.verify(jar.admin(), first.path("quotations[0].id")).then().statusCode(201);
            Harbour.post(jar.admin()).then().statusCode(201);
        }
        Path dump = DUMPS.resolve("V" + newest() + ".sql").toAbsolutePath();
        try (Connection database = connect();
                var statement = database.createStatement()) {
            statement.execute("script nopasswords nosettings to '" + dump + "' charset 'UTF-8'");
        }
    }

    static Stream<Path> dumps() throws IOException {
        return Files.list(DUMPS)
                .filter(file -> file.toString().endsWith(".sql"))
                .sorted();
    }

    private static int newest() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.map(file -> file.getFileName().toString())
                    .mapToInt(name -> Integer.parseInt(name.replaceAll("V(\\d+)__.*", "$1")))
                    .max()
                    .orElseThrow();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder + "/ascribe", "ascribe", "");
    }
}
