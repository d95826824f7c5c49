package org.concordat.funding.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.concordat.funding.Occasion;
import org.concordat.platform.journal.Change;
import org.concordat.platform.journal.Journal;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/** Sets up funds and says what their sources are expected to bring. */
@ApplicationScoped
public class FundAdministration {

    private final Funds funds;
    private final WaitingIncome waitingIncome;
    private final Journal journal;
    private final Clock clock;

    FundAdministration(Funds funds, WaitingIncome waitingIncome, Journal journal, Clock clock) {
        this.funds = funds;
        this.waitingIncome = waitingIncome;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Fund create(String code, FundDetails details, Occasion occasion, String by) {
        if (funds.hasCode(code)) {
            throw Refusal.conflict(
                    "fund-code-taken", "There is a fund with the code %s already. Choose another.".formatted(code));
        }
        var fund = new Fund(code, details);
        save(fund, null, "fund-created", occasion, by);
        return fund;
    }

    /** @param amendment what the fund's details become, given what they are */
    @Transactional
    public Fund amend(UUID id, long seenVersion, UnaryOperator<FundDetails> amendment, Occasion occasion, String by) {
        Fund fund = seen(id, seenVersion);
        FundState before = FundState.of(fund);
        fund.amend(amendment.apply(fund.details()));
        save(fund, before, "fund-amended", occasion, by);
        return fund;
    }

    @Transactional
    public Fund addSource(UUID id, Source source, Occasion occasion, String by) {
        Fund fund = funds.getForChange(id);
        FundState before = FundState.of(fund);
        fund.add(source);
        save(fund, before, "source-added", occasion, by);
        return fund;
    }

    @Transactional
    public Fund amendSource(
            UUID id, UUID sourceId, long seenVersion, String name, Money amount, Occasion occasion, String by) {
        Fund fund = seen(id, seenVersion);
        FundState before = FundState.of(fund);
        fund.amendSource(sourceId, name, amount);
        save(fund, before, "source-amended", occasion, by);
        return fund;
    }

    private Fund seen(UUID id, long seenVersion) {
        Fund fund = funds.getForChange(id);
        if (fund.version() != seenVersion) {
            throw Refusal.preconditionFailed();
        }
        return fund;
    }

    private void save(Fund fund, FundState before, String what, Occasion occasion, String by) {
        FundState after = FundState.of(fund);
        if (after.equals(before)) {
            return;
        }
        boolean newlyMarked = fund.takesSubscriptions() && (before == null || !before.takesSubscriptions());
        if (newlyMarked) {
            OneFundTakesSubscriptions.check(fund, funds.takingSubscriptions().orElse(null));
        }
        funds.save(fund);
        journal.record(new Change(
                Fund.TYPE,
                fund.id(),
                fund.version(),
                what,
                before,
                after,
                occasion.effectiveOnOr(LocalDate.now(clock)),
                occasion.reason()));
        if (newlyMarked) {
            waitingIncome.flowInto(fund, by);
        }
    }
}
