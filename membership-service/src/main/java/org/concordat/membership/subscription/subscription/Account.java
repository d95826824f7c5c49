package org.concordat.membership.subscription.subscription;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/**
 * What is owed on the invoice of a subscription, and what was paid, credited and given back. No more is credited than was
 * invoiced, and no more given back than was paid beyond the rest; so nobody has credit and debt at once.
 *
 * @param invoice {@code null} until it is issued
 * @param paid what came in and was not given back
 * @param credited what credit notes took back of the invoice
 */
@Embeddable
public record Account(Invoice invoice, Money paid, Money credited) {

    static final Account EMPTY = new Account(null, Money.ZERO, Money.ZERO);

    Account invoiced(Invoice issued) {
        return new Account(issued, paid, credited);
    }

    /** Takes money in; what goes beyond the invoice is kept as credit. */
    Account pay(Money amount) {
        if (!amount.isPositive()) {
            throw Refusal.rule("payment-not-positive", "/amount", "A payment is more than nothing.");
        }
        return new Account(invoice, paid.plus(amount), credited);
    }

    /** Of an invoice that was issued. */
    void requireCreditable(Money amount, LocalDate issuedOn) {
        if (!amount.isPositive() || amount.compareTo(creditable()) > 0) {
            throw Refusal.rule(
                    "beyond-the-invoice",
                    "/amount",
                    "A credit note takes back more than nothing, and no more than is left of the invoice: %s."
                            .formatted(creditable()));
        }
        if (issuedOn.isBefore(invoice.issuedOn())) {
            throw Refusal.rule(
                    "credited-before-invoiced",
                    "/issuedOn",
                    "A credit note is issued on the day of its invoice, %s, or later.".formatted(invoice.issuedOn()));
        }
    }

    Account credit(Money amount) {
        return new Account(invoice, paid, credited.plus(amount));
    }

    /** Gives back what was paid beyond what the invoice still asks; more than that stays, whatever became of the membership. */
    Account refund(Money amount) {
        if (!amount.isPositive() || amount.compareTo(credit()) > 0) {
            throw Refusal.rule(
                    "beyond-the-credit",
                    "/amount",
                    "A refund gives back more than nothing, and no more than the credit: %s. Issue a credit note first."
                            .formatted(credit()));
        }
        return new Account(invoice, paid.minus(amount), credited);
    }

    /** What of the invoice is not credited yet. */
    public Money creditable() {
        return invoice == null ? Money.ZERO : invoice.amount().minus(credited);
    }

    /** What was paid beyond what the invoice still asks. */
    public Money credit() {
        return paid.minus(creditable()).max(Money.ZERO);
    }

    /** What was paid of what the invoice still asks. */
    Money received() {
        return paid.min(creditable());
    }

    /** The VAT in a part of the invoice: what is still asked of it, or what was paid of it. */
    Money vatIn(Money part) {
        return invoice == null ? Money.ZERO : invoice.vatIn(part);
    }

    /**
     * The VAT in what came in and was not given back, so that many small payments hold the VAT of one big one. What goes
     * beyond the invoice holds none; what a credit note freed holds its own until it is given back.
     */
    Money paidVat() {
        return invoice == null ? Money.ZERO : invoice.vatIn(paid.min(invoice.amount()));
    }

    /** The VAT in what is credited in all: what the rest of the invoice leaves of it. */
    Money creditedVat() {
        return invoice.vat().minus(invoice.vatIn(creditable()));
    }

    Money unpaid() {
        return creditable().minus(paid).max(Money.ZERO);
    }

    boolean isSettled() {
        return unpaid().isZero();
    }
}
