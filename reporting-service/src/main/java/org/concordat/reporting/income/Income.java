package org.concordat.reporting.income;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collection;
import org.concordat.platform.money.Money;
import org.concordat.reporting.known.Subscription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a set of subscriptions brings in. VAT is owed to the tax authority and is nobody's income, so it stands beside. */
public record Income(
        @Schema(description = "Subscriptions in force: agreed, invoiced, part paid or paid")
        int members,

        @JsonUnwrapped IncomeSums net,
        @Schema(description = "The VAT on each of them") IncomeSums vat,
        @Schema(description = "Each of them with its VAT") IncomeSums gross,

        @Schema(description = "Paid beyond what was invoiced, VAT included")
        Money credit) {

    public static Income of(Collection<Subscription> subscriptions) {
        IncomeSums net = IncomeSums.of(subscriptions, Subscription::net);
        IncomeSums vat = IncomeSums.of(subscriptions, Subscription::vatSums);
        return new Income(
                (int) subscriptions.stream().filter(Subscription::isInForce).count(),
                net,
                vat,
                net.plus(vat),
                Money.total(subscriptions, Subscription::credit));
    }
}
