package org.concordat.funding.openness.distribution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.platform.table.Table;
import org.concordat.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who might have applied and never has. */
public record NeverAppliedReport(
        @JsonUnwrapped DistributionScope scope,

        @Schema(description = "How many organisations might have applied")
        int eligible,

        @Size(max = 100000) @Schema(description = "Those that were never party to a submitted application; by name")
        List<NeverAppliedRow> organisations)
        implements Tabular {

    static NeverAppliedReport of(Picture picture) {
        return new NeverAppliedReport(
                picture.scope(),
                picture.eligible().size(),
                picture.neverApplied().stream().map(NeverAppliedRow::of).toList());
    }

    @Override
    public Table<NeverAppliedRow> table() {
        return Table.of("never-applied-" + scope.financialYear(), NeverAppliedRow.class, organisations);
    }
}
