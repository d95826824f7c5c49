package org.concordat.funding.fund.receipt;

import static org.concordat.funding.fund.receipt.ReceiptFact.RECEIPT_RECORDED;
import static org.concordat.funding.fund.receipt.ReceiptFact.RECEIPT_REVERSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.fund.fund.Fund;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.funding.fund.fund.Funds;
import org.concordat.funding.fund.fund.SourceId;
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

/** Records money that came in: receipt, ledger entry, history and event in one transaction. */
@ApplicationScoped
public class Receiving {

    private final Receipts receipts;
    private final Funds funds;
    private final Ledger ledger;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Receiving(Receipts receipts, Funds funds, Ledger ledger, Changes changes, BusinessCalendar calendar) {
        this.receipts = receipts;
        this.funds = funds;
        this.ledger = ledger;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** What an officer says about money that came in. */
    public record NewReceipt(UUID source, Money amount, LocalDate receivedOn, String reference) {}

    /** By the day the money came; {@code source} and {@code financialYear} narrow the list when given. */
    public Page<ReceiptState> list(FundId fund, SourceId source, FinancialYear financialYear, PageRequest page) {
        funds.get(fund.value());
        return receipts.list(fund, source, financialYear, page);
    }

    public Receipt get(FundId fund, ReceiptId id) {
        return receipts.get(fund, id);
    }

    /** @param effective with a day */
    @Transactional
    public Receipt record(UUID fundId, NewReceipt received, EffectiveDate effective, String by) {
        if (received.receivedOn().isAfter(calendar.today())) {
            throw Refusal.rule(
                    "receipt-in-the-future",
                    "/receivedOn",
                    "Money is recorded once it has come in. Send a receivedOn of today or before.");
        }
        Fund fund = funds.get(fundId);
        var source = fund.sources().stream()
                .filter(candidate -> candidate.id().equals(received.source()))
                .findFirst()
                .orElseThrow(() -> Refusal.rule(
                        "source-not-of-this-fund",
                        "/source",
                        "The fund %s has no such source. List its sources and send the id of one."
                                .formatted(fund.code())));
        var receipt = Receipt.from(
                fund, source, received.amount(), received.receivedOn(), effective.day(), received.reference());
        post(receipt, effective.reason(), by);
        return receipt;
    }

    /** Within the transaction that decided which fund takes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void credit(Payment payment, Fund fund, String by) {
        post(Receipt.of(payment, fund, ledger.openOnOrAfter(fund.id(), payment.effectiveOn())), null, by);
    }

    @Transactional
    public Receipt reverse(FundId fund, ReceiptId id, EffectiveDate effective, String by) {
        Receipt receipt = receipts.get(fund, id);
        LocalDate on = effective
                .or(ledger.openOnOrAfter(fund.value(), receipt.effectiveOn()))
                .day();
        changes.of(receipts, receipt)
                .effective(effective.or(on))
                .record(RECEIPT_REVERSED, reversed -> reversed.reverse(on));
        ledger.reverse(fund.value(), about(receipt), on, by, "Reversed: " + effective.reason());
        return receipt;
    }

    private void post(Receipt receipt, String reason, String by) {
        // the posting knows what a sound amount is; ask it before anything is written
        Posting posting = posting(
                receipt,
                by,
                reason != null ? reason : receipt.details().payment() != null ? "Subscription paid" : "Money received");
        changes.add(receipts, receipt, RECEIPT_RECORDED, new EffectiveDate(receipt.effectiveOn(), reason));
        ledger.post(posting);
    }

    private static Posting posting(Receipt receipt, String by, String reason) {
        return new Posting(
                receipt.details().fund(),
                receipt.effectiveOn(),
                Account.SOURCE,
                Account.UNALLOCATED,
                receipt.details().amount(),
                by,
                reason,
                about(receipt),
                receipt.details().organisation());
    }

    private static BusinessObject about(Receipt receipt) {
        return new BusinessObject(Receipt.TYPE.name(), receipt.id());
    }
}
