package org.concordat.funding.ledger;

import java.util.EnumMap;
import java.util.Map;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the accounts of a fund hold. They add up to zero, for nothing can be put into one that does not leave another. */
public record Balances(
        @Schema(description = "What the outside world has given, with a minus")
        Money source,

        @Schema(description = "Received and free") Money unallocated,

        @Schema(description = "Set aside for a part of the region")
        Money allocated,

        @Schema(description = "Promised by awards") Money committed,
        @Schema(description = "Paid out") Money paid,

        @Schema(description = "Taken by the accountable body for its work")
        Money charged) {

    public static final Balances ZERO =
            new Balances(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** An account that is not named holds nothing. */
    public static Balances of(Map<AccountKind, Money> held) {
        return new Balances(
                held.getOrDefault(AccountKind.SOURCE, Money.ZERO),
                held.getOrDefault(AccountKind.UNALLOCATED, Money.ZERO),
                held.getOrDefault(AccountKind.ALLOCATED, Money.ZERO),
                held.getOrDefault(AccountKind.COMMITTED, Money.ZERO),
                held.getOrDefault(AccountKind.PAID, Money.ZERO),
                held.getOrDefault(AccountKind.CHARGED, Money.ZERO));
    }

    public Money of(AccountKind kind) {
        return switch (kind) {
            case SOURCE -> source;
            case UNALLOCATED -> unallocated;
            case ALLOCATED -> allocated;
            case COMMITTED -> committed;
            case PAID -> paid;
            case CHARGED -> charged;
        };
    }

    public Balances after(Posting posting) {
        var held = new EnumMap<AccountKind, Money>(AccountKind.class);
        for (AccountKind kind : AccountKind.values()) {
            held.put(kind, of(kind));
        }
        held.compute(posting.from().kind(), (kind, money) -> money.minus(posting.amount()));
        held.compute(posting.to().kind(), (kind, money) -> money.plus(posting.amount()));
        return of(held);
    }

    /** What is left of this without some of it. */
    public Balances minus(Balances other) {
        var held = new EnumMap<AccountKind, Money>(AccountKind.class);
        for (AccountKind kind : AccountKind.values()) {
            held.put(kind, of(kind).minus(other.of(kind)));
        }
        return of(held);
    }
}
