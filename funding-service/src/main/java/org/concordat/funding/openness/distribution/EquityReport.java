package org.concordat.funding.openness.distribution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.table.Table;
import org.concordat.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How evenly what is awarded for a year is spread over the organisations that might have received it. */
public record EquityReport(
        @JsonUnwrapped DistributionScope scope,

        @Schema(
                description = "Organisations that are there and that a call of the year admits, or all that are there"
                        + " when it had none; and whoever received something")
        int eligible,

        @Schema(description = "Of those, organisations that hold or were paid something")
        int recipients,

        @Schema(description = "In all") Money awarded,

        @Schema(
                nullable = true,
                examples = "0.432100",
                description =
                        "Σ (2i − n − 1)·xᵢ ÷ (n·Σx), x ascending over the n eligible organisations, zeros included;"
                                + " with six decimals, from 0 (all have the same) to (n − 1) ÷ n (one has all); null when"
                                + " nothing is awarded")
        BigDecimal gini,

        @Size(max = 100001)
        @Schema(
                description = "The Lorenz curve: (0, 0), then one point for each eligible organisation, who has the"
                        + " least first; empty when nothing is awarded")
        List<LorenzPoint> lorenz)
        implements Tabular {

    static EquityReport of(Picture picture) {
        return new EquityReport(
                picture.scope(),
                picture.eligible().size(),
                picture.recipients(),
                picture.sums().total().awarded(),
                picture.gini(),
                LorenzCurve.of(picture.awarded()));
    }

    /** The points of the curve. */
    @Override
    public Table<LorenzPoint> table() {
        return Table.of("lorenz-" + scope.financialYear(), LorenzPoint.class, lorenz);
    }
}
