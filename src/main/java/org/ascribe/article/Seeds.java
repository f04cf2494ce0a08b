package org.ascribe.article;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The invented articles with which an empty workbench opens. */
@ApplicationScoped
class Seeds {
    private static final Logger LOG = Logger.getLogger(Seeds.class);
    private static final String INDEX = "seeds.txt";
    private static final String BY = "seeds";

    private final Intake intake;
    private final Shelf shelf;
    private final boolean wanted;

    Seeds(Intake intake, Shelf shelf, @ConfigProperty(name = "ascribe.seeds") boolean wanted) {
        this.intake = intake;
        this.shelf = shelf;
        this.wanted = wanted;
    }

    void fill(@Observes StartupEvent start) {
        if (wanted && shelf.isEmpty()) {
            int kept = intake.fill(articles(), BY);
            LOG.infof("The empty workbench was filled with %d invented articles", kept);
        }
    }

    /** A jar's folders cannot be listed: an index names the files, and a test holds it against the folder. */
    static List<ArticleForm> articles() {
        return read(INDEX).lines().map(name -> article(read("seeds/" + name))).toList();
    }

    /** A header of {@code name: value} lines, a blank line, and the text. */
    static ArticleForm article(String seed) {
        int blank = seed.indexOf("\n\n");
        Map<String, String> header = new HashMap<>();
        seed.substring(0, blank).lines().forEach(line -> {
            int colon = line.indexOf(':');
            header.put(line.substring(0, colon), line.substring(colon + 1).strip());
        });
        return new ArticleForm(
                header.get("title"),
                header.get("publisher"),
                header.get("byline"),
                header.get("date"),
                header.get("url"),
                seed.substring(blank + 2),
                null,
                null);
    }

    private static String read(String resource) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
