package org.concordat.membership.subscription.subscription;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** Takes back part of an invoice, or all of it; a document that never changes, as the invoice that it corrects. */
@Entity
public class CreditNote extends Aggregate {

    /** The other services learn of it by the state of its subscription. */
    public static final AggregateType<CreditNote> TYPE =
            AggregateType.internal("credit-note", note -> new Issued(note.number(), note.amount()));

    private UUID subscription;
    private UUID organisation;
    private FinancialYear financialYear;
    private String number;
    private String invoice;
    private LocalDate issuedOn;
    private Money amount;
    private Money vat;
    private String reason;

    protected CreditNote() {}

    CreditNote(Subscription subscription, String number, LocalDate issuedOn, Money amount, Money vat, String reason) {
        this.subscription = subscription.id();
        this.organisation = subscription.organisation();
        this.financialYear = subscription.financialYear();
        this.number = number;
        this.invoice = subscription.invoice().number();
        this.issuedOn = issuedOn;
        this.amount = amount;
        this.vat = vat;
        this.reason = reason.strip();
    }

    public UUID subscription() {
        return subscription;
    }

    public UUID organisation() {
        return organisation;
    }

    public FinancialYear financialYear() {
        return financialYear;
    }

    /** Unique and without gaps within a financial year. */
    public String number() {
        return number;
    }

    /** The number of the invoice that it corrects. */
    public String invoice() {
        return invoice;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** What is taken back, VAT included. */
    public Money amount() {
        return amount;
    }

    /** The VAT in it. */
    public Money vat() {
        return vat;
    }

    public String reason() {
        return reason;
    }

    /** What the history shows of it. */
    private record Issued(String number, Money amount) {}
}
