package org.ascribe.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ascribe.extraction.NamePlaces.Place;
import org.ascribe.extraction.Phrase.Type;
import org.ascribe.extraction.Referent.Gender;
import org.ascribe.text.LowerCase;
import org.ascribe.text.SourceText;
import org.ascribe.text.Span;

/** Says which pronouns may stand for a noun phrase. */
final class Referents {
    private static final Set<String> PLURALS =
            Set.of("people", "men", "women", "children", "police", "crew", "staff", "folk", "cattle");
    private static final Set<String> PERSONS = Set.of("keeper", "master", "man", "woman", "boy", "girl", "person");

    private final SourceText text;
    private final NamePlaces places;
    private final Lexicon lexicon;

    Referents(SourceText text, NamePlaces places, Lexicon lexicon) {
        this.text = text;
        this.places = places;
        this.lexicon = lexicon;
    }

    /**
     * What a phrase means.
     *
     * @param predicate whether a verb stands before it: "shut" in "was shut" is no thing
     * @return null for a time, a number, a pronoun, a predicate, and what is too long to stand in brackets
     */
    Referent of(Phrase phrase, boolean predicate) {
        if (phrase.core().length() > NamePlaces.LONGEST) {
            return null;
        }
        return switch (phrase.type()) {
            case TIME, PRONOUN -> null;
            case NAME -> named(phrase.core());
            case COMMON ->
                bare(phrase) && predicate || Character.isDigit(phrase.head().charAt(0)) ? null : common(phrase);
        };
    }

    /**
     * Who speaks.
     *
     * @param name as it was resolved
     * @param span where that name stands
     * @param mention the phrase of the mention; null where there is none
     */
    Referent speaker(String name, Span span, Phrase mention) {
        if (mention != null && mention.type() == Type.PRONOUN) {
            Gender told = Pronoun.gender(mention.head());
            return told == null ? null : new Referent(name, span, EnumSet.of(told));
        }
        if (mention != null && mention.type() == Type.COMMON && mention.core().overlaps(span)) {
            return new Referent(name, span, common(mention).fits());
        }
        Referent named = named(span);
        Referent role = mention == null || mention.type() != Type.COMMON ? null : common(mention);
        boolean roleTells = role != null && role.fits().size() == 1;
        return new Referent(name, span, roleTells || named == null ? fits(role) : named.fits());
    }

    /** One word without an article. */
    private boolean bare(Phrase phrase) {
        return phrase.core().length() == phrase.head().length()
                && !phrase.head().endsWith("s");
    }

    private static Set<Gender> fits(Referent role) {
        return role == null ? Referent.UNKNOWN : role.fits();
    }

    private Referent named(Span core) {
        Place here = places.place(core);
        if (here == null) {
            return null;
        }
        List<Place> all = places.whoIs(here.name());
        if (all.size() > 1) {
            return new Referent(here.name(), here.span(), Referent.UNKNOWN);
        }
        Place place = all.isEmpty() ? here : all.get(0);
        WordClass gender = here.gender() != null && all.isEmpty() ? here.gender() : place.gender();
        if (gender != null) {
            return new Referent(place.name(), place.span(), Referent.person(EnumSet.of(gender)));
        }
        return new Referent(place.name(), place.span(), body(core) ? Referent.BODY : Referent.UNKNOWN);
    }

    /** "the Harbour Trust", "Westmere Council", "the Kremlin": no person. */
    private boolean body(Span core) {
        String words = text.cut(core);
        String last = LowerCase.of(words.substring(words.lastIndexOf(' ') + 1));
        return lexicon.is(last, WordClass.COLLECTIVE) || lexicon.isMetonym(words) || words.startsWith("the ");
    }

    private Referent common(Phrase phrase) {
        String head = phrase.head();
        boolean plural = PLURALS.contains(head)
                || head.endsWith("s")
                        && !head.endsWith("ss")
                        && !head.endsWith("us")
                        && !lexicon.is(head, WordClass.ROLE);
        String key = LowerCase.of(text.cut(phrase.core()));
        Span span = phrase.core();
        if (phrase.is(WordClass.COLLECTIVE) && !phrase.is(WordClass.ROLE)) {
            return new Referent(key, span, plural ? EnumSet.of(Gender.THEY) : Referent.BODY);
        }
        if (plural) {
            return new Referent(key, span, EnumSet.of(Gender.THEY));
        }
        boolean person = phrase.is(WordClass.ROLE) || PERSONS.contains(head) || head.endsWith("man");
        return new Referent(key, span, person ? Referent.person(phrase.classes()) : EnumSet.of(Gender.IT));
    }
}
