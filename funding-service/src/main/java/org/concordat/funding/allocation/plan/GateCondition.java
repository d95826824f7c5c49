package org.concordat.funding.allocation.plan;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.concordat.funding.allocation.sharing.PlanTerms;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/**
 * What opens a plan's gates by itself: "part of next year's share is released per sub-region only when its objectives for
 * the year are recorded as achieved" (funding.md, Allocation plan).
 *
 * @param objectives all of which have to be achieved in a sub-region
 * @param year for which they have to be; {@code null} when a decision alone opens the gates
 */
public record GateCondition(SortedSet<UUID> objectives, FinancialYear year) {

    /** So that the decision can name each with the day on which it was achieved. */
    public static final int MOST_OBJECTIVES = 10;

    static final GateCondition NONE = new GateCondition(new TreeSet<>(), null);

    public GateCondition {
        objectives = new TreeSet<>(objectives);
    }

    /**
     * What a plan is to wait for.
     *
     * @param objectives {@code null} for a plan whose gates open by decision alone
     * @param year {@code null} for the year before the plan's: next year's share is earned by this year's objectives
     */
    static GateCondition of(List<UUID> objectives, FinancialYear year, FinancialYear ofPlan, PlanTerms terms) {
        if (objectives == null) {
            requireNoYear(year);
            return NONE;
        }
        requireGates(terms);
        FinancialYear counts = year == null ? ofPlan.previous() : year;
        requireNotAfter(counts, ofPlan);
        return new GateCondition(new TreeSet<>(objectives), counts);
    }

    private static void requireNoYear(FinancialYear year) {
        if (year != null) {
            throw Refusal.rule(
                    "gate-year-without-objectives",
                    "/gateYear",
                    "A gate year says for which year objectives have to be achieved. Send gateObjectives, or no gateYear.");
        }
    }

    private static void requireGates(PlanTerms terms) {
        if (!terms.hasGates()) {
            throw Refusal.rule(
                    "gate-objectives-without-gates",
                    "/gateObjectives",
                    "Objectives open gates, and this plan has none. Send a baseShare, or no gateObjectives.");
        }
    }

    /** What is achieved in a later year comes too late for the money of this one. */
    private static void requireNotAfter(FinancialYear year, FinancialYear ofPlan) {
        if (year.compareTo(ofPlan) > 0) {
            throw Refusal.rule(
                    "gate-year-after-plan",
                    "/gateYear",
                    "The plan is for %s. Send that year or an earlier one.".formatted(ofPlan));
        }
    }

    /** Whether objectives open the gates at all. */
    public boolean isSet() {
        return year != null;
    }
}
