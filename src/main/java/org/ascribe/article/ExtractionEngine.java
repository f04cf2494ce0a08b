package org.ascribe.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.ascribe.extraction.EnglishExtractor;
import org.ascribe.extraction.Extractor;
import org.ascribe.text.OpenNlpSentenceSplitter;
import org.ascribe.text.SentenceSplitter;

/** Offers the library's splitter and extractor, each made once, to whoever asks for one. */
class ExtractionEngine {
    @Produces
    @ApplicationScoped
    SentenceSplitter splitter() {
        return OpenNlpSentenceSplitter.english();
    }

    @Produces
    @ApplicationScoped
    Extractor extractor() {
        return EnglishExtractor.create();
    }
}
