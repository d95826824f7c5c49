package org.concordat.funding.fund.charge;

import static org.concordat.funding.fund.charge.ChargeFact.CHARGE_POSTED;
import static org.concordat.funding.fund.charge.ChargeFact.CHARGE_REVERSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.funding.fund.fund.Funds;
import org.concordat.funding.fund.receipt.Receipts;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Posting;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;

/** Posts what is due to the accountable body: charge, ledger entry, history and event in one transaction. */
@ApplicationScoped
public class ChargingFunds {

    private final Funds funds;
    private final ChargeRates rates;
    private final Charges charges;
    private final Receipts receipts;
    private final Ledger ledger;
    private final Changes changes;
    private final BusinessCalendar calendar;

    ChargingFunds(
            Funds funds,
            ChargeRates rates,
            Charges charges,
            Receipts receipts,
            Ledger ledger,
            Changes changes,
            BusinessCalendar calendar) {
        this.funds = funds;
        this.rates = rates;
        this.charges = charges;
        this.receipts = receipts;
        this.ledger = ledger;
        this.changes = changes;
        this.calendar = calendar;
    }

    public Page<ChargeState> list(FundId fund, FinancialYear year, PageRequest page) {
        funds.get(fund.value());
        return charges.list(fund, year, page);
    }

    public Charge get(FundId fund, ChargeId id) {
        return charges.get(fund, id);
    }

    /** @param effective without a day for today */
    @Transactional
    public Charge post(FundId fund, FinancialYear year, EffectiveDate effective, String by) {
        LocalDate on = calendar.dayThatHasCome(effective.day(), "/effectiveOn");
        funds.get(fund.value()).requireSpendable(year, on);
        ChargeRate rate = rates.forPosting(fund, year).orElseThrow(() -> missingRate(year));
        rate.requireAnotherThanWhoSet(by);
        ledger.hold(fund.value());
        Money amount = rate.requireStillDue(received(fund, year, on), charged(fund, year));
        var charge = new Charge(new ChargeDetails(fund.value(), year, amount, on));
        changes.add(charges, charge, CHARGE_POSTED, effective.or(on));
        ledger.post(new Posting(
                fund.value(),
                on,
                Account.UNALLOCATED,
                Account.charged(year),
                amount,
                by,
                effective.reason() != null ? effective.reason() : "Charge of the accountable body",
                about(charge),
                null));
        return charge;
    }

    /** @param effective without a day for the charge's own, or the first open one of the books */
    @Transactional
    public Charge reverse(FundId fund, ChargeId id, EffectiveDate effective, String by) {
        Charge charge = charges.get(fund, id);
        LocalDate on = effective
                .or(ledger.openOnOrAfter(fund.value(), charge.details().effectiveOn()))
                .day();
        changes.of(charges, charge)
                .effective(effective.or(on))
                .record(CHARGE_REVERSED, reversed -> reversed.reverse(on));
        ledger.reverse(fund.value(), about(charge), on, by, "Reversed: " + effective.reason());
        return charge;
    }

    /** What had come in by the day of the charge and was not taken back since. */
    private Money received(FundId fund, FinancialYear year, LocalDate on) {
        return receipts.received(fund, year, on).min(receipts.received(fund, year, LocalDate.MAX));
    }

    private Money charged(FundId fund, FinancialYear year) {
        return ledger.balance(fund.value(), Account.charged(year));
    }

    private static Refusal missingRate(FinancialYear year) {
        return Refusal.rule(
                "no-charge-rate",
                "/financialYear",
                "This fund carries no charge for %s. Set its rate first.".formatted(year));
    }

    private static BusinessObject about(Charge charge) {
        return new BusinessObject(Charge.TYPE.name(), charge.id());
    }
}
