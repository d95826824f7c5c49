package org.concordat.funding.allocation.plan;

import org.concordat.platform.problem.Refusal;

/** "Two people for money": who plans how money is shared does not approve it. */
final class TwoPersons {

    private TwoPersons() {}

    static void require(String plannedBy, String approvedBy) {
        if (plannedBy.equals(approvedBy)) {
            throw Refusal.rule(
                    "two-persons-decide",
                    "A plan is approved by somebody else than the one who made it. Ask a colleague.");
        }
    }
}
