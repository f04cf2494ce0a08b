package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ascribe.extraction.Captures.Capture;
import org.ascribe.text.Language;
import org.ascribe.text.LanguageFolder;
import org.ascribe.text.Paragraphs;
import org.ascribe.text.QuotationMarks;
import org.ascribe.text.Sentence;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** The extractor for English: marks, frame, rules, speakers, claims; thread-safe. */
public final class EnglishExtractor implements Extractor {
    private final Language language;
    private final Lexicon lexicon;
    private final Boilerplate boilerplate;
    private final FrameCutter cutter;
    private final CueVerbs cueVerbs;
    private final ClaimLists claimLists;
    private final RuleMatcher matcher;
    private final RuleSet ruleSet;

    private EnglishExtractor(LanguageFolder folder, List<QuoteRule> rules) {
        this.language = new Language(folder);
        this.lexicon = Lexicon.of(folder);
        this.boilerplate = new Boilerplate(folder);
        this.cueVerbs = CueVerbs.of(folder);
        this.cutter = new FrameCutter(lexicon, cueVerbs);
        this.claimLists = ClaimLists.of(folder);
        this.matcher = new RuleMatcher(rules);
        this.ruleSet = RuleSet.of(folder);
    }

    /** With the built-in rules and word lists. */
    public static EnglishExtractor create() {
        return of(LanguageFolder.builtIn());
    }

    /**
     * With the rules and word lists of a folder.
     *
     * @throws org.ascribe.text.LanguageFault where its rules have a fault
     */
    public static EnglishExtractor of(LanguageFolder folder) {
        return new EnglishExtractor(folder, QuoteRules.of(folder));
    }

    /** With other rules and the built-in word lists. */
    static EnglishExtractor with(List<QuoteRule> rules) {
        return new EnglishExtractor(LanguageFolder.builtIn(), rules);
    }

    @Override
    public RuleSet rules() {
        return ruleSet;
    }

    @Override
    public Extraction extract(SourceText text, List<Sentence> sentences) {
        if (!language.isEnglish(text)) {
            return new Extraction(false, List.of(), List.of());
        }
        List<Span> paragraphs = boilerplate.without(text, Paragraphs.of(text));
        QuotationMarks marks = QuotationMarks.of(text, paragraphs);
        Frame frame = cutter.cut(text, paragraphs, sentences, marks);
        SpeakerResolver resolver = new SpeakerResolver(frame, lexicon);
        ClaimFinder claims = new ClaimFinder(frame, lexicon, cueVerbs, claimLists);
        List<QuoteMatch> quotes = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        marks.odd().forEach(odd -> doubts.add(new Doubt(odd, "This quotation mark has no partner.")));
        for (Attribution attribution : matcher.match(frame)) {
            Speaker speaker = resolver.resolve(attribution);
            QuoteMatch match = match(frame, attribution, speaker, claims.claims(attribution, speaker));
            quotes.add(match);
            if (speaker.doubt() != null) {
                doubts.add(new Doubt(match.mention(), speaker.doubt()));
            }
        }
        quotes.sort(Comparator.comparing(match -> match.content().get(0)));
        doubts.sort(Comparator.comparing(Doubt::span));
        return new Extraction(true, quotes, doubts);
    }

    private QuoteMatch match(Frame frame, Attribution attribution, Speaker speaker, List<ClaimCandidate> claims) {
        List<Span> content = attribution.content().stream()
                .map(capture -> Attribution.span(frame, capture))
                .sorted()
                .toList();
        return new QuoteMatch(
                QuoteKind.of(content, frame.text(), frame.marks()),
                content,
                span(frame, attribution.cue()),
                span(frame, attribution.mention()),
                speaker.name(),
                speaker.role(),
                attribution.rule(),
                claims);
    }

    private static Span span(Frame frame, Capture capture) {
        return capture == null ? null : Attribution.span(frame, capture);
    }
}
