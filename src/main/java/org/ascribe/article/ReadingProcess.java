package org.ascribe.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.ascribe.store.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has a file read by a process of its own, at most two at once, each with little memory and little time. */
@ApplicationScoped
class ReadingProcess {
    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING_SECONDS = 20;

    /** One class or resource of each jar that reading needs, so that its place is known however the jar is laid out. */
    private static final List<String> NEEDED = List.of(
            "org/ascribe/article/ReadingRoom.class",
            "org/jsoup/Jsoup.class",
            "net/dankito/readability4j/Readability4J.class",
            "kotlin/Unit.class",
            "org/slf4j/Logger.class",
            "com/fasterxml/jackson/core/JsonFactory.class",
            "com/fasterxml/jackson/databind/ObjectMapper.class",
            "com/fasterxml/jackson/annotation/JsonProperty.class",
            "org/apache/pdfbox/Loader.class",
            "org/apache/pdfbox/io/IOUtils.class",
            "org/apache/fontbox/FontBoxFont.class",
            "org/apache/commons/logging/Log.class",
            "org/jboss/logging/Logger.class");

    /** Little for the heap, and for all that is beside it; the quick compiler, since none of them lives long. */
    private static final List<String> MACHINE = List.of(
            "-Xmx96m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=64m",
            "-XX:MaxDirectMemorySize=8m",
            "-XX:ReservedCodeCacheSize=24m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Djava.awt.headless=true");

    private final Semaphore seats = new Semaphore(AT_ONCE, true);
    private final int maxCharacters;
    private final int seconds;

    ReadingProcess(
            @ConfigProperty(name = "ascribe.article.max-characters", defaultValue = "2000000") int maxCharacters,
            @ConfigProperty(name = "ascribe.file.max-seconds", defaultValue = "4") int seconds) {
        this.maxCharacters = maxCharacters;
        this.seconds = seconds;
    }

    /**
     * Reads a web page, a Word file or a PDF.
     *
     * @param charset what the file's sender called it; null where nobody said
     * @param address where it came from; empty where that is not known
     * @throws Refusal for a file that is not kept, and 429 while too many others are read
     */
    Reading read(Path file, FileKind kind, String charset, String address) {
        try {
            if (!seats.tryAcquire(MOST_WAITING_SECONDS, TimeUnit.SECONDS)) {
                throw Refusal.of(
                        Refusal.Cause.TOO_OFTEN, "file", "Too many files are read at the moment: try it again soon.");
            }
            try {
                return seated(file, kind, charset, address);
            } finally {
                seats.release();
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the workbench is ending", ending);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Reading seated(Path file, FileKind kind, String charset, String address)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("ascribe-reading", ".out");
        try {
            long millis = TimeUnit.SECONDS.toMillis(seconds);
            ReadingOrder order =
                    new ReadingOrder(kind, file.toAbsolutePath(), out, charset, address, maxCharacters, millis + 500);
            Process process = new ProcessBuilder(command(order))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
                    throw Refusal.of(
                            Refusal.Cause.TOO_LARGE,
                            "file",
                            "The file could not be read within " + seconds
                                    + " seconds: paste the text, or raise ascribe.file.max-seconds.");
                }
            } finally {
                process.destroyForcibly().waitFor();
            }
            return answer(process.exitValue(), out);
        } finally {
            Files.deleteIfExists(out);
        }
    }

    private static List<String> command(ReadingOrder order) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MACHINE);
        command.add("-cp");
        command.add(String.join(File.pathSeparator, classPath()));
        command.add(ReadingRoom.class.getName());
        command.addAll(order.args());
        return command;
    }

    private static Set<String> classPath() throws IOException {
        Set<String> path = new LinkedHashSet<>();
        for (String each : NEEDED) {
            URL place = Thread.currentThread().getContextClassLoader().getResource(each);
            if (place == null) {
                throw new IllegalStateException(each + " is on no class path");
            }
            try {
                path.add(
                        place.getProtocol().equals("jar")
                                ? Path.of(((JarURLConnection) place.openConnection())
                                                .getJarFileURL()
                                                .toURI())
                                        .toString()
                                : folder(Path.of(place.toURI()), each));
            } catch (URISyntaxException odd) {
                throw new IllegalStateException(place + " is no place in the file system", odd);
            }
        }
        return path;
    }

    private static String folder(Path file, String name) {
        String path = file.toString();
        return path.substring(0, path.length() - name.length());
    }

    /** A process that ran out of memory leaves nothing behind. */
    private static Reading answer(int exitCode, Path out) throws IOException {
        if (exitCode != 0) {
            throw Refusal.of(
                    Refusal.Cause.TOO_LARGE,
                    "file",
                    "The file takes more memory than it may: paste the text of the article instead.");
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(out)))) {
            if (in.readBoolean()) {
                return Reading.read(in);
            }
            throw Refusal.of(Refusal.Cause.valueOf(Reading.part(in)), "file", Reading.part(in));
        }
    }

    static Refusal unreadable() {
        return Refusal.malformed("file", "The file is damaged and cannot be read: save it anew, or paste the text.");
    }
}
