package org.ascribe.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Sentence ends against sentences.txt, where a bar stands wherever one ends. */
class SentencesTest {
    private static final int LEAST = 38;

    private final SentenceSplitter splitter = OpenNlpSentenceSplitter.english();

    @Test
    void mostCasesAreCutExactlyWhereTheyShouldBe() throws IOException {
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        for (String line : Files.readAllLines(Path.of("src/test/resources/sentences.txt"))) {
            if (line.isBlank() || line.startsWith("# ")) {
                continue;
            }
            cases++;
            String marked = line.replace("\\n", "\n");
            String got = cut(marked.replace("|", ""));
            if (!got.equals(normal(marked))) {
                wrong.add(normal(marked) + "  <>  " + got);
            }
        }
        System.out.println("Sentence ends: " + (cases - wrong.size()) + " of " + cases + " cases right");
        assertThat(wrong).hasSizeLessThanOrEqualTo(cases - LEAST);
    }

    @Test
    void severalThreadsCutAsOneDoes() throws Exception {
        String text = "Sen. Ruiz left at 5 p.m. on Friday. “We tried,” she said. Nobody answered.";
        String alone = cut(text);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> cuts = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                cuts.add(threads.submit(() -> cut(text)));
            }
            for (Future<String> one : cuts) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private String cut(String text) {
        SourceText original = SourceText.of(text);
        List<String> sentences = splitter.split(original).stream()
                .map(sentence -> original.cut(sentence.span()))
                .toList();
        return String.join(" | ", sentences).replaceAll("\\s+", " ");
    }

    private static String normal(String marked) {
        return marked.replaceAll("\\s*\\|\\s*", " | ").replaceAll("\\s+", " ").strip();
    }
}
