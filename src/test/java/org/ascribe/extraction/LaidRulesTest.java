package org.ascribe.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ascribe.text.LanguageFault;
import org.ascribe.text.LanguageFolder;
import org.ascribe.text.OpenNlpSentenceSplitter;
import org.ascribe.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaidRulesTest {
    private static final String SENTENCE = "Mayor Ana Ruiz crooned that the gate stays shut.";

    @TempDir
    Path folder;

    @Test
    void a_verb_of_the_folder_is_a_cue_and_those_it_leaves_out_are_none() throws IOException {
        assertThat(extract(LanguageFolder.builtIn(), SENTENCE)).isEmpty();
        Files.writeString(folder.resolve("cue-verbs.txt"), "croon: croons crooned crooning | 1 neutral\n");
        LanguageFolder laid = LanguageFolder.over(folder);
        assertThat(extract(laid, SENTENCE)).hasSize(1);
        assertThat(extract(laid, SENTENCE.replace("crooned", "said"))).isEmpty();
    }

    @Test
    void rules_of_the_folder_stand_for_the_built_in_ones() throws IOException {
        Files.writeString(
                folder.resolve("quotes.rules"),
                "== only-this\nSPEAKER CUE {q THAT CLAUSE}\n+ {s Ana Ruiz} {c said} {q that the gate stays shut}.\n");
        assertThat(extract(LanguageFolder.over(folder), SENTENCE.replace("crooned", "said")))
                .extracting(QuoteMatch::rule)
                .containsExactly("only-this");
    }

    @Test
    void a_rule_with_a_fault_is_refused_with_its_place() throws IOException {
        Files.writeString(folder.resolve("quotes.rules"), "# mine\n== no-example\nQUOTE CUE\n");
        LanguageFolder laid = LanguageFolder.over(folder);
        assertThatThrownBy(() -> EnglishExtractor.of(laid))
                .isInstanceOf(LanguageFault.class)
                .hasMessage(folder.resolve("quotes.rules") + ":2: rule \"no-example\" has no example (+)");
    }

    private static List<QuoteMatch> extract(LanguageFolder language, String sentence) {
        SourceText text = SourceText.of(sentence);
        return EnglishExtractor.of(language)
                .extract(text, OpenNlpSentenceSplitter.english(language).split(text))
                .quotes();
    }
}
