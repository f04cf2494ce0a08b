package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ascribe.extraction.Captures.Capture;
import org.ascribe.extraction.Phrase.Type;
import org.ascribe.extraction.Segment.Kind;
import org.ascribe.text.LowerCase;

/**
 * Says whom a mention means; a wrong name is worse than none, so where two fit nobody is named.
 *
 * <p>The order of attempts: the exact name; a surname or given name; a role noun with a determiner; a pronoun, by whom
 * the reader has most in mind.
 */
final class MentionResolver {
    private static final Set<String> BUSINESS = Set.of("company", "firm", "corporation", "manufacturer", "retailer");
    private static final Set<String> NOBODY_AT_ALL = Set.of("nobody", "none");

    private final Frame frame;
    private final People people;
    private final Lexicon lexicon;
    private final Salience salience;
    private final Spoken spoken = new Spoken();
    private final List<String> groups = new ArrayList<>();
    private List<Capture> reported = List.of();

    MentionResolver(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.people = new People(frame, lexicon);
        this.salience = new Salience(frame, people, lexicon);
    }

    /**
     * Whom these segments mean.
     *
     * @param content the words that are reported, in which nobody is looked for
     */
    Speaker resolve(int from, int to, List<Capture> content) {
        reported = content;
        return resolve(from, to);
    }

    /** Notes that somebody of that name spoke at a segment. */
    void spoke(String name, int at) {
        spoken.add(name);
        List<Person> who = people.whoIs(name);
        if (who.size() == 1) {
            salience.spoke(who.get(0), at);
        }
    }

    private Speaker resolve(int from, int to) {
        Segment first = frame.at(from);
        if (first.is(Kind.WHO)) {
            int antecedent = phraseBefore(from);
            return antecedent < 0 ? Speaker.NOBODY : resolve(antecedent, antecedent + 1);
        }
        if (!first.is(Kind.PHRASE)) {
            return Speaker.named(words(from, to));
        }
        if (joined(from, to)) {
            return group(words(from, to));
        }
        Phrase phrase = first.phrase();
        return switch (phrase.type()) {
            case NAME -> byName(phrase, from);
            case PRONOUN -> byPronoun(phrase, from);
            case COMMON -> byNoun(phrase, from, to);
            case TIME -> Speaker.NOBODY;
        };
    }

    private boolean joined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (frame.is(i, Kind.CONJUNCTION)) {
                return true;
            }
        }
        return false;
    }

    String words(int from, int to) {
        return frame.text()
                .cut(frame.span(from, to))
                .replaceAll("(?<![\\s,])[\\s,]++$", "")
                .replaceAll("[’']s?$", "");
    }

    private Speaker group(String words) {
        groups.add(words);
        return Speaker.named(words);
    }

    private int phraseBefore(int at) {
        for (int i = at - 1; i >= 0 && !frame.at(i).endsSentence(); i--) {
            if (frame.is(i, Kind.PHRASE)) {
                return i;
            }
        }
        return -1;
    }

    private Speaker byName(Phrase phrase, int at) {
        NameParts parts = NameParts.of(frame.text().cut(phrase.core()), lexicon);
        if (parts.name().isEmpty()) {
            return byRole(phrase, at, words(at, at + 1));
        }
        List<Person> fitting = people.whoIs(parts.name());
        if (fitting.size() > 1 && parts.gender() != null && !parts.roles().isEmpty()) {
            List<Person> ofGender =
                    fitting.stream().filter(p -> p.gender() == parts.gender()).toList();
            fitting = ofGender.size() == 1 ? ofGender : fitting;
        }
        if (fitting.size() > 1) {
            return unsettled(parts.name(), fitting);
        }
        boolean whole = fitting.isEmpty() && parts.role() == null;
        String name = fitting.isEmpty() ? parts.name() : fitting.get(0).name();
        return new Speaker(whole ? withArticle(phrase, name) : name, parts.role(), null);
    }

    /** "the Kremlin" keeps its article; "the mayor of Westmere, Olu Adeyemi" does not get here. */
    private String withArticle(Phrase phrase, String name) {
        String core = frame.text().cut(phrase.core());
        return LowerCase.of(core).startsWith("the ") ? core : name;
    }

    private static Speaker unsettled(String mention, List<Person> fitting) {
        String both = fitting.stream().map(Person::name).collect(Collectors.joining(" or "));
        return new Speaker(null, null, "“" + mention + "” may be " + both + ": no name is given");
    }

    private Speaker byNoun(Phrase phrase, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            // "The finance minister, Lena Aho,": the name stands in the apposition.
            if (frame.is(i, Kind.PHRASE) && frame.at(i).phrase().type() == Type.NAME && phrase.is(WordClass.ROLE)) {
                Speaker apposed = byName(frame.at(i).phrase(), i);
                return apposed.name() == null
                        ? apposed
                        : new Speaker(apposed.name(), frame.text().cut(phrase.span()), null);
            }
        }
        String words = words(from, from + 1);
        if (NOBODY_AT_ALL.contains(first(words))) {
            return Speaker.NOBODY;
        }
        return byRole(phrase, from, words);
    }

    static String first(String words) {
        return LowerCase.of(words).split("\\s+")[0];
    }

    /** "The governor": the last one introduced as that; "the company": the last organisation that was named. */
    private Speaker byRole(Phrase phrase, int at, String words) {
        boolean definite = first(words).equals("the");
        if (definite && phrase.span().equals(phrase.core())) {
            Person introduced = people.latest(phrase.head(), at);
            if (introduced != null) {
                return Speaker.named(introduced.name());
            }
            String earlier = spoken.earlier(phrase.head());
            if (earlier != null) {
                return Speaker.named(earlier);
            }
            Speaker body = BUSINESS.contains(phrase.head()) ? inMind(Person::mayBeOrganisation, at) : Speaker.NOBODY;
            if (body.name() != null) {
                return body;
            }
        }
        if (plural(phrase)) {
            groups.add(words);
        }
        return Speaker.named(words);
    }

    private static boolean plural(Phrase phrase) {
        return phrase.head().endsWith("s") || phrase.head().equals("police");
    }

    private Speaker byPronoun(Phrase phrase, int at) {
        return switch (phrase.head()) {
            case "he", "him" -> inMind(person -> person.mayBe(WordClass.MASCULINE), at);
            case "she", "her" -> inMind(person -> person.mayBe(WordClass.FEMININE), at);
            case "they" -> groups.isEmpty() ? Speaker.NOBODY : Speaker.named(groups.get(groups.size() - 1));
            default -> Speaker.NOBODY;
        };
    }

    private Speaker inMind(Predicate<Person> fits, int at) {
        Person most = salience.at(
                at, fits, segment -> reported.stream().anyMatch(c -> c.from() <= segment && segment < c.to()));
        return most == null ? Speaker.NOBODY : Speaker.named(most.name());
    }
}
