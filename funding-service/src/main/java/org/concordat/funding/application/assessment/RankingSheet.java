package org.concordat.funding.application.assessment;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.call.call.Call;
import org.concordat.platform.money.Money;
import org.concordat.platform.table.Table;
import org.concordat.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The applications of a call by what assessors think of them. */
@Schema(name = "RankingSheet")
public record RankingSheet(
        UUID call,
        @Size(max = 200) String title,

        @Schema(description = "How many finished assessments an application needs to be ranked")
        int minimumAssessments,

        @Schema(description = "What may be approved in all") Money budget,

        @Schema(description = "What of the budget is not approved yet")
        Money headroom,

        @Size(max = 20000) @Schema(description = "By rank, those without one at the end")
        List<RankingRow> rows)
        implements Tabular {

    static RankingSheet of(Call call, Money approved, List<RankingRow> rows) {
        return new RankingSheet(
                call.id(),
                call.terms().title(),
                call.terms().minimumAssessments(),
                call.terms().budget(),
                call.terms().budget().minus(approved),
                rows);
    }

    @Override
    public Table<RankingRow> table() {
        return Table.of("ranking", RankingRow.class, rows);
    }
}
