package org.ascribe.article;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.ascribe.extraction.EnglishExtractor;
import org.ascribe.extraction.Extractor;
import org.ascribe.text.LanguageFolder;
import org.ascribe.text.OpenNlpSentenceSplitter;
import org.ascribe.text.SentenceSplitter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Offers the library's word lists, splitter and extractor, each made once, to whoever asks for one. */
@Singleton
class ExtractionEngine {
    private final Optional<Path> folder;

    @Inject
    ExtractionEngine(@ConfigProperty(name = "ascribe.language") Optional<Path> folder) {
        this.folder = folder;
    }

    /** A folder with a fault is refused before the port opens, not when the first article comes. */
    void check(@Observes StartupEvent start) {
        folder.map(LanguageFolder::over).ifPresent(EnglishExtractor::of);
    }

    @Produces
    @ApplicationScoped
    SentenceSplitter splitter(LanguageFolder language) {
        return OpenNlpSentenceSplitter.english(language);
    }

    @Produces
    @ApplicationScoped
    Extractor extractor(LanguageFolder language) {
        return EnglishExtractor.of(language);
    }

    @Produces
    @Singleton
    LanguageFolder language() {
        return folder.map(LanguageFolder::over).orElseGet(LanguageFolder::builtIn);
    }
}
