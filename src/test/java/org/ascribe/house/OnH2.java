package org.ascribe.house;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A fresh folder for the embedded database. */
public class OnH2 implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/packaged")), "h2");
            return Map.of(
                    "ascribe.data", folder.toAbsolutePath().toString(), "ascribe.admin.password", PackagedJar.PASSWORD);
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    @Override
    public void stop() {
        // The folder goes with target.
    }
}
