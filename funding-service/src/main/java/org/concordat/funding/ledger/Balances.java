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
        @Schema(description = "Paid out") Money paid) {

    public static final Balances ZERO = new Balances(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** An account that is not named holds nothing. */
    public static Balances of(Map<Account, Money> held) {
        return new Balances(
                held.getOrDefault(Account.SOURCE, Money.ZERO),
                held.getOrDefault(Account.UNALLOCATED, Money.ZERO),
                held.getOrDefault(Account.ALLOCATED, Money.ZERO),
                held.getOrDefault(Account.COMMITTED, Money.ZERO),
                held.getOrDefault(Account.PAID, Money.ZERO));
    }

    public Money of(Account account) {
        return switch (account) {
            case SOURCE -> source;
            case UNALLOCATED -> unallocated;
            case ALLOCATED -> allocated;
            case COMMITTED -> committed;
            case PAID -> paid;
        };
    }

    public Balances after(Posting posting) {
        var held = new EnumMap<Account, Money>(Account.class);
        for (Account account : Account.values()) {
            held.put(account, of(account));
        }
        held.compute(posting.from(), (account, money) -> money.minus(posting.amount()));
        held.compute(posting.to(), (account, money) -> money.plus(posting.amount()));
        return of(held);
    }
}
