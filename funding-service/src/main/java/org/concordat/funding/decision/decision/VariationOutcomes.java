package org.concordat.funding.decision.decision;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.funding.award.award.AwardCondition;
import org.concordat.funding.award.variation.VaryingAwards;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/** Carries out what a body decided on a variation. */
@ApplicationScoped
class VariationOutcomes {

    private final VaryingAwards varying;
    private final Approving approving;

    VariationOutcomes(VaryingAwards varying, Approving approving) {
        this.varying = varying;
        this.approving = approving;
    }

    /** @throws Refusal 409 with the headroom, when that does not reach for an increase; the variation stays proposed */
    void carryOut(Decision decision, VariationMatter matter, EffectiveDate effective, String by) {
        var ruling = new VaryingAwards.Ruling(
                decision.id(),
                by,
                effective,
                decision.conditions().stream()
                        .map(condition -> AwardCondition.asked(condition.text(), condition.dueOn()))
                        .toList());
        switch (decision.resolution().outcome()) {
            case APPROVED -> {
                requireHeadroom(matter);
                decision.approve(matter.award().id());
                varying.approve(matter.variation(), ruling);
            }
            case REJECTED -> varying.reject(matter.variation(), ruling);
            case RESERVED, DEFERRED, NO_MAJORITY, NO_QUORUM, RECOMMENDED_UPWARDS, NOT_RECOMMENDED -> {
                // the variation stays proposed
            }
        }
    }

    /** "Within the call's headroom": an increase takes more of the budget, a decrease gives some back. */
    private void requireHeadroom(VariationMatter matter) {
        Money increase = matter.increase();
        if (increase.isPositive()) {
            approving.requireHeadroom(matter.application().call(), increase);
        }
    }
}
