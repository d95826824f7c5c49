package org.concordat.funding.receipt;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.fund.Fund;
import org.concordat.funding.fund.Source;
import org.concordat.funding.fund.SourceKind;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** Money that came into a fund. It is never rewritten; a mistake is reversed, once. */
@Entity
public class Receipt extends Aggregate {

    public static final AggregateType<Receipt> TYPE =
            AggregateType.published("receipt", "funding.receipts", ReceiptState.class, ReceiptState::of);

    private UUID fund;
    private UUID source;

    @Enumerated(EnumType.STRING)
    private SourceKind sourceKind;

    private FinancialYear financialYear;
    private String programme;
    private Money amount;
    private LocalDate receivedOn;
    private LocalDate effectiveOn;
    private String reference;
    private UUID organisation;
    private UUID payment;
    private boolean reversed;

    protected Receipt() {}

    private Receipt(Fund fund, Money amount, LocalDate receivedOn, LocalDate effectiveOn, String reference) {
        this.fund = fund.id();
        this.amount = amount;
        this.receivedOn = receivedOn;
        this.effectiveOn = effectiveOn;
        this.reference = reference;
    }

    /** What a source of the fund paid. */
    static Receipt from(
            Fund fund, Source source, Money amount, LocalDate receivedOn, LocalDate effectiveOn, String reference) {
        var receipt = new Receipt(fund, amount, receivedOn, effectiveOn, reference);
        receipt.countUnder(source);
        return receipt;
    }

    /** What a member paid for its subscription: counted under the fund's source of that year, when there is one. */
    static Receipt of(Payment payment, Fund fund) {
        var receipt =
                new Receipt(fund, payment.amount(), payment.receivedOn(), payment.effectiveOn(), payment.reference());
        receipt.sourceKind = SourceKind.SUBSCRIPTIONS;
        receipt.financialYear = payment.financialYear();
        fund.subscriptionsSource(payment.financialYear()).ifPresent(receipt::countUnder);
        receipt.organisation = payment.organisation();
        receipt.payment = payment.id();
        return receipt;
    }

    private void countUnder(Source source) {
        this.source = source.id();
        this.sourceKind = source.kind();
        this.financialYear = source.financialYear();
        this.programme = source.programme();
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

    public UUID fund() {
        return fund;
    }

    public UUID source() {
        return source;
    }

    public SourceKind sourceKind() {
        return sourceKind;
    }

    public FinancialYear financialYear() {
        return financialYear;
    }

    public String programme() {
        return programme;
    }

    public Money amount() {
        return amount;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public String reference() {
        return reference;
    }

    public UUID organisation() {
        return organisation;
    }

    public UUID payment() {
        return payment;
    }

    public boolean isReversed() {
        return reversed;
    }
}
