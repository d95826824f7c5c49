package org.concordat.funding.award.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordat.funding.award.award.Award;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/**
 * Takes an approved claim back. What the grant pays on a claim follows from all that was found eligible before it, so that
 * claims that were approved later and are not paid are worked out again. What is paid stays, and the next claim settles it.
 *
 * @param returned approved, and not paid
 * @param later claims of what was spent, in the order of their approval
 */
record Recalculation(Claim returned, List<Claim> later) {

    /**
     * @param leftFor what is committed for a year and neither paid nor approved
     * @return what the grant pays on each of the later claims now
     */
    List<Money> carryOut(Award award, Function<FinancialYear, Money> leftFor) {
        Map<FinancialYear, Money> left = withAllTakenBack(leftFor);
        award.disapprove(
                returned.eligible(), returned.payable(), returned.details().instalment());
        later.forEach(each -> award.disapprove(each.eligible(), each.payable(), null));
        var grants = new ArrayList<Money>();
        for (Claim each : later) {
            FinancialYear year = each.details().financialYear();
            Money grant = award.approveAnew(each.eligible(), left.get(year));
            left.merge(year, grant.negated(), Money::plus);
            grants.add(grant);
        }
        return grants;
    }

    private Map<FinancialYear, Money> withAllTakenBack(Function<FinancialYear, Money> leftFor) {
        var left = new HashMap<FinancialYear, Money>();
        Stream.concat(Stream.of(returned), later.stream()).forEach(each -> {
            FinancialYear year = each.details().financialYear();
            left.computeIfAbsent(year, leftFor);
            left.merge(year, each.payable(), Money::plus);
        });
        return left;
    }
}
