package org.concordat.funding.openness.distribution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.platform.table.Table;
import org.concordat.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the money of a year is spread over organisations, their types or sub-regions. */
public record DistributionReport(
        @JsonUnwrapped DistributionScope scope,

        @Schema(description = "What the rows stand for") GroupedBy by,

        @Schema(description = "The day whose organisations are counted: the year's last, or asAt when that comes first")
        LocalDate countedOn,

        @Size(max = 100000) @Schema(description = "Organisations by name, types and sub-regions by code")
        List<DistributionRow> rows,

        @Schema(description = "All of them together; the money of the rows adds up to it")
        DistributionRow total)
        implements Tabular {

    static DistributionReport of(GroupedBy by, DistributionRows rows) {
        DistributionScope scope = rows.picture().scope();
        return new DistributionReport(scope, by, scope.countedOn(), rows.by(by), rows.total());
    }

    /** The total is the last row. */
    @Override
    public Table<DistributionRow> table() {
        return Table.of(
                "distribution-" + scope.financialYear(),
                DistributionRow.class,
                Stream.concat(rows.stream(), Stream.of(total)).toList());
    }
}
