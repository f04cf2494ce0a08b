package org.ascribe.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ascribe.extraction.Captures.Capture;
import org.ascribe.extraction.Captures.Part;
import org.ascribe.extraction.QuoteRule.Effect;

/** Tries the rules on a frame, in their order; each cue and each quoted passage belongs to one attribution. */
final class RuleMatcher {
    private final List<QuoteRule> rules;

    RuleMatcher(List<QuoteRule> rules) {
        this.rules = rules;
    }

    /** The attributions in reading order, outermost only. */
    List<Attribution> match(Frame frame) {
        List<Attribution> found = new ArrayList<>();
        Set<List<Capture>> contents = new HashSet<>();
        BitSet taken = new BitSet();
        find(Effect.FINDS, frame, taken, contents, found);
        removeNested(found);
        removeOverlapping(found);
        join(frame, taken, found, found);
        List<Attribution> leftOver = new ArrayList<>();
        find(Effect.LEFT_OVER, frame, taken, contents, leftOver);
        found.addAll(leftOver);
        join(frame, taken, leftOver, found);
        removeOverlapping(found);
        return found;
    }

    /** Only the outermost attribution counts: one whose anchor stands inside the words of another falls away. */
    private static void removeNested(List<Attribution> found) {
        Map<Integer, List<Attribution>> holders = new HashMap<>();
        for (Attribution one : found) {
            for (Capture content : one.content()) {
                for (int i = content.from(); i < content.to(); i++) {
                    holders.computeIfAbsent(i, any -> new ArrayList<>()).add(one);
                }
            }
        }
        List<Attribution> nested = found.stream()
                .filter(one -> holders.getOrDefault(one.anchor().from(), List.of()).stream()
                        .anyMatch(other -> one.nestedIn(other) && !other.nestedIn(one)))
                .toList();
        found.removeAll(Set.copyOf(nested));
    }

    /** Puts them in reading order; of two with words in common, each with its cue in the other, the first one stays. */
    private static void removeOverlapping(List<Attribution> found) {
        found.sort(Comparator.comparingInt(RuleMatcher::first));
        BitSet words = new BitSet();
        found.removeIf(one -> {
            boolean overlaps = one.content().stream().anyMatch(content -> {
                int next = words.nextSetBit(content.from());
                return next >= 0 && next < content.to();
            });
            if (!overlaps) {
                one.content().forEach(content -> words.set(content.from(), content.to()));
            }
            return overlaps;
        });
    }

    private static int first(Attribution one) {
        return one.content().stream().mapToInt(Capture::from).min().orElse(0);
    }

    private void find(Effect effect, Frame frame, BitSet taken, Set<List<Capture>> contents, List<Attribution> found) {
        for (QuoteRule rule : rules) {
            if (rule.effect() == effect) {
                find(rule, frame, taken, contents, found);
            }
        }
    }

    private static void find(
            QuoteRule rule, Frame frame, BitSet taken, Set<List<Capture>> contents, List<Attribution> found) {
        for (int at = 0; at < frame.size(); at++) {
            List<Capture> captures = rule.shape().fit(frame, at);
            if (captures != null && free(captures, frame, taken)) {
                Attribution one = new Attribution(rule, captures, null);
                if (contents.add(one.content())) {
                    take(captures, frame, taken);
                    found.add(one);
                }
            }
        }
    }

    /** Words that float on after an attribution join it or follow it, again and again until none is left. */
    private void join(Frame frame, BitSet taken, List<Attribution> begun, List<Attribution> found) {
        List<QuoteRule> joining = rules.stream()
                .filter(rule -> rule.effect() == Effect.JOINS || rule.effect() == Effect.FOLLOWS)
                .toList();
        Deque<Attribution> open = new ArrayDeque<>(begun);
        while (!open.isEmpty()) {
            Attribution one = open.removeFirst();
            for (QuoteRule rule : joining) {
                List<Capture> captures = rule.shape().fit(frame, one.end());
                if (captures == null || !free(captures, frame, taken)) {
                    continue;
                }
                take(captures, frame, taken);
                if (rule.effect() == Effect.JOINS) {
                    one.add(rule, captures);
                    open.addFirst(one);
                } else {
                    Attribution next = new Attribution(rule, captures, one);
                    found.add(next);
                    open.addFirst(next);
                }
                break;
            }
        }
    }

    private static boolean free(List<Capture> captures, Frame frame, BitSet taken) {
        return captures.stream().noneMatch(capture -> owned(capture, frame).anyMatch(taken::get));
    }

    private static void take(List<Capture> captures, Frame frame, BitSet taken) {
        captures.forEach(capture -> owned(capture, frame).forEach(taken::set));
    }

    /** The cue is one attribution's alone, and so is a quoted passage; other words and a mention may be shared. */
    private static IntStream owned(Capture capture, Frame frame) {
        return IntStream.range(capture.from(), capture.to())
                .filter(i -> capture.part() == Part.CUE
                        || capture.part() == Part.CONTENT && frame.at(i).isQuoted());
    }
}
