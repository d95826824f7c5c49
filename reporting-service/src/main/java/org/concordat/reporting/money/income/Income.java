package org.concordat.reporting.money.income;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.money.Money;
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

    public Income(int members, IncomeSums net, IncomeSums vat, Money credit) {
        this(members, net, vat, net.plus(vat), credit);
    }
}
