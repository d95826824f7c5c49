package org.concordat.programme.programme;

import static org.concordat.programme.programme.ProgrammeFact.SAVINGS_RECALCULATED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.register.council.CouncilCounts;
import org.concordat.programme.register.council.CouncilRegister;

/**
 * Opens programmes for change. Whoever opens one holds the number of councils still first, so that no programme is ever
 * stored with a number that has just become stale.
 */
@ApplicationScoped
class ProgrammeBook {

    private final Programmes programmes;
    private final CouncilRegister councils;
    private final Changes changes;

    ProgrammeBook(Programmes programmes, CouncilRegister councils, Changes changes) {
        this.programmes = programmes;
        this.councils = councils;
        this.changes = changes;
    }

    Programme read(UUID id) {
        return programmes.byId(id).orElseThrow(() -> Refusal.notFound("programme", id));
    }

    Changes.Change<Programme> change(UUID id, EffectiveDate effective) {
        councils.holdStill();
        return changes.of(programmes, id).effective(effective);
    }

    void recalculate(UUID id, CouncilCounts counts, LocalDate from) {
        councils.holdStill();
        Programme programme = programmes.lock(id).orElseThrow(() -> Refusal.notFound("programme", id));
        changes.of(programmes, programme)
                .effective(EffectiveDate.of(programme.recalculatedFrom(from)))
                .record(SAVINGS_RECALCULATED, outdated -> outdated.recalculate(counts, from));
    }
}
