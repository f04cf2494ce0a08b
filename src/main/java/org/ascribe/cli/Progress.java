package org.ascribe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** A bar on standard error where that is a terminal; nothing at all where it is a file or a pipe. */
final class Progress {
    private static final long EVERY = 200_000_000;
    private static final int WIDTH = 30;
    private static final String ERASE = "\r\u001B[K";

    private final PrintWriter err;
    private final boolean shown;
    private final long total;
    private long last = System.nanoTime();
    private boolean drawn;

    private Progress(PrintWriter err, boolean shown, long total) {
        this.err = err;
        this.shown = shown;
        this.total = total;
    }

    /**
     * A bar that nobody sees yet: it comes with the first step that is late enough to be worth one.
     *
     * @param total how many characters there will be, or 0 where nobody knows
     */
    static Progress on(PrintWriter err, long total) {
        return new Progress(err, isTerminal(), total);
    }

    /** Java tells of standard input and output together, never of standard error alone; Linux does. */
    private static boolean isTerminal() {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException noLinux) {
            return System.console() != null;
        }
    }

    /** Shows how far it is, a few times a second. */
    void at(long articles, long done) {
        long now = System.nanoTime();
        if (!shown || now - last < EVERY) {
            return;
        }
        last = now;
        drawn = true;
        StringBuilder line = new StringBuilder(ERASE);
        if (total > 0) {
            int full = (int) Math.min(WIDTH, WIDTH * done / total);
            line.append('[')
                    .append("#".repeat(full))
                    .append(" ".repeat(WIDTH - full))
                    .append("] ");
            line.append(Math.min(100, 100 * done / total)).append(" %  ");
        }
        err.print(line.append(articles).append(" articles"));
        err.flush();
    }

    /** Takes the bar away, so that a message can stand in its place. */
    void erase() {
        if (drawn) {
            err.print(ERASE);
            err.flush();
            drawn = false;
        }
    }
}
