package org.ascribe.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ascribe.extraction.Captures.Capture;
import org.ascribe.extraction.Phrase.Type;
import org.ascribe.extraction.Segment.Kind;

/**
 * Says who a mention is, in reading order; a wrong name is worse than none, so where two fit nobody is named.
 *
 * <p>The order of attempts: the exact name; a surname or given name; a role noun with a determiner; a pronoun, by those
 * who have spoken before those who stand nearer.
 */
final class SpeakerResolver {
    private final Frame frame;
    private final People people;
    private final Lexicon lexicon;
    private final Spoken spoken = new Spoken();
    private final Map<Attribution, String> named = new HashMap<>();
    private final List<String> groups = new ArrayList<>();

    SpeakerResolver(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.people = new People(frame, lexicon);
    }

    /** Who speaks in this attribution; to be asked in reading order. */
    Speaker resolve(Attribution attribution) {
        Capture mention = attribution.mention();
        if (attribution.goesOn()) {
            String name = named.get(attribution.before());
            named.put(attribution, name);
            return Speaker.named(name);
        }
        Speaker speaker = mention == null ? Speaker.NOBODY : resolve(mention.from(), mention.to());
        named.put(attribution, speaker.name());
        if (speaker.name() != null) {
            spoken.add(speaker.name());
        }
        return speaker;
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

    private String words(int from, int to) {
        return frame.text().cut(frame.span(from, to)).replaceAll("[\\s,]+$", "").replaceAll("[’']s?$", "");
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
        return core.toLowerCase(Locale.ROOT).startsWith("the ") ? core : name;
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

    private static final Set<String> NOBODY_AT_ALL = Set.of("nobody", "none");

    private static String first(String words) {
        return words.toLowerCase(Locale.ROOT).split("\\s+")[0];
    }

    /** "The governor": the last one introduced as that; "the company": the last organisation that was named. */
    private Speaker byRole(Phrase phrase, int at, String words) {
        boolean definite = first(words).equals("the");
        if (definite && phrase.span().equals(phrase.core())) {
            for (Person person : people.before(at)) {
                if (person.roles().contains(phrase.head())) {
                    return Speaker.named(person.name());
                }
            }
            String earlier = spoken.earlier(phrase.head());
            if (earlier != null) {
                return Speaker.named(earlier);
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
            case "he", "him", "she", "her" -> person(phrase, at);
            case "they" -> groups.isEmpty() ? Speaker.NOBODY : Speaker.named(groups.get(groups.size() - 1));
            default -> Speaker.NOBODY;
        };
    }

    private Speaker person(Phrase pronoun, int at) {
        WordClass gender =
                pronoun.head().equals("he") || pronoun.head().equals("him") ? WordClass.MASCULINE : WordClass.FEMININE;
        for (String name : spoken.latestFirst()) {
            List<Person> who = people.whoIs(name);
            if (who.size() == 1 && (who.get(0).gender() == null || who.get(0).gender() == gender)) {
                return Speaker.named(who.get(0).name());
            }
        }
        List<Person> fitting =
                people.before(at).stream().filter(p -> p.gender() == gender).toList();
        return fitting.isEmpty() ? Speaker.NOBODY : Speaker.named(fitting.get(0).name());
    }
}
