package org.ascribe.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartIT {
    @TempDir
    Path folder;

    @Test
    void a_busy_port_is_one_sentence_with_its_remedy() throws Exception {
        try (ServerSocket busy = new ServerSocket(0)) {
            assertRefused(folder, busy.getLocalPort(), "port", "QUARKUS_HTTP_PORT");
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_one_sentence_with_its_remedy() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertRefused(file.resolve("below"), PackagedJar.freePort(), "cannot be written", "ASCRIBE_DATA");
    }

    @Test
    void a_database_in_use_is_one_sentence_with_its_remedy() throws Exception {
        try (PackagedJar first = PackagedJar.ready(folder)) {
            assertThat(first.port()).isPositive();
            assertRefused(folder, PackagedJar.freePort(), "in use by another process", "ASCRIBE_DATA");
        }
    }

    @Test
    void a_language_folder_with_a_fault_is_one_sentence_with_its_line() throws Exception {
        Path language = Files.createDirectories(folder.resolve("language"));
        Files.writeString(language.resolve("titles.txt"), "# mine\nreeve | loud\n");
        Map<String, String> environment = Map.of("ASCRIBE_LANGUAGE", language.toString());
        try (PackagedJar jar = PackagedJar.launch(folder, PackagedJar.freePort(), environment)) {
            assertThat(jar.exitCode()).isEqualTo(1);
            assertThat(jar.complaints()).hasSize(1);
            assertThat(jar.complaints().get(0)).contains("titles.txt:2: ", "write it like");
        }
    }

    @Test
    void a_java_that_is_too_old_is_told_so_by_a_class_it_can_read() throws Exception {
        try (JarFile jar = new JarFile(PackagedJar.JAR.toFile())) {
            String first = jar.getManifest().getMainAttributes().getValue("Main-Class");
            assertThat(classVersion(jar, first)).as("52 is Java 8").isEqualTo(52);
            try (URLClassLoader loader =
                    new URLClassLoader(new URL[] {PackagedJar.JAR.toUri().toURL()})) {
                var refusal = loader.loadClass(first).getMethod("refusal", String.class);
                assertThat((String) refusal.invoke(null, "1.8")).contains("needs Java 17", "started with Java 1.8");
                assertThat((String) refusal.invoke(null, "11")).contains("started with Java 11");
                assertThat(refusal.invoke(null, "17")).isNull();
                assertThat(refusal.invoke(null, "25")).isNull();
            }
        }
    }

    private static int classVersion(JarFile jar, String name) throws IOException {
        try (var in = new DataInputStream(jar.getInputStream(jar.getEntry(name.replace('.', '/') + ".class")))) {
            in.skipNBytes(6);
            return in.readUnsignedShort();
        }
    }

    private static void assertRefused(Path data, int port, String cause, String remedy) throws Exception {
        try (PackagedJar jar = PackagedJar.launch(data, port)) {
            assertThat(jar.exitCode()).isEqualTo(1);
            assertThat(jar.complaints()).hasSize(1);
            assertThat(jar.complaints().get(0)).contains(cause, remedy);
        }
    }
}
