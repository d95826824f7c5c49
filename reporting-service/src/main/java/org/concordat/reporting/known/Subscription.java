package org.concordat.reporting.known;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/**
 * One organisation's subscription to one financial year, as membership sends it.
 *
 * @param amount without VAT, as are the three after it
 * @param invoiced {@code null} in events of earlier times, as are the two after it
 * @param vat the VAT on each of them; {@code null} in events of earlier times
 * @param paid VAT included, as are the two after it
 */
public record Subscription(
        @NotNull String subRegion,
        @NotNull FinancialYear financialYear,
        @NotNull String className,
        @NotNull Money amount,
        Money invoiced,
        Money received,
        @Valid Sums vat,
        @NotNull String status,
        @Valid Invoice invoice,
        Money paid,
        Money credit,
        Money credited) {

    private static final Set<String> IN_FORCE = Set.of("AGREED", "INVOICED", "PART_PAID", "PAID");

    /** What the organisation was asked to pay, and the VAT in it. */
    public record Invoice(@NotNull Money amount, Money vat) {

        public Invoice {
            vat = vat == null ? Money.ZERO : vat;
        }
    }

    /** What is asked, and what came of it: either net or the VAT on it. */
    public record Sums(
            @NotNull Money amount,
            @NotNull Money invoiced,
            @NotNull Money received) {}

    public Subscription {
        paid = paid == null ? Money.ZERO : paid;
        credit = credit == null ? Money.ZERO : credit;
        credited = credited == null ? Money.ZERO : credited;
        if (vat == null || invoiced == null || received == null) {
            Money asked = invoice == null ? Money.ZERO : invoice.amount().minus(credited);
            Money settled = paid.min(asked);
            vat = vatOf(invoice, asked, settled);
            invoiced = asked.minus(vat.invoiced());
            received = settled.minus(vat.received());
        }
    }

    /** As membership splits an invoice: in its proportion. An earlier event tells no VAT before the invoice is issued. */
    private static Sums vatOf(Invoice invoice, Money asked, Money settled) {
        return invoice == null
                ? new Sums(Money.ZERO, Money.ZERO, Money.ZERO)
                : new Sums(
                        invoice.vat(),
                        invoice.vat().share(asked, invoice.amount()),
                        invoice.vat().share(settled, invoice.amount()));
    }

    /** The organisation is a member: it has agreed, whether or not it has paid yet. */
    public boolean isInForce() {
        return IN_FORCE.contains(status);
    }

    /** Counts towards what the partnership expects: in force, or still invited. */
    public boolean isLive() {
        return isInForce() || status.equals("INVITED");
    }

    public Sums net() {
        return new Sums(amount, invoiced, received);
    }
}
