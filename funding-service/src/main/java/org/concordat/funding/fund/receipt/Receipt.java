package org.concordat.funding.fund.receipt;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.funding.fund.fund.Fund;
import org.concordat.funding.fund.fund.Source;
import org.concordat.funding.fund.fund.SourceKind;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/** Money that came into a fund. It is never rewritten; a mistake is reversed, once. */
@Entity
public class Receipt extends Aggregate {

    public static final AggregateType<Receipt> TYPE =
            AggregateType.published("receipt", "funding.receipts", ReceiptState.class, ReceiptState::of);

    private ReceiptDetails details;
    private LocalDate effectiveOn;
    private boolean reversed;

    protected Receipt() {}

    private Receipt(ReceiptDetails details, LocalDate effectiveOn) {
        this.details = details;
        this.effectiveOn = effectiveOn;
    }

    /** What a source of the fund paid. */
    static Receipt from(
            Fund fund, Source source, Money amount, LocalDate receivedOn, LocalDate effectiveOn, String reference) {
        var details = new ReceiptDetails(
                fund.id(),
                source.id(),
                source.kind(),
                source.financialYear(),
                source.programme(),
                amount,
                Money.ZERO,
                receivedOn,
                reference,
                null,
                null);
        return new Receipt(details, effectiveOn);
    }

    /**
     * What a member paid for its subscription: counted under the fund's source of that year, when there is one.
     *
     * @param effectiveOn the payment's day, or the first that is open in the books
     */
    static Receipt of(Payment payment, Fund fund, LocalDate effectiveOn) {
        Optional<Source> source = fund.subscriptionsSource(payment.financialYear());
        var details = new ReceiptDetails(
                fund.id(),
                source.map(Source::id).orElse(null),
                SourceKind.SUBSCRIPTIONS,
                payment.financialYear(),
                source.map(Source::programme).orElse(null),
                payment.amount(),
                payment.vat(),
                payment.receivedOn(),
                payment.reference(),
                payment.organisation(),
                payment.id());
        return new Receipt(details, effectiveOn);
    }

    /** @param on not before the day that the receipt is true from */
    void reverse(LocalDate on) {
        if (reversed) {
            throw Refusal.conflict(
                    "receipt-already-reversed",
                    "This receipt is reversed already. Record the right amount as a new receipt.",
                    List.of());
        }
        if (on.isBefore(effectiveOn)) {
            throw Refusal.rule(
                    "reversal-before-receipt",
                    "/effectiveOn",
                    "A receipt is reversed on the day it is true from or later. Send %s or a later day."
                            .formatted(effectiveOn));
        }
        reversed = true;
    }

    /** When money that goes back is booked: never before it came. */
    public LocalDate onOrAfter(LocalDate day) {
        return day.isBefore(effectiveOn) ? effectiveOn : day;
    }

    public ReceiptDetails details() {
        return details;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public boolean isReversed() {
        return reversed;
    }
}
