package org.concordat.funding.decision.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Shows what was decided, exactly as it was. */
@ApplicationScoped
public class DecisionReading {

    private final Decisions decisions;
    private final DecisionPacks packs;

    DecisionReading(Decisions decisions, DecisionPacks packs) {
        this.decisions = decisions;
        this.packs = packs;
    }

    public DecisionView get(UUID id) {
        return DecisionView.of(decisions.get(id));
    }

    public Page<DecisionSummaryView> list(DecisionFilter filter, PageRequest request) {
        return decisions.page(filter, request);
    }

    public DecisionPack pack(UUID id) {
        return packs.of(id).orElseThrow(() -> Refusal.notFound("decision", id));
    }
}
