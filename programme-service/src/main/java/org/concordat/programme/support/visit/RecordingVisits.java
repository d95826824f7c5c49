package org.concordat.programme.support.visit;

import static org.concordat.programme.support.visit.VisitFact.VISIT_AMENDED;
import static org.concordat.programme.support.visit.VisitFact.VISIT_RECORDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** Records who was visited, and what came of it. */
@ApplicationScoped
public class RecordingVisits {

    private final Visits visits;
    private final VisitReferences references;
    private final Changes changes;

    RecordingVisits(Visits visits, VisitReferences references, Changes changes) {
        this.visits = visits;
        this.references = references;
        this.changes = changes;
    }

    @Transactional
    public VisitView record(UUID organisation, VisitDetails details, EffectiveDate effective) {
        references.require(organisation, details);
        return VisitView.of(changes.add(visits, new Visit(organisation, details), VISIT_RECORDED, effective));
    }

    @Transactional
    public VisitView amend(Amendment<VisitDetails> amendment) {
        return VisitView.of(changes.of(visits, amendment).record(VISIT_AMENDED, visit -> {
            VisitDetails amended = amendment.applyTo(visit.details());
            references.require(visit.organisation(), amended);
            visit.amend(amended);
        }));
    }

    public VisitView get(UUID id) {
        return VisitView.of(visits.get(id));
    }

    public Page<VisitView> list(VisitFilter filter, PageRequest page) {
        return visits.list(filter, page);
    }
}
