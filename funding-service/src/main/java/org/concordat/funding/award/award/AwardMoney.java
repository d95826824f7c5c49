package org.concordat.funding.award.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.funding.fund.fund.Fund;
import org.concordat.funding.fund.fund.Funds;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Posting;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** Moves an award's money in the ledger, in the transaction of the step that it follows from. */
@ApplicationScoped
public class AwardMoney {

    /** How the ledger calls an award. */
    private static final String AWARD = "award";

    private final Ledger ledger;
    private final Funds funds;

    AwardMoney(Ledger ledger, Funds funds) {
        this.ledger = ledger;
        this.funds = funds;
    }

    /**
     * When, on whose word and why money moves.
     *
     * @param about what the entry is about; {@code null} for the award itself
     */
    public record Cause(LocalDate on, String by, String reason, BusinessObject about) {

        public Cause(LocalDate on, String by, String reason) {
            this(on, by, reason, null);
        }
    }

    /** Sets aside for the award what it promises for each year. */
    void commit(Award award, Cause cause) {
        Fund fund = fundOf(award);
        award.amountsByYear().forEach((year, amount) -> {
            fund.requirePromisable(year, cause.on());
            move(award, award.origin().allocated(year), award.origin().committed(year, award.id()), amount, cause);
        });
    }

    /** What is not needed goes back to where it was set aside. */
    void release(Award award, Money butFor, Cause cause) {
        Money kept = butFor;
        // what is retained is kept in the last years, which its payment comes from
        for (FinancialYear year : award.amountsByYear().descendingMap().keySet()) {
            Money committed = committed(award, year);
            Money stays = kept.min(committed);
            kept = kept.minus(stays);
            move(
                    award,
                    award.origin().committed(year, award.id()),
                    award.origin().allocated(year),
                    committed.minus(stays),
                    cause);
        }
    }

    /** An opening entry brings its own money into the fund. */
    public void open(Award award, AmountLine line, Cause cause) {
        FinancialYear year = line.financialYear();
        move(award, Account.SOURCE, Account.UNALLOCATED, line.amount(), cause);
        move(award, Account.UNALLOCATED, award.origin().allocated(year), line.amount(), cause);
        move(award, award.origin().allocated(year), award.origin().committed(year, award.id()), line.amount(), cause);
    }

    /** What was paid in earlier times, whatever the sources of the year say today. */
    public void payOpening(Award award, FinancialYear year, Money amount, Cause cause) {
        move(award, award.origin().committed(year, award.id()), award.origin().paid(year, award.id()), amount, cause);
    }

    public void pay(Award award, FinancialYear year, Money amount, Cause cause) {
        if (amount.isPositive()) {
            fundOf(award).requireSpendable(year, cause.on());
        }
        move(award, award.origin().committed(year, award.id()), award.origin().paid(year, award.id()), amount, cause);
    }

    /** What was retained, from the years in which it stands. */
    void payRetention(Award award, Money amount, Cause cause) {
        Money left = amount;
        for (FinancialYear year : award.amountsByYear().descendingMap().keySet()) {
            Money of = left.min(committed(award, year));
            pay(award, year, of, cause);
            left = left.minus(of);
        }
    }

    void vire(Award award, FinancialYear from, FinancialYear to, Money amount, Cause cause) {
        fundOf(award).requirePromisable(to, cause.on());
        move(
                award,
                award.origin().committed(from, award.id()),
                award.origin().committed(to, award.id()),
                amount,
                cause);
    }

    /**
     * Follows a variation.
     *
     * @param before what was awarded by year until now
     */
    public void vary(Award award, Map<FinancialYear, Money> before, Cause cause) {
        new YearShifts(before, award.amountsByYear()).shifts().forEach(shift -> vary(award, shift, cause));
    }

    private void vary(Award award, YearShifts.Shift shift, Cause cause) {
        AwardOrigin origin = award.origin();
        if (shift.to() != null) {
            fundOf(award).requirePromisable(shift.to(), cause.on());
        }
        Account from = shift.from() == null ? origin.allocated(shift.to()) : origin.committed(shift.from(), award.id());
        Account to = shift.to() == null ? origin.allocated(shift.from()) : origin.committed(shift.to(), award.id());
        move(award, from, to, shift.amount(), cause);
    }

    /** What came back stands where it was set aside, free for another award. */
    void takeBack(Award award, FinancialYear year, Money amount, Cause cause) {
        move(award, award.origin().paid(year, award.id()), award.origin().allocated(year), amount, cause);
    }

    public Money committed(Award award, FinancialYear year) {
        return ledger.balance(award.origin().fund(), award.origin().committed(year, award.id()));
    }

    Money paid(Award award, FinancialYear year) {
        return ledger.balance(award.origin().fund(), award.origin().paid(year, award.id()));
    }

    private Fund fundOf(Award award) {
        return funds.get(award.origin().fund());
    }

    private void move(Award award, Account from, Account to, Money amount, Cause cause) {
        if (amount.isPositive()) {
            ledger.post(new Posting(
                    award.origin().fund(),
                    cause.on(),
                    from,
                    to,
                    amount,
                    cause.by(),
                    cause.reason(),
                    cause.about() == null ? new BusinessObject(AWARD, award.id()) : cause.about(),
                    award.recipient()));
        }
    }
}
