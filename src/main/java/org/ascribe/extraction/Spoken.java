package org.ascribe.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.ascribe.text.LowerCase;

/** The names of those who have spoken so far in an article, the latest first. */
final class Spoken {
    /** A pronoun or a role noun looks no further back than this many attributions. */
    private static final int REMEMBERED = 40;

    /** The characters of a mention in which it introduces somebody. */
    private static final int INTRODUCTION = 200;

    private final Deque<String> names = new ArrayDeque<>();

    void add(String name) {
        names.addFirst(name);
        if (names.size() > REMEMBERED) {
            names.removeLast();
        }
    }

    Iterable<String> latestFirst() {
        return names;
    }

    /** The mention that first brought in what "the spokeswoman" now means: "a spokeswoman for the port"; or null. */
    String earlier(String head) {
        Pattern introduction = Pattern.compile("an? (\\S+ ){0,2}" + Pattern.quote(head) + "\\b");
        for (String name : names) {
            String start = name.substring(0, Math.min(INTRODUCTION, name.length()));
            if (introduction.matcher(LowerCase.of(start)).lookingAt()) {
                return name;
            }
        }
        return null;
    }
}
