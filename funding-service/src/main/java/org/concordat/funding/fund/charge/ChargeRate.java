package org.concordat.funding.fund.charge;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.TwoPersons;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** What a fund's charge of a year is worked out from. Never more is posted than is due by it. */
@Entity
public class ChargeRate extends Aggregate {

    public static final AggregateType<ChargeRate> TYPE =
            AggregateType.published("charge-rate", "funding.charge-rates", ChargeRateState.class, ChargeRateState::of);

    private UUID fund;
    private FinancialYear financialYear;

    @Embedded
    private ChargeTerms terms;

    private String setBy;

    protected ChargeRate() {}

    ChargeRate(UUID fund, FinancialYear financialYear, ChargeTerms terms, String setBy) {
        this.fund = fund;
        this.financialYear = financialYear;
        this.terms = terms;
        this.setBy = setBy;
    }

    void amend(ChargeTerms newTerms, String by) {
        terms = newTerms;
        setBy = by;
    }

    /** "Two people for money": who sets the rate does not post the charge. */
    void requireAnotherThanWhoSet(String by) {
        TwoPersons.require("A charge", setBy, by);
    }

    /**
     * What is left to charge, so that posting again posts the difference.
     *
     * @param received what came in for the year, less what was reversed or refunded
     * @param charged what is charged for the year already
     */
    public Money stillDue(Money received, Money charged) {
        return terms.due(received).minus(charged).max(Money.ZERO);
    }

    /** The same for a posting, which moves something. */
    Money requireStillDue(Money received, Money charged) {
        Money due = terms.due(received);
        if (charged.compareTo(due) > 0) {
            throw Refusal.rule(
                    "charged-more-than-due",
                    "%s is due for %s, and %s is charged. Reverse a charge, then post what is due."
                            .formatted(due, financialYear, charged));
        }
        Money left = stillDue(received, charged);
        if (left.isZero()) {
            throw Refusal.rule(
                    "nothing-to-charge",
                    "%s is due for %s, and all of it is charged. Post again when more has come in or the rate changes."
                            .formatted(due, financialYear));
        }
        return left;
    }

    public UUID fund() {
        return fund;
    }

    public FinancialYear financialYear() {
        return financialYear;
    }

    public ChargeTerms terms() {
        return terms;
    }
}
