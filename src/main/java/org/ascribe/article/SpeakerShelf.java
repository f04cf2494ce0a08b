package org.ascribe.article;

import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.store.Refusal;

/** Where speakers are looked up, with all that is shown under them. */
@ApplicationScoped
@Transactional
public class SpeakerShelf {
    private static final int MOST = 200;

    /** A mention that calls nobody anything. */
    private static final Set<String> PRONOUNS = Set.of("i", "we", "you", "he", "she", "it", "they", "who");

    private final Speakers speakers;

    SpeakerShelf(Speakers speakers) {
        this.speakers = speakers;
    }

    /** Main speakers in the order of their names of whom a name holds these words, after the name {@code after}. */
    public List<SpeakerJson> matching(String words, String after, int limit) {
        return whole(speakers.matching(Pattern.holding(words), after == null ? "" : after, Limit.of(limit)));
    }

    /**
     * The one under which a speaker is shown: itself, where it was not merged into another.
     *
     * @throws Refusal 404 where there is none of that id
     */
    public SpeakerJson main(long id) {
        Speaker speaker = speakers.withMain(id)
                .orElseThrow(
                        () -> Refusal.notFound("There is no speaker " + id + ": look for it in the list of speakers."));
        return whole(List.of(speaker.main())).get(0);
    }

    /** The one under which that exact name is shown; null where nobody has it. */
    public SpeakerJson named(String name) {
        return speakers.named(name)
                .map(speaker -> whole(List.of(speaker.main())).get(0))
                .orElse(null);
    }

    /** The other main speakers that have the same id at Wikidata: most likely the same person. */
    public List<SpeakerJson> twins(SpeakerJson speaker) {
        return speaker.wikidata() == null
                ? List.of()
                : whole(speakers.identified(speaker.wikidata()).stream()
                        .filter(each -> each.id != speaker.id())
                        .toList());
    }

    /** The main speakers of whoever was ever found to speak in an article, in the order of their names. */
    public List<SpeakerJson> inArticle(long article) {
        return whole(speakers.inArticle(article));
    }

    /** How the texts call a speaker, the most frequent first. */
    public List<MentionJson> mentions(SpeakerJson speaker) {
        return speakers.mentions(speaker.ids(), Limit.of(MOST)).stream()
                .filter(mention -> !PRONOUNS.contains(mention.words().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** In which roles a speaker spoke, the earliest first. */
    public List<RoleJson> roles(SpeakerJson speaker) {
        return speakers.roles(speaker.ids(), Limit.of(MOST));
    }

    private List<SpeakerJson> whole(List<Speaker> mains) {
        if (mains.isEmpty()) {
            return List.of();
        }
        List<Long> ids = mains.stream().map(Speaker::id).toList();
        List<Speaker> merged = speakers.under(ids);
        Map<Long, List<Speaker>> under = merged.stream().collect(Collectors.groupingBy(each -> each.main().id));
        List<Long> all =
                Stream.concat(ids.stream(), merged.stream().map(Speaker::id)).toList();
        Map<Long, Long> counts = speakers.counts(all).stream()
                .collect(Collectors.toMap(SpeakerCount::speaker, SpeakerCount::quotations));
        return mains.stream()
                .map(main -> json(main, under.getOrDefault(main.id, List.of()), id -> counts.getOrDefault(id, 0L)))
                .toList();
    }

    private static SpeakerJson json(Speaker main, List<Speaker> merged, Function<Long, Long> quotations) {
        List<SpeakerJson.Alias> aliases = merged.stream()
                .map(each -> new SpeakerJson.Alias(
                        each.id, each.name, each.wikidata, each.mergedInto.id, quotations.apply(each.id)))
                .toList();
        return new SpeakerJson(
                main.id,
                main.name,
                main.wikidata,
                aliases,
                quotations.apply(main.id)
                        + aliases.stream()
                                .mapToLong(SpeakerJson.Alias::quotations)
                                .sum(),
                main.version);
    }
}
