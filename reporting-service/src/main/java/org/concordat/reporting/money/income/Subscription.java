package org.concordat.reporting.money.income;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/**
 * One organisation's subscription to one financial year, as membership sends it. What became of the demand follows from the
 * invoice and what was paid and credited of it: as at a day those are true each since its own day.
 *
 * @param amount what is asked, without VAT
 * @param vat {@code null} in events of earlier times
 * @param paid VAT included, as is the one after it
 * @param credited what credit notes took back of the invoice
 */
public record Subscription(
        UUID organisation,
        @NotNull String subRegion,
        @NotNull FinancialYear financialYear,
        @NotNull String className,
        @NotNull Money amount,
        @Valid Vat vat,
        @NotNull String status,
        @Valid Invoice invoice,
        Money paid,
        Money credited) {

    private static final Set<String> IN_FORCE = Set.of("AGREED", "INVOICED", "PART_PAID", "PAID");

    /** The VAT on what is asked. */
    public record Vat(@NotNull Money amount) {}

    /** What the organisation was asked to pay, and the VAT in it. */
    public record Invoice(@NotNull Money amount, Money vat) {

        public Invoice {
            vat = vat == null ? Money.ZERO : vat;
        }
    }

    /** What is asked, and what came of it: either net or the VAT on it. */
    public record Sums(Money amount, Money invoiced, Money received) {}

    public Subscription {
        paid = paid == null ? Money.ZERO : paid;
        credited = credited == null ? Money.ZERO : credited;
        // an earlier event tells no VAT before the invoice is issued
        vat = vat == null ? new Vat(invoice == null ? Money.ZERO : invoice.vat()) : vat;
    }

    /** The organisation is a member: it has agreed, whether or not it has paid yet. */
    public boolean isInForce() {
        return IN_FORCE.contains(status);
    }

    /** Counts towards what the partnership expects: in force, or still invited. */
    public boolean isLive() {
        return isInForce() || status.equals("INVITED");
    }

    /** What of it is without VAT. */
    public Sums net() {
        Sums vat = vatSums();
        return new Sums(amount, invoiced().minus(vat.invoiced()), received().minus(vat.received()));
    }

    /** The VAT in it, which membership splits in the invoice's proportion. */
    public Sums vatSums() {
        return new Sums(vat.amount(), vatIn(invoiced()), vatIn(received()));
    }

    /** What was paid beyond what the invoice asks, VAT included. */
    public Money credit() {
        return paid.minus(invoiced()).max(Money.ZERO);
    }

    private Money invoiced() {
        return invoice == null ? Money.ZERO : invoice.amount().minus(credited);
    }

    private Money received() {
        return paid.min(invoiced());
    }

    private Money vatIn(Money part) {
        return invoice == null ? Money.ZERO : invoice.vat().share(part, invoice.amount());
    }
}
