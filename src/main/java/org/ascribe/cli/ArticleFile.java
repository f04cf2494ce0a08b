package org.ascribe.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of articles, a line each; {@code -} is standard input. */
record ArticleFile(Path path) {
    boolean isStandard() {
        return path.toString().equals("-");
    }

    /** What messages call it. */
    String name() {
        return isStandard() ? "standard input" : path.toString();
    }

    /** Its bytes, or 0 where nobody knows before they are read. */
    long size() {
        try {
            return isStandard() || !Files.isRegularFile(path) ? 0 : Files.size(path);
        } catch (IOException unknown) {
            return 0;
        }
    }

    BufferedReader open() throws IOException {
        if (!isStandard() && Files.isDirectory(path)) {
            throw new IOException(path + " is a folder; name the files in it.");
        }
        InputStream in = isStandard() ? new FileInputStream(FileDescriptor.in) : Files.newInputStream(path);
        return JsonLines.reader(in);
    }
}
