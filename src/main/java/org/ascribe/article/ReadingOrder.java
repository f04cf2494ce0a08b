package org.ascribe.article;

import java.nio.file.Path;
import java.util.List;

/**
 * What the process that reads a file is told on its command line.
 *
 * @param out where the answer goes
 * @param charset what the file's sender called it; null where nobody said
 * @param address where it came from; empty where that is not known
 * @param millis after which the process ends itself
 */
record ReadingOrder(
        FileKind kind, Path file, Path out, String charset, String address, int maxCharacters, long millis) {
    static ReadingOrder of(String... args) {
        return new ReadingOrder(
                FileKind.valueOf(args[0]),
                Path.of(args[1]),
                Path.of(args[2]),
                args[3].isEmpty() ? null : args[3],
                args[4],
                Integer.parseInt(args[5]),
                Long.parseLong(args[6]));
    }

    List<String> args() {
        return List.of(
                kind.name(),
                file.toString(),
                out.toString(),
                charset == null ? "" : charset,
                address,
                String.valueOf(maxCharacters),
                String.valueOf(millis));
    }
}
