package org.concordat.membership.subscription.document;

import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.subscription.ratecard.VatRate;
import org.concordat.platform.money.Money;

/**
 * An invoice or a credit note as it goes to the member. It says what was true when it was issued, so that it looks the
 * same whenever it is asked for.
 *
 * @param dueOn {@code null} for a credit note, which asks for nothing
 * @param corrects the number of the invoice that a credit note corrects; {@code null} for an invoice
 * @param addressee the member's name on the day of issue
 * @param total VAT included
 */
public record Bill(
        Kind kind,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        String corrects,
        String addressee,
        List<Line> lines,
        VatRate vatRate,
        Money vat,
        Money total) {

    /** Which way the money is asked to go. */
    public enum Kind {
        INVOICE,
        CREDIT_NOTE
    }

    /** What is charged or taken back, without VAT. */
    public record Line(String description, Money amount) {}

    public String heading() {
        return isInvoice() ? "Invoice" : "Credit note";
    }

    public boolean isInvoice() {
        return kind == Kind.INVOICE;
    }

    /** An invoice over nothing asks for nothing. */
    public boolean asksForPayment() {
        return isInvoice() && total.isPositive();
    }

    public Money net() {
        return total.minus(vat);
    }
}
