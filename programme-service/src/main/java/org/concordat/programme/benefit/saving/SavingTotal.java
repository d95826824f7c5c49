package org.concordat.programme.benefit.saving;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Min;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many savings there are, and how much they are together. */
@Schema(description = "How many savings count, and how much they are together, column by column")
public record SavingTotal(
        @Min(0) long savings, @JsonUnwrapped SavingRange range) {

    static final SavingTotal NONE = new SavingTotal(0, new SavingRange(Money.ZERO, Money.ZERO, Money.ZERO));
}
