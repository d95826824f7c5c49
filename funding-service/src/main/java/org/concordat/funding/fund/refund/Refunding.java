package org.concordat.funding.fund.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.concordat.funding.fund.receipt.Receipt;
import org.concordat.funding.fund.receipt.Receipts;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Posting;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;

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
    private final BusinessCalendar calendar;

    Refunding(Refunds refunds, Receipts receipts, Ledger ledger, BusinessCalendar calendar) {
        this.refunds = refunds;
        this.receipts = receipts;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** In the order they came. */
    public Page<Refund> waiting(PageRequest page) {
        return refunds.listWaiting(page);
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
        refunds.holdWaiting().forEach(refund -> book(refund, calendar.todayOrLater(refund.effectiveOn()), by));
    }

    private void book(Refund refund, LocalDate on, String by) {
        receipts.lastPaymentOf(refund.organisation(), refund.financialYear())
                .filter(receipt -> ledger.postWhenCovered(posting(refund, receipt, dayOf(receipt, on), by)))
                .ifPresent(receipt -> refunds.booked(refund, receipt.details().fund()));
    }

    private LocalDate dayOf(Receipt receipt, LocalDate on) {
        return ledger.openOnOrAfter(receipt.details().fund(), receipt.onOrAfter(on));
    }

    private static Posting posting(Refund refund, Receipt receipt, LocalDate on, String by) {
        return new Posting(
                receipt.details().fund(),
                on,
                Account.UNALLOCATED,
                Account.SOURCE,
                refund.amount(),
                by,
                "Subscription refunded",
                new BusinessObject("refund", refund.id()),
                refund.organisation());
    }
}
