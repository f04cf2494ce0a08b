package org.ascribe.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two names mean the same speaker, by their words alone: Robby Mook is Robert Mook, Mr. Mook and Mook. */
final class SpeakerNames {
    private static final Set<String> PRONOUNS =
            words("i me my mine we us our ours you your yours he him his she her hers"
                    + " it its they them their theirs who whom whose which that this these those himself herself itself"
                    + " themselves myself ourselves one ones some many others another other several both all few any someone"
                    + " everyone anyone everybody nobody none each either neither what most");
    private static final Set<String> TITLES =
            words("mr mrs ms miss dr prof professor sen senator rep representative gov"
                    + " governor president pres vice lt col gen sgt capt captain maj major judge justice sir lord lady dame rev"
                    + " reverend king queen prince princess pope saint chief secretary minister chancellor mayor ambassador"
                    + " sheriff officer detective congressman congresswoman hon former then ex");
    private static final Set<String> DETERMINERS =
            words("the a an his her their our my its your this that these those");
    private static final Set<String> SUFFIXES = words("jr sr ii iii iv");

    /** Where the head of a noun phrase ends. */
    private static final Pattern CUT = Pattern.compile(
            "\\s*(?:,|\\(|—|–|;|:|\\b(?:who|whom|which|that|of|at|for|in|from|on|with|by|to|about|against|as)\\b)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+(?:['.&-][\\p{L}\\p{N}]+)*");
    private static final Pattern EDGES = Pattern.compile("^[\"'“”‘’ ]+|[\"'“”‘’ ]+$");

    private SpeakerNames() {}

    private record Word(String folded, boolean capital) {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    static boolean isPronoun(String name) {
        List<Word> words = tokens(name);
        return !words.isEmpty() && allPronouns(words);
    }

    static boolean same(String one, String other) {
        if (one == null || other == null || isPronoun(one) || isPronoun(other)) {
            return false;
        }
        List<String> plain = folded(tokens(one));
        if (!plain.isEmpty() && plain.equals(folded(tokens(other)))) {
            return true;
        }
        List<List<Word>> others = keys(other);
        return keys(one).stream().anyMatch(a -> others.stream().anyMatch(b -> same(a, b)));
    }

    private static List<Word> tokens(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}", "")
                .replace('’', '\'');
        List<Word> words = new ArrayList<>();
        Matcher token = TOKEN.matcher(plain);
        while (token.find()) {
            String raw = token.group().replaceFirst("'s$", "").replace("'", "").replace(".", "");
            if (!raw.isEmpty()) {
                char first = raw.charAt(0);
                words.add(new Word(
                        raw.toLowerCase(Locale.ROOT), Character.isUpperCase(first) || Character.isDigit(first)));
            }
        }
        return words;
    }

    private static boolean allPronouns(List<Word> words) {
        return words.stream().allMatch(word -> PRONOUNS.contains(word.folded()));
    }

    private static List<String> folded(List<Word> words) {
        return words.stream().map(Word::folded).toList();
    }

    /** The words under which a mention may be compared: its head noun phrase, and its last run of capitals. */
    private static List<List<Word>> keys(String mention) {
        String name = mention.replaceAll("(?U)\\s+", " ").strip();
        name = EDGES.matcher(name).replaceAll("");
        List<List<Word>> keys = new ArrayList<>();
        List<Word> all = tokens(name);
        if (all.isEmpty() || allPronouns(all)) {
            return keys;
        }
        List<Word> head = stripped(tokens(head(name)));
        if (!head.isEmpty() && !allPronouns(head)) {
            keys.add(head);
        }
        List<Word> run = lastCapitals(tokens(name.split(",", -1)[0]));
        boolean same = !head.isEmpty() && !run.isEmpty() && last(head).equals(last(run));
        if (run.size() > 1 && !same) {
            keys.add(stripped(run));
        }
        keys.removeIf(List::isEmpty);
        return keys;
    }

    private static String head(String name) {
        Matcher cut = CUT.matcher(name);
        boolean found = cut.find();
        while (found && cut.start() == 0) {
            found = cut.find(cut.end());
        }
        return found ? name.substring(0, cut.start()) : name;
    }

    private static List<Word> lastCapitals(List<Word> words) {
        List<Word> run = new ArrayList<>();
        List<Word> best = List.of();
        for (Word word : words) {
            if (word.capital()) {
                run.add(word);
                best = List.copyOf(run);
            } else {
                run.clear();
            }
        }
        return best;
    }

    private static List<Word> stripped(List<Word> words) {
        List<Word> named = new ArrayList<>(words);
        named.removeIf(word -> DETERMINERS.contains(word.folded()));
        while (named.size() > 1 && SUFFIXES.contains(last(named).folded())) {
            named.remove(named.size() - 1);
        }
        List<Word> untitled =
                named.stream().filter(word -> !TITLES.contains(word.folded())).toList();
        return untitled.isEmpty() ? named : untitled;
    }

    private static Word last(List<Word> words) {
        return words.get(words.size() - 1);
    }

    private static boolean same(List<Word> a, List<Word> b) {
        List<String> wordsA = folded(a);
        List<String> wordsB = folded(b);
        if (wordsA.equals(wordsB)) {
            return true;
        }
        boolean capitals = last(a).capital() && last(b).capital();
        if (last(a).folded().equals(last(b).folded())) {
            return contained(new HashSet<>(wordsA), new HashSet<>(wordsB))
                    || capitals && a.size() > 1 && b.size() > 1 && begins(wordsA.get(0), wordsB.get(0))
                    || capitals && contained(capitals(a), capitals(b));
        }
        List<Word> brief = a.size() <= b.size() ? a : b;
        List<Word> full = a.size() <= b.size() ? b : a;
        return brief.size() == 1
                && full.size() > 1
                && brief.get(0).capital()
                && last(full).capital()
                && brief.get(0).folded().equals(full.get(0).folded())
                && brief.get(0).folded().length() > 2;
    }

    private static boolean begins(String a, String b) {
        return a.length() > 2 && b.length() > 2 && a.substring(0, 3).equals(b.substring(0, 3));
    }

    private static boolean contained(Set<String> a, Set<String> b) {
        return a.containsAll(b) || b.containsAll(a);
    }

    private static Set<String> capitals(List<Word> words) {
        return words.stream().filter(Word::capital).map(Word::folded).collect(Collectors.toSet());
    }
}
