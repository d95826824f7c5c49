package org.concordat.funding.allocation.carryforward;

import static org.concordat.funding.allocation.carryforward.CarryForwardFact.ALLOCATION_CARRIED_FORWARD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.funding.allocation.plan.Decision;
import org.concordat.funding.allocation.plan.Reasons;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.funding.fund.fund.Funds;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Posting;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.FinancialYear;

/** Carries what a year did not commit into the next, by a recorded decision: ledger, history and event in one transaction. */
@ApplicationScoped
public class CarryingForward {

    private final CarryForwards carryForwards;
    private final Funds funds;
    private final Ledger ledger;
    private final Changes changes;

    CarryingForward(CarryForwards carryForwards, Funds funds, Ledger ledger, Changes changes) {
        this.carryForwards = carryForwards;
        this.funds = funds;
        this.ledger = ledger;
        this.changes = changes;
    }

    /**
     * Part of a year's money that is to move on.
     *
     * @param amount {@code null} for all that is uncommitted
     */
    public record Wanted(FinancialYear financialYear, String part, Money amount) {}

    public CarryForward get(FundId fund, CarryForwardId id) {
        return carryForwards.get(fund, id);
    }

    public Page<CarryForwardState> list(FundId fund, FinancialYear year, String part, PageRequest page) {
        funds.get(fund.value());
        return carryForwards.list(fund, year, part, page);
    }

    /** The ledger refuses more than the year's part has left uncommitted. */
    @Transactional
    public CarryForward carry(UUID fund, Wanted wanted, Decision decision, String by) {
        funds.get(fund);
        Account from = Account.allocated(wanted.financialYear(), wanted.part());
        var details = new CarryForwardDetails(
                fund,
                wanted.financialYear(),
                wanted.part(),
                wanted.amount() == null ? ledger.balance(fund, from) : wanted.amount(),
                decision.day(),
                decision.reason(),
                decision.reference());
        var carried = new CarryForward(details);
        changes.add(
                carryForwards,
                carried,
                ALLOCATION_CARRIED_FORWARD,
                new EffectiveDate(decision.day(), decision.reason()));
        ledger.post(new Posting(
                fund,
                decision.day(),
                from,
                Account.allocated(wanted.financialYear().next(), wanted.part()),
                details.amount(),
                by,
                Reasons.of("Carried forward", decision.reason()),
                new BusinessObject(CarryForward.TYPE.name(), carried.id()),
                null));
        return carried;
    }
}
