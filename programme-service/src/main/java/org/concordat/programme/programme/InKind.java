package org.concordat.programme.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What organisations give without money. It stands beside the money and is never added to it. */
@Schema(
        description =
                "What organisations give without money; it stands beside the money and is part of none of its sums")
public record InKind(
        @Schema(description = "Value of what another person has confirmed")
        Money confirmed,

        @Schema(description = "Value of what organisations have stated and nobody has confirmed yet")
        Money stated,

        @Min(0) @Max(Integer.MAX_VALUE) @Schema(description = "How many different organisations give any of it")
        int organisations) {

    /** Nobody gives anything. */
    public static final InKind NONE = new InKind(Money.ZERO, Money.ZERO, 0);
}
