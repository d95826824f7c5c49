package org.concordat.funding.decision.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.concordat.funding.application.application.ApplicationState;
import org.concordat.funding.application.application.ApplicationView;
import org.concordat.funding.award.variation.VariationState;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;

/**
 * Carries a decision out and records it: what was decided on, the commitment of the money and the decision with its pack
 * stand or fall together.
 */
@ApplicationScoped
public class Deciding {

    private final Decisions decisions;
    private final ApplicationOutcomes ofApplications;
    private final VariationOutcomes ofVariations;
    private final Approving approving;
    private final DecisionPacks packs;
    private final Scores scores;
    private final Changes changes;

    Deciding(
            Decisions decisions,
            ApplicationOutcomes ofApplications,
            VariationOutcomes ofVariations,
            Approving approving,
            DecisionPacks packs,
            Scores scores,
            Changes changes) {
        this.decisions = decisions;
        this.ofApplications = ofApplications;
        this.ofVariations = ofVariations;
        this.approving = approving;
        this.packs = packs;
        this.scores = scores;
        this.changes = changes;
    }

    /**
     * In the transaction of what the decision comes of.
     *
     * @param matter locked, and as it was put to the body
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(Decision decision, DecisionFact fact, Matter matter, String by) {
        var effective = new EffectiveDate(
                decision.decidedBy().decidedOn(), decision.resolution().decisionReason());
        ApplicationState put = ApplicationView.of(matter.application()).state();
        VariationState varied =
                matter instanceof VariationMatter variation ? VariationState.of(variation.variation()) : null;
        if (matter instanceof VariationMatter variation) {
            ofVariations.carryOut(decision, variation, effective, by);
        } else {
            ofApplications.carryOut(decision, matter.application(), effective, by);
        }
        changes.add(decisions, decision, fact, effective);
        packs.keep(
                decision.id(),
                new DecisionPack(DecisionState.of(decision), put, scores.of(matter.application()), varied));
    }

    /** @throws org.concordat.platform.problem.Refusal 409 with the headroom, when that did not reach for what was carried */
    public void requireMoney(Decision decision) {
        if (decision.isReserved()) {
            throw approving.headroomExceeded(
                    decision.subject().call(), decision.resolution().amount());
        }
    }
}
