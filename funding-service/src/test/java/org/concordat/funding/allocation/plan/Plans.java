package org.concordat.funding.allocation.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.allocation.apportionment.Weights;
import org.concordat.funding.allocation.sharing.PlanTerms;
import org.concordat.funding.allocation.sharing.Sharing;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Percentage;

/** Plans that the tests begin with. */
public final class Plans {

    public static final String CHESHIRE = "cheshire-and-warrington";
    public static final LocalDate FIRST_DAY = LocalDate.of(2008, 4, 1);
    public static final FinancialYear YEAR = FinancialYear.of("2008-09");
    public static final Decision DECISION =
            new Decision(LocalDate.of(2009, 3, 31), "All objectives of the year achieved", "Board 12/2009, item 4");

    private Plans() {}

    /** £150,000 at a share, with or without a base share, reserves in per cent. */
    public static PlanTerms terms(String share, String base, String need, String contingency) {
        return new PlanTerms(
                Money.of("150000.00"),
                Percentage.of(share),
                base == null ? null : Percentage.of(base),
                Percentage.of(need),
                Percentage.of(contingency),
                FIRST_DAY);
    }

    public static PlanTerms terms(String share) {
        return terms(share, null, "0", "0");
    }

    static AllocationPlan draft(PlanTerms terms) {
        return new AllocationPlan(
                UUID.randomUUID(), YEAR, Sharing.of(terms, Weights.byCouncils(), null), GateCondition.NONE, "planner");
    }

    static AllocationPlan approved(PlanTerms terms) {
        AllocationPlan plan = draft(terms);
        plan.approve("approver", FIRST_DAY, null);
        return plan;
    }
}
