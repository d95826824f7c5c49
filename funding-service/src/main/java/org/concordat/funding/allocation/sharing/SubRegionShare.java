package org.concordat.funding.allocation.sharing;

import jakarta.validation.constraints.Size;
import java.math.BigInteger;
import java.util.List;
import org.concordat.funding.allocation.apportionment.Portion;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan gives a sub-region, with all that went into the figure. */
public record SubRegionShare(
        @Size(max = 50) @Schema(examples = "greater-manchester", description = "Code of the sub-region")
        String subRegion,

        @Size(max = 20) @Schema(description = "What was counted, in the order of the weights")
        List<WeighedInput> inputs,

        @Size(max = 20)
        @Schema(examples = "21.73913043", description = "Its weight in per cent, written with eight decimals")
        String weight,

        @Schema(description = "Its share, once its gate is open")
        ExplainedShare share,

        @Schema(nullable = true, description = "What it would have at the base share; null for a plan without gates")
        ExplainedShare baseShare,

        @Schema(description = "What its gate holds while it is closed; zero without a gate")
        Money heldByGate) {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    static SubRegionShare of(Sharing sharing, String subRegion) {
        Portion base = sharing.baseShares().get(subRegion);
        return new SubRegionShare(
                subRegion,
                sharing.mix().parts().stream()
                        .map(measure -> WeighedInput.of(measure, subRegion))
                        .toList(),
                sharing.weights().get(subRegion).times(HUNDRED).decimal(8),
                ExplainedShare.of(sharing.shares().get(subRegion)),
                base == null ? null : ExplainedShare.of(base),
                sharing.heldByGate(subRegion));
    }
}
