package org.concordat.funding.fund.fund;

import static org.concordat.funding.fund.fund.FundFact.FUND_AMENDED;
import static org.concordat.funding.fund.fund.FundFact.FUND_CREATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Sets up funds. */
@ApplicationScoped
public class FundAdministration {

    private final Funds funds;
    private final WaitingIncome waitingIncome;
    private final Changes changes;

    FundAdministration(Funds funds, WaitingIncome waitingIncome, Changes changes) {
        this.funds = funds;
        this.waitingIncome = waitingIncome;
        this.changes = changes;
    }

    public Fund get(UUID id) {
        return funds.get(id);
    }

    public Page<FundSummaryView> list(String code, Boolean takesSubscriptions, PageRequest page) {
        return funds.list(code, takesSubscriptions, page);
    }

    @Transactional
    public Fund create(String code, FundDetails details, EffectiveDate effective, String by) {
        if (funds.hasCode(code)) {
            throw Refusal.conflict(
                    "fund-code-taken", "There is a fund with the code %s already. Choose another.".formatted(code));
        }
        var fund = new Fund(code, details);
        takeSubscriptionsAlone(fund);
        changes.add(funds, fund, FUND_CREATED, effective);
        if (fund.takesSubscriptions()) {
            waitingIncome.flowInto(fund, by);
        }
        return fund;
    }

    /** @param amendment what the fund's details become, given what they are */
    @Transactional
    public Fund amend(Amendment<FundDetails> amendment, String by) {
        var amended = changes.of(funds, amendment).recordWith(FUND_AMENDED, fund -> {
            boolean before = fund.takesSubscriptions();
            fund.amend(amendment.applyTo(fund.details()));
            boolean newlyMarked = fund.takesSubscriptions() && !before;
            if (newlyMarked) {
                takeSubscriptionsAlone(fund);
            }
            return newlyMarked;
        });
        if (amended.result()) {
            waitingIncome.flowInto(amended.aggregate(), by);
        }
        return amended.aggregate();
    }

    private void takeSubscriptionsAlone(Fund fund) {
        if (fund.takesSubscriptions()) {
            OneFundTakesSubscriptions.check(fund, funds.takingSubscriptions().orElse(null));
        }
    }
}
