package org.concordat.funding.openness.distribution;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.table.Table;
import org.concordat.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the money of some years in a row is spread. */
public record TimeSeriesReport(
        @Schema(description = "To whom money counts") DistributionBasis basis,

        @Schema(nullable = true, description = "Only money of this fund; null for all funds")
        UUID fund,

        @Schema(description = "As it stood at the end of this day")
        LocalDate asAt,

        @Size(max = Years.MOST) @Schema(description = "The earliest year first")
        List<TimeSeriesRow> years)
        implements Tabular {

    @Override
    public Table<TimeSeriesRow> table() {
        return Table.of("distribution-by-year", TimeSeriesRow.class, years);
    }
}
