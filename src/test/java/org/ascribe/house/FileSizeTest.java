package org.ascribe.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileSizeTest {
    @Test
    void a_class_fits_on_two_screens() throws IOException {
        assertThat(longer("src", ".java", 200)).isEmpty();
    }

    @Test
    void a_template_fits_on_one_screen() throws IOException {
        assertThat(longer("src/main/resources/templates", ".html", 80)).isEmpty();
    }

    @Test
    void the_readme_has_at_most_150_lines() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(150);
    }

    @Test
    void each_package_opens_with_one_sentence() throws IOException {
        Path root = Path.of("src/main/java/org/ascribe");
        List<Path> silent = new ArrayList<>();
        try (Stream<Path> packages = Files.walk(root).filter(Files::isDirectory)) {
            for (Path folder : packages.filter(folder -> !folder.equals(root)).toList()) {
                Path info = folder.resolve("package-info.java");
                if (!Files.exists(info)
                        || !Files.readString(info).matches("(?s)/\\*\\* ?[^/]*\\. ?\\*/\\s+package .*")) {
                    silent.add(folder);
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private static List<String> longer(String folder, String ending, int limit) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                int lines = Files.readAllLines(file).size();
                if (lines > limit) {
                    found.add(file + " has " + lines + " lines, at most " + limit + " are readable: cut it in two");
                }
            }
        }
        return found;
    }
}
