package org.ascribe.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ascribe.access.Role;
import org.ascribe.journal.Curtain;

/** Keeps the entries on a question from whoever may still judge it unseen. */
@ApplicationScoped
class Blindfold implements Curtain {
    private static final Pattern NAME = Pattern.compile("(quotation|claim)/(\\d{1,18})");

    private final Verdicts verdicts;

    Blindfold(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    @Override
    public Set<String> hidden(String account, Role role, Collection<String> subjects) {
        Onlooker onlooker = Onlooker.of(account, role);
        List<Long> quotations = ids(subjects, "quotation");
        List<Long> claims = ids(subjects, "claim");
        Set<String> hidden = new HashSet<>();
        if (quotations.isEmpty() && claims.isEmpty()) {
            return hidden;
        }
        Map<Subject, List<Verdict>> histories =
                verdicts.ofTwoOpinions(quotations, claims).stream().collect(Collectors.groupingBy(Subject::of));
        histories.forEach((subject, history) -> {
            if (Standing.of(history, 2).hiddenFrom(onlooker)) {
                hidden.add(subject.name());
            }
        });
        return hidden;
    }

    private static List<Long> ids(Collection<String> subjects, String kind) {
        return subjects.stream()
                .map(NAME::matcher)
                .filter(Matcher::matches)
                .filter(name -> name.group(1).equals(kind))
                .map(name -> Long.valueOf(name.group(2)))
                .toList();
    }
}
