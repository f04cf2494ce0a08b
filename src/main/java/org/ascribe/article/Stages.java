package org.ascribe.article;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.ascribe.extraction.Extraction;
import org.ascribe.extraction.Extractor;
import org.ascribe.extraction.RuleSet;
import org.ascribe.text.Sentence;
import org.ascribe.text.SentenceSplitter;
import org.ascribe.text.SourceText;

/** What an article goes through, splitting, extraction and keeping, with a metric of how long each takes. */
@ApplicationScoped
class Stages {
    private final SentenceSplitter splitter;
    private final Extractor extractor;
    private final MeterRegistry metrics;
    private final Timer splitting;
    private final Timer extraction;
    private final Timer keeping;

    Stages(SentenceSplitter splitter, Extractor extractor, MeterRegistry metrics) {
        this.splitter = splitter;
        this.extractor = extractor;
        this.metrics = metrics;
        this.splitting = stage("splitting");
        this.extraction = stage("extraction");
        this.keeping = stage("keeping");
    }

    private Timer stage(String name) {
        return Timer.builder("ascribe.stage")
                .description("How long articles took in each stage")
                .tag("stage", name)
                .serviceLevelObjectives(
                        Duration.ofMillis(10), Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(10))
                .register(metrics);
    }

    /** By which rules texts are read. */
    RuleSet rules() {
        return extractor.rules();
    }

    /** Splits and extracts; a long text takes long, so not within a transaction. */
    Extraction read(SourceText text) {
        List<Sentence> sentences = splitting.record(() -> splitter.split(text));
        Extraction found = extraction.record(() -> extractor.extract(text, sentences));
        found.quotes().forEach(quote -> count(quote.rule()));
        return found;
    }

    /** After a plus sign stand the rules that joined words to it: the first one found it. */
    private void count(String rule) {
        String first = rule.split("\\+", 2)[0];
        metrics.counter("ascribe.quotations.found", "rule", first).increment();
    }

    /** Keeps in a transaction of its own, again where others were faster. */
    <T> T keep(Callable<T> transaction) {
        return keeping.record(() -> Again.whenOthersWereFaster(
                () -> QuarkusTransaction.requiringNew().call(transaction)));
    }
}
