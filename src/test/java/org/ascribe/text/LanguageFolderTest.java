package org.ascribe.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFolderTest {
    private static final Path BUILT_IN = Path.of("src/main/resources/language/en");

    @TempDir
    Path folder;

    @Test
    void the_known_files_are_those_that_are_built_in() throws IOException {
        try (Stream<Path> files = Files.walk(BUILT_IN)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> BUILT_IN.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            LanguageFile.ALL.stream().map(LanguageFile::name).toList());
        }
    }

    @Test
    void the_built_in_files_have_no_fault_and_may_be_laid_over_themselves() {
        LanguageFolder itself = LanguageFolder.over(BUILT_IN);
        for (LanguageFile file : LanguageFile.ALL) {
            assertThat(itself.entries(file.name()))
                    .as(file.name())
                    .isNotEmpty()
                    .isEqualTo(LanguageFolder.builtIn().entries(file.name()));
        }
    }

    @Test
    void every_example_is_an_entry_of_its_list() {
        assertThat(LanguageFile.ALL).allMatch(file -> file.takes(file.example()));
    }

    @Test
    void a_file_stands_for_the_built_in_one_of_its_name_and_the_others_stay() throws IOException {
        write("titles.txt", "# mine\n\nreeve\n");
        write("function/time.txt", "Candlemas\n");
        write(".gitignore", "any\n");
        LanguageFolder laid = LanguageFolder.over(folder);
        assertThat(laid.entries("titles.txt")).containsExactly("reeve");
        assertThat(laid.entries("function/time.txt")).containsExactly("Candlemas");
        assertThat(laid.entries("roles.txt")).isEqualTo(LanguageFolder.builtIn().entries("roles.txt"));
    }

    @ParameterizedTest
    @CsvSource({
        "cue-verb.txt, cue-verbs.txt",
        "quote.rules, quotes.rules",
        "times.txt, titles.txt",
        "time.txt, titles.txt",
        "function/titles.txt, function/time.txt",
        "functions/adverbs.txt, function/adverbs.txt"
    })
    void an_unknown_name_is_refused_with_the_nearest_one(String name, String nearest) throws IOException {
        write(name, "reeve\n");
        assertThatThrownBy(() -> LanguageFolder.over(folder))
                .isInstanceOf(LanguageFault.class)
                .hasMessageContaining(folder.resolve(name) + ": ")
                .hasMessageEndingWith("the nearest is " + nearest + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "cue-verbs.txt, say says said saying",
        "cue-verbs.txt, say: says said saying | 4 neutral",
        "cue-verbs.txt, say: says said saying | 1 loud",
        "cue-verbs.txt, say: says said saying | 1 neutral | gerund",
        "cue-nouns.txt, claim",
        "titles.txt, dame | woman",
        "function/pronouns.txt, he him his",
        "abbreviations.txt, a.m. | ends",
        "metonyms.txt, Kremlin | Moscow"
    })
    void a_line_that_is_no_entry_is_refused_with_its_place(String name, String line) throws IOException {
        write(name, "# mine\n" + line + "\n");
        assertThatThrownBy(() -> LanguageFolder.over(folder))
                .isInstanceOf(LanguageFault.class)
                .hasMessageStartingWith(folder.resolve(name) + ":2: ")
                .hasMessageContaining("write it like");
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws IOException {
        Files.write(folder.resolve("roles.txt"), "attaché\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> LanguageFolder.over(folder)).hasMessageContaining("roles.txt: this is not UTF-8");
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> LanguageFolder.over(folder.resolve("none")))
                .hasMessageContaining("There is no folder " + folder.resolve("none"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
