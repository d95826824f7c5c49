package org.concordat.funding.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.Occasion;
import org.concordat.funding.fund.Fund;
import org.concordat.funding.fund.Funds;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Posting;
import org.concordat.platform.journal.Change;
import org.concordat.platform.journal.Journal;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/** Takes money in: receipt, ledger entry, history and event in one transaction. */
@ApplicationScoped
public class Receiving {

    private final Receipts receipts;
    private final Funds funds;
    private final Ledger ledger;
    private final Journal journal;
    private final Clock clock;

    Receiving(Receipts receipts, Funds funds, Ledger ledger, Journal journal, Clock clock) {
        this.receipts = receipts;
        this.funds = funds;
        this.ledger = ledger;
        this.journal = journal;
        this.clock = clock;
    }

    /** What an officer says about money that came in. */
    public record NewReceipt(UUID source, Money amount, LocalDate receivedOn, String reference) {}

    @Transactional
    public Receipt record(UUID fundId, NewReceipt received, Occasion occasion, String by) {
        if (received.receivedOn().isAfter(LocalDate.now(clock))) {
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
                fund,
                source,
                received.amount(),
                received.receivedOn(),
                occasion.effectiveOnOr(received.receivedOn()),
                received.reference());
        handle(receipt, occasion.reason(), by);
        return receipt;
    }

    /** Within the transaction that decided which fund takes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void credit(Payment payment, Fund fund, String by) {
        handle(Receipt.of(payment, fund), null, by);
    }

    @Transactional
    public Receipt reverse(UUID fund, UUID id, Occasion occasion, String by) {
        Receipt receipt = receipts.get(fund, id);
        ReceiptState before = ReceiptState.of(receipt);
        LocalDate on = occasion.effectiveOnOr(latest(LocalDate.now(clock), receipt.effectiveOn()));
        receipt.reverse(on);
        receipts.save(receipt);
        ledger.post(posting(receipt, Account.UNALLOCATED, Account.SOURCE, on, by, "Reversed: " + occasion.reason()));
        journal.record(new Change(
                Receipt.TYPE,
                receipt.id(),
                receipt.version(),
                "receipt-reversed",
                before,
                ReceiptState.of(receipt),
                on,
                occasion.reason()));
        return receipt;
    }

    private void handle(Receipt receipt, String reason, String by) {
        // the posting knows what a sound amount is; ask it before anything is written
        Posting posting = posting(
                receipt,
                Account.SOURCE,
                Account.UNALLOCATED,
                receipt.effectiveOn(),
                by,
                reason != null ? reason : receipt.payment() != null ? "Subscription paid" : "Money received");
        receipts.save(receipt);
        ledger.post(posting);
        journal.record(new Change(
                Receipt.TYPE,
                receipt.id(),
                receipt.version(),
                "receipt-recorded",
                null,
                ReceiptState.of(receipt),
                receipt.effectiveOn(),
                reason));
    }

    private static Posting posting(Receipt receipt, Account from, Account to, LocalDate on, String by, String reason) {
        return new Posting(
                receipt.fund(),
                from,
                to,
                receipt.amount(),
                on,
                by,
                reason,
                new BusinessObject(Receipt.TYPE.name(), receipt.id()),
                receipt.organisation());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
