package org.ascribe.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.ascribe.access.AccountDecision;

/** Writes down the decisions about accounts and tokens, which come before the journal in the reading order. */
@ApplicationScoped
class AccountWitness {
    private final Journal journal;

    @Inject
    AccountWitness(Journal journal) {
        this.journal = journal;
    }

    void append(@Observes AccountDecision decision) {
        journal.append(decision.by(), decision.action(), decision.subject(), decision.payload());
    }
}
