package org.ascribe.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes of the house that people wrote: what tools generate has no file in {@code src/main/java}. */
final class WrittenClasses {
    private WrittenClasses() {}

    static JavaClasses read() {
        Set<String> written = files();
        return new ClassFileImporter()
                .withImportOption(location -> {
                    String path = location.asURI().getPath();
                    int start = path.indexOf("org/ascribe/");
                    return start >= 0 && written.contains(path.substring(start).replaceAll("(\\$.*)?\\.class/?$", ""));
                })
                .importPath(Path.of("target/classes"));
    }

    private static Set<String> files() {
        Path root = Path.of("src/main/java");
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> root.relativize(file).toString().replaceAll("\\.java$", ""))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
