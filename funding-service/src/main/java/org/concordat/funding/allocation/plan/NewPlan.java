package org.concordat.funding.allocation.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.funding.allocation.sharing.PlanTerms;
import org.concordat.funding.allocation.weighing.AskedWeight;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Percentage;

/**
 * How somebody wants a fund's money of a year shared.
 *
 * @param amount {@code null} for what the fund's sources are expected to bring in the year
 * @param baseShare {@code null} for a plan without gates
 * @param gates the sub-regions with a gate; {@code null} for all, when there is a base share
 * @param gateObjectives what opens the gates by itself; {@code null} for decisions alone
 * @param gateYear for which they have to be achieved; {@code null} for the year before the plan's
 * @param countedOn {@code null} for the year's first day
 */
public record NewPlan(
        UUID fund,
        FinancialYear financialYear,
        Money amount,
        Percentage share,
        Percentage baseShare,
        Set<String> gates,
        List<UUID> gateObjectives,
        FinancialYear gateYear,
        Percentage keptForNeed,
        Percentage contingency,
        LocalDate countedOn,
        List<AskedWeight> weights) {

    GateCondition gateCondition(PlanTerms terms) {
        return GateCondition.of(gateObjectives, gateYear, financialYear, terms);
    }

    PlanTerms terms(Money expected) {
        return new PlanTerms(
                amount == null ? expected : amount,
                share,
                baseShare,
                keptForNeed,
                contingency,
                countedOn == null ? financialYear.firstDay() : countedOn);
    }
}
