package org.concordat.reporting.known;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** One organisation's subscription to one financial year, as membership sends it. */
public record Subscription(
        @NotNull String subRegion,
        @NotNull FinancialYear financialYear,
        @NotNull String className,
        @NotNull Money amount,
        @NotNull String status,
        @Valid Invoice invoice,
        Money paid,
        Money credit,
        Money credited) {

    private static final Set<String> IN_FORCE = Set.of("AGREED", "INVOICED", "PART_PAID", "PAID");

    /** What the organisation was asked to pay. */
    public record Invoice(@NotNull Money amount) {}

    public Subscription {
        paid = paid == null ? Money.ZERO : paid;
        credit = credit == null ? Money.ZERO : credit;
        credited = credited == null ? Money.ZERO : credited;
    }

    /** The organisation is a member: it has agreed, whether or not it has paid yet. */
    public boolean isInForce() {
        return IN_FORCE.contains(status);
    }

    /** Counts towards what the partnership expects: in force, or still invited. */
    public boolean isLive() {
        return isInForce() || status.equals("INVITED");
    }

    /** What it is asked to pay: its invoice, less what credit notes took back of it. */
    public Money invoiced() {
        return invoice == null ? Money.ZERO : invoice.amount().minus(credited);
    }

    /** What was paid of what it is asked; anything above that is credit. */
    public Money received() {
        return paid.min(invoiced());
    }
}
