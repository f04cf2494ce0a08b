package org.ascribe.house;

import java.util.List;
import java.util.Map;

/** What a search, a filter, an order or a further page adds to an address. */
final class Queries {
    /** Every part of the queue, each way to narrow it and each order. */
    private static final List<String> QUEUED = List.of(
            "?tab=second-opinion",
            "?tab=in-disagreement",
            "?tab=verified",
            "?tab=disputed",
            "?tab=open",
            "?tab=stale",
            "?tab=mine",
            "?sort=newest",
            "?q=MARK",
            "?q=harbour&sort=published-newest",
            "?tab=disputed&q=harbour",
            "?speaker=Ana+Ruiz&question=accuracy",
            "?kind=direct&tab=second-opinion");

    /** By route; {@code MARK} is what is looked for. */
    private static final Map<String, List<String>> ADDED = Map.ofEntries(
            Map.entry("/{subjects:quotations|claims}/{id:\\d+}/verdicts", List.of("?evidence=last")),
            Map.entry("/articles", List.of("?q=MARK", "?q=harbour", "?speaker=Ruiz")),
            Map.entry("/api/articles", List.of("?q=MARK", "?q=harbour", "?speaker=Ruiz", "?limit=100")),
            Map.entry(
                    "/agreement", List.of("?reviewer=reviewer", "?reviewer=second&with=reviewer", "?from=2020-01-01")),
            Map.entry("/api/agreement", List.of("?reviewer=reviewer", "?reviewer=second&with=reviewer", "?limit=100")),
            Map.entry("/queue", QUEUED),
            Map.entry("/api/queue", QUEUED),
            Map.entry("/speakers/{id:\\d+}", List.of("?role=harbour")),
            Map.entry("/api/speakers/{id}/quotations", List.of("?role=harbour", "?limit=100")),
            Map.entry("/speakers", List.of("?q=Ruiz")),
            Map.entry("/api/speakers", List.of("?q=Ruiz")),
            Map.entry("/api/overruled", List.of("?limit=100")),
            Map.entry("/dashboard", List.of("?by=day")),
            Map.entry("/api/dashboard", List.of("?by=day")));

    private Queries() {}

    /** What may follow the address of that route, from the question mark on. */
    static List<String> of(String route) {
        return ADDED.getOrDefault(route, List.of());
    }
}
