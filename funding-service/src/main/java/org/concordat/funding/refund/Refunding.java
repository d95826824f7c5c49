package org.concordat.funding.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Posting;
import org.concordat.funding.receipt.Receipt;
import org.concordat.funding.receipt.Receipts;

/**
 * Debits the fund that took a member's payments with what the member was given back, once each. A refund that comes
 * before its payment, or that the fund's free money does not cover, waits and is tried again: it is never lost, and it
 * never takes a fund below zero.
 */
@ApplicationScoped
public class Refunding {

    private final Refunds refunds;
    private final Receipts receipts;
    private final Ledger ledger;
    private final Clock clock;

    Refunding(Refunds refunds, Receipts receipts, Ledger ledger, Clock clock) {
        this.refunds = refunds;
        this.receipts = receipts;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional
    public void take(Refund refund, String by) {
        if (refunds.keep(refund)) {
            book(refund, refund.effectiveOn(), by);
        }
    }

    /** A refund that had to wait is true from the day on which the fund could bear it. */
    @Transactional
    public void bookWaiting(String by) {
        LocalDate today = LocalDate.now(clock);
        List<Refund> waiting = refunds.holdWaiting();
        waiting.forEach(refund -> book(refund, latest(refund.effectiveOn(), today), by));
    }

    private void book(Refund refund, LocalDate on, String by) {
        receipts.lastPaymentOf(refund.organisation(), refund.financialYear())
                .filter(receipt -> ledger.postWhenCovered(posting(refund, receipt, on, by)))
                .ifPresent(receipt -> refunds.booked(refund.id(), receipt.fund()));
    }

    private static Posting posting(Refund refund, Receipt receipt, LocalDate on, String by) {
        return new Posting(
                receipt.fund(),
                Account.UNALLOCATED,
                Account.SOURCE,
                refund.amount(),
                latest(on, receipt.effectiveOn()),
                by,
                "Subscription refunded",
                new BusinessObject("refund", refund.id()),
                refund.organisation());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
