package org.ascribe.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ascribe.text.LanguageFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetTest {
    private static final Path BUILT_IN = Path.of("src/main/resources/language/en");
    private static final String SHA256 = RuleSet.of(LanguageFolder.builtIn()).sha256();

    @TempDir
    Path folder;

    @Test
    void it_covers_every_file_that_a_linguist_may_edit() throws IOException {
        try (Stream<Path> files = Files.walk(BUILT_IN).filter(Files::isRegularFile)) {
            assertThat(LanguageFolder.builtIn().names())
                    .isSorted()
                    .containsExactlyInAnyOrderElementsOf(files.map(
                                    file -> BUILT_IN.relativize(file).toString().replace('\\', '/'))
                            .toList());
        }
    }

    @Test
    void the_same_lines_give_the_same_hash_wherever_they_lie() throws IOException {
        assertThat(laid("quotes.rules", lines("quotes.rules")))
                .isEqualTo(SHA256)
                .hasSize(64);
    }

    @Test
    void one_more_line_in_any_file_gives_another_hash() throws IOException {
        List<String> hashes = new ArrayList<>(List.of(SHA256));
        for (String file : LanguageFolder.builtIn().names()) {
            List<String> lines = new ArrayList<>(lines(file));
            lines.add("# a remark");
            hashes.add(laid(file, lines));
            Files.delete(folder.resolve(file));
        }
        assertThat(hashes).doesNotHaveDuplicates();
    }

    @Test
    void a_line_that_moves_to_the_next_file_gives_another_hash() throws IOException {
        laid("abbreviations.txt", List.of("# one", "# two"));
        String before = laid("boilerplate.txt", List.of());
        laid("abbreviations.txt", List.of("# one"));
        assertThat(laid("boilerplate.txt", List.of("# two"))).isNotEqualTo(before);
    }

    private static List<String> lines(String file) {
        return LanguageFolder.builtIn().lines(file);
    }

    /** The hash with a folder laid over the built-in files, in which one more stands. */
    private String laid(String file, List<String> lines) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, lines);
        return EnglishExtractor.of(LanguageFolder.over(folder)).rules().sha256();
    }
}
