package org.concordat.funding.decision.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.call.call.Call;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Posting;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** Commits what is approved to the award that it will be: out of what is set aside for the year and the part of the region. */
@ApplicationScoped
class Commitment {

    private static final String DECISION = "decision";

    private final Ledger ledger;

    Commitment(Ledger ledger) {
        this.ledger = ledger;
    }

    /** In the transaction of the approval, so that there is none without the money. */
    void commit(Decision decision, Application application, Call call, String by) {
        UUID award = decision.resolution().award();
        String part = partOf(application);
        YearShares.of(decision.resolution().amount(), askedByYear(application)).forEach((year, amount) -> {
            if (amount.isPositive()) {
                ledger.post(new Posting(
                        call.terms().fund(),
                        decision.decidedBy().decidedOn(),
                        Account.allocated(year, part),
                        Account.committed(year, part, award),
                        amount,
                        by,
                        "Approved by " + decision.decidedBy().bodyName(),
                        new BusinessObject(DECISION, decision.id()),
                        application.applicant()));
            }
        });
    }

    /** A sub-regional partnership draws on its sub-region's share, everybody else on what stays with the region. */
    static String partOf(Application application) {
        boolean subRegional =
                application.isPartnership() && application.partnership().subRegion() != null;
        return subRegional ? application.partnership().subRegion() : Account.REGIONAL;
    }

    private static Map<FinancialYear, Money> askedByYear(Application application) {
        return application.details().amounts().stream()
                .collect(Collectors.groupingBy(
                        AmountLine::financialYear, Collectors.mapping(AmountLine::amount, Money.sum())));
    }
}
