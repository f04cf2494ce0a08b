package org.ascribe.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ascribe.extraction.MarkedText;
import org.ascribe.text.Span;

/** What two predictions of an article find differently: gold quotations won and lost, spurious ones come and gone. */
final class Comparison {
    /** How a gold quotation is found. */
    private enum State {
        MISSED("missed"),
        OTHER_SPEAKER("found with another speaker"),
        RIGHT("right");

        private final String words;

        State(String words) {
            this.words = words;
        }
    }

    private final String id;
    private final String text;
    private final List<String> lines = new ArrayList<>();
    private int won;
    private int lost;
    private int come;
    private int gone;

    private Comparison(MarkedArticle article) {
        this.id = article.id();
        this.text = article.text();
    }

    /** Compares two alignments of the same article. */
    static Comparison of(MarkedArticle article, Alignment before, Alignment now) {
        Comparison comparison = new Comparison(article);
        Map<MarkedQuote, Alignment.Pair> foundBefore = byGold(before);
        Map<MarkedQuote, Alignment.Pair> foundNow = byGold(now);
        for (MarkedQuote gold : now.gold()) {
            comparison.compare(gold, foundBefore.get(gold), foundNow.get(gold));
        }
        List<MarkedQuote> spuriousBefore = spurious(before);
        List<MarkedQuote> spuriousNow = spurious(now);
        for (MarkedQuote quote : missingIn(spuriousBefore, spuriousNow)) {
            comparison.come++;
            comparison.line("spurious now", quote, quote.rule());
        }
        for (MarkedQuote quote : missingIn(spuriousNow, spuriousBefore)) {
            comparison.gone++;
            comparison.line("spurious no more", quote, quote.rule());
        }
        return comparison;
    }

    private static Map<MarkedQuote, Alignment.Pair> byGold(Alignment alignment) {
        Map<MarkedQuote, Alignment.Pair> pairs = new HashMap<>();
        alignment.pairs().forEach(pair -> pairs.put(pair.gold(), pair));
        return pairs;
    }

    private void compare(MarkedQuote gold, Alignment.Pair before, Alignment.Pair now) {
        State was = state(before);
        State is = state(now);
        if (is == was) {
            return;
        }
        boolean gain = is.compareTo(was) > 0;
        won += gain ? 1 : 0;
        lost += gain ? 0 : 1;
        Alignment.Pair by = now == null || !gain && before != null ? before : now;
        String what = (gain ? "found now" : "lost now") + " (" + was.words + " before, " + is.words + " now)";
        line(what, gold, by.predicted().rule());
    }

    private static State state(Alignment.Pair pair) {
        if (pair == null) {
            return State.MISSED;
        }
        return pair.right() ? State.RIGHT : State.OTHER_SPEAKER;
    }

    private static List<MarkedQuote> spurious(Alignment alignment) {
        Set<MarkedQuote> matched = new HashSet<>();
        alignment.pairs().forEach(pair -> matched.add(pair.predicted()));
        return alignment.predicted().stream()
                .filter(quote -> !matched.contains(quote))
                .toList();
    }

    private static List<MarkedQuote> missingIn(List<MarkedQuote> there, List<MarkedQuote> here) {
        Set<List<Span>> contents = new HashSet<>();
        there.forEach(quote -> contents.add(quote.content()));
        return here.stream()
                .filter(quote -> !contents.contains(quote.content()))
                .toList();
    }

    private void line(String what, MarkedQuote quote, String rule) {
        lines.add(what + (rule.isEmpty() ? "" : " [" + rule + "]") + " " + id + ": " + shown(quote));
    }

    /** The paragraphs in which the quotation stands, with its braces. */
    private String shown(MarkedQuote quote) {
        List<Span> all = Stream.of(quote.content(), quote.cue(), quote.mention())
                .flatMap(List::stream)
                .toList();
        int first = all.stream().mapToInt(Span::start).min().orElse(0);
        int end = all.stream().mapToInt(Span::end).max().orElse(0);
        int from = text.lastIndexOf('\n', first) + 1;
        int to = text.indexOf('\n', end);
        String passage = text.substring(from, to < 0 ? text.length() : to);
        return MarkedText.show(
                passage,
                moved(quote.content(), from),
                moved(quote.cue(), from).stream().findFirst().orElse(null),
                moved(quote.mention(), from).stream().findFirst().orElse(null));
    }

    private static List<Span> moved(List<Span> spans, int by) {
        return spans.stream()
                .map(span -> new Span(span.start() - by, span.end() - by))
                .toList();
    }

    /** A line for each difference. */
    List<String> lines() {
        return lines;
    }

    /** The differences of several articles in one line. */
    static String summary(List<Comparison> all) {
        return String.format(
                "%d found now, %d lost now; %d spurious now, %d spurious no more.",
                all.stream().mapToInt(one -> one.won).sum(),
                all.stream().mapToInt(one -> one.lost).sum(),
                all.stream().mapToInt(one -> one.come).sum(),
                all.stream().mapToInt(one -> one.gone).sum());
    }
}
