package org.ascribe.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.ascribe.access.Cast;
import org.ascribe.article.Samples;
import org.ascribe.journal.Journal;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class SearchIndexTest {
    @TempDir
    Path folder;

    @Inject
    SearchIndex running;

    @Inject
    IndexReading reading;

    @Inject
    Journal journal;

    @Inject
    ManagedExecutor executor;

    /** An article with a word in its text that no other has, in two halves: a name and a number. */
    private record Marked(String word, long article, long quotation) {
        static Marked keep() {
            String word = "zyx" + UUID.randomUUID().toString().replace("-", "");
            Map<String, Object> form =
                    Samples.form(Samples.text("Ana " + Character.toUpperCase(word.charAt(0)) + word.substring(1)));
            form.put("title", "The bridges of " + word);
            Response kept = Samples.post(form);
            return new Marked(word, kept.<Integer>path("id"), kept.<Integer>path("quotations[0].id"));
        }
    }

    private SearchIndex started() {
        return new SearchIndex(folder.toString(), false, reading, journal, executor);
    }

    @Test
    void what_was_committed_before_a_search_is_found_by_its_stems_and_speaker() {
        Marked marked = Marked.keep();
        for (String words : new String[] {
            marked.word,
            marked.word.toUpperCase(),
            "harbours opening " + marked.word,
            "Ana " + marked.word,
            "bridge " + marked.word,
            "“the harbour will” " + marked.word,
            "zyx* " + marked.word,
            marked.word + " -submarine"
        }) {
            assertThat(running.quotations(words).ids()).as(words).containsExactly(marked.quotation);
        }
        assertThat(running.quotations(marked.word + " submarine").ids()).isEmpty();
        assertThat(running.quotations(marked.word + " -harbour").ids()).isEmpty();
        assertThat(running.articles("waiting townspeople " + marked.word).ids()).isEmpty();
        assertThat(running.articles("waits " + marked.word).ids()).containsExactly(marked.article);
    }

    @Test
    void another_speaker_is_found_at_once_and_the_old_one_no_more() {
        Marked marked = Marked.keep();
        Cast.as("editor")
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("change", "speaker", "speaker", "Wilhelmina Fjordstad", "reason", "She spoke."))
                .post("/api/quotations/" + marked.quotation + "/corrections")
                .then()
                .statusCode(201);
        assertThat(running.quotations("fjordstad " + marked.word).ids()).containsExactly(marked.quotation);
        assertThat(running.quotations("\"Ana " + marked.word + "\"").ids()).isEmpty();
    }

    @Test
    void an_index_that_is_missing_broken_or_behind_is_repaired() throws IOException {
        Marked first = Marked.keep();
        SearchIndex index = started();
        assertThat(index.quotations(first.word).ids()).as("missing").containsExactly(first.quotation);
        index.close();
        Marked second = Marked.keep();
        index = started();
        assertThat(index.quotations(second.word).ids()).as("behind").containsExactly(second.quotation);
        assertThat(index.quotations(first.word).ids()).containsExactly(first.quotation);
        index.close();
        try (var files = Files.list(folder.resolve("index"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".cfs")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
        index = started();
        assertThat(index.quotations(first.word).ids()).as("broken").containsExactly(first.quotation);
        index.close();
        try (var files = Files.list(folder.resolve("index"))) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "nothing of an index");
            }
        }
        index = started();
        assertThat(index.quotations(second.word).ids()).as("no index at all").containsExactly(second.quotation);
        index.close();
    }

    @Test
    void an_index_of_another_database_or_of_a_later_day_is_made_anew() throws IOException {
        Marked marked = Marked.keep();
        for (Journal.Head position : new Journal.Head[] {
            new Journal.Head(journal.head().number() + 1_000_000, "f".repeat(64)),
            new Journal.Head(1, "e".repeat(64)),
            new Journal.Head(journal.head().number(), "d".repeat(64))
        }) {
            var writer = IndexFolder.open(folder.resolve("index"));
            writer.deleteAll();
            IndexFolder.commit(writer, position);
            writer.close();
            SearchIndex index = started();
            assertThat(index.quotations(marked.word).ids()).as("at " + position).containsExactly(marked.quotation);
            index.close();
        }
    }

    @Test
    void a_folder_that_another_process_uses_is_left_alone() throws IOException {
        Marked marked = Marked.keep();
        SearchIndex one = started();
        SearchIndex two = started();
        assertThat(one.quotations(marked.word).ids()).containsExactly(marked.quotation);
        assertThat(two.quotations(marked.word).ids()).containsExactly(marked.quotation);
        two.close();
        assertThat(one.quotations(marked.word).ids()).containsExactly(marked.quotation);
        one.close();
    }
}
