package org.ascribe.article;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Timer;
import java.util.TimerTask;
import org.ascribe.store.Refusal;

/**
 * The process in which a file from outside is read, and nothing else: {@link ReadingProcess} starts it with a small heap
 * and ends it when its time is over. No limit inside the workbench would hold a parser that loops or eats all memory.
 */
final class ReadingRoom {
    private ReadingRoom() {}

    /** Reads as the arguments say and writes a {@link Reading} or a refusal into the file that they name. */
    public static void main(String[] args) throws IOException {
        ReadingOrder order = ReadingOrder.of(args);
        haltAfter(order.millis());
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(order.out())))) {
            try {
                Reading reading = read(order);
                out.writeBoolean(true);
                reading.write(out);
            } catch (Refusal refusal) {
                refuse(out, refusal);
            } catch (RuntimeException | StackOverflowError fault) {
                // Whatever a library throws at a file that no program would write.
                refuse(out, ReadingProcess.unreadable());
            }
        }
        Runtime.getRuntime().halt(0);
    }

    /** Even where the workbench ended first. */
    private static void haltAfter(long millis) {
        new Timer(true)
                .schedule(
                        new TimerTask() {
                            @Override
                            public void run() {
                                Runtime.getRuntime().halt(1);
                            }
                        },
                        millis);
    }

    private static Reading read(ReadingOrder order) throws IOException {
        Path file = order.file();
        return switch (order.kind()) {
            case HTML -> WebPage.read(ArrivedFile.bytes(file), order.charset(), order.address(), order.maxCharacters());
            case DOCX -> WordFile.read(file, order.maxCharacters());
            case PDF -> PdfFile.read(file, order.maxCharacters());
            case TEXT, OLD_WORD, OTHER -> throw new IllegalArgumentException(order.kind() + " is not read here");
        };
    }

    private static void refuse(DataOutputStream out, Refusal refusal) throws IOException {
        out.writeBoolean(false);
        Reading.write(out, refusal.cause().name());
        Reading.write(out, refusal.getMessage());
    }
}
