package org.concordat.programme.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.journal.Change;
import org.concordat.platform.journal.Journal;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.council.CouncilRegister;

/**
 * Opens programmes for change and records what became of them. Whoever opens one holds the number of councils still
 * first, so that no programme is ever stored with a number that has just become stale.
 */
@ApplicationScoped
class ProgrammeBook {

    private final Programmes programmes;
    private final CouncilRegister councils;
    private final Journal journal;

    ProgrammeBook(Programmes programmes, CouncilRegister councils, Journal journal) {
        this.programmes = programmes;
        this.councils = councils;
        this.journal = journal;
    }

    Programme read(UUID id) {
        return programmes.withId(id).orElseThrow(() -> missing(id));
    }

    Programme open(UUID id) {
        councils.holdStill();
        return programmes.forChange(id).orElseThrow(() -> missing(id));
    }

    void record(String what, ProgrammeState before, Programme programme, String reason) {
        programmes.save(programme);
        journal.record(new Change(
                Programme.TYPE,
                programme.id(),
                programme.version(),
                what,
                before,
                programme.state(),
                programme.effectiveOn(),
                reason));
    }

    private static Refusal missing(UUID id) {
        return Refusal.notFound("programme", id);
    }
}
