package org.concordat.funding.ledger.rest;

import org.concordat.funding.ledger.Balances;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the accounts of a fund hold; they add up to zero. */
@Schema(name = "Balances")
public record BalancesView(
        @Schema(description = "What the outside world has given, with a minus")
        Money source,

        @Schema(description = "Received and free") Money unallocated,

        @Schema(description = "Set aside for a part of the region")
        Money allocated,

        @Schema(description = "Promised by awards") Money committed,
        @Schema(description = "Paid out") Money paid) {

    static BalancesView of(Balances balances) {
        return new BalancesView(
                balances.source(), balances.unallocated(), balances.allocated(), balances.committed(), balances.paid());
    }
}
