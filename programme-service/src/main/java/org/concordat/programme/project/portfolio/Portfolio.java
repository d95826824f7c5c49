package org.concordat.programme.project.portfolio;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.concordat.platform.table.Table;
import org.concordat.platform.table.Tabular;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All projects on one page. "By organisation, sub-region, programme, theme; stage, RAG, money, benefits": programme.md. */
@Schema(description = "How projects stand, on one page")
public record Portfolio(
        PortfolioGroup by,

        @Schema(nullable = true, description = "The year of the money and the benefits; null for all years")
        FinancialYear financialYear,

        @Size(max = MOST_ROWS) @Schema(description = "By key, the projects that have none last")
        List<PortfolioRow> rows,

        @Schema(description = "All of them together, in which each project counts once")
        PortfolioFigures total)
        implements Tabular {

    static final int MOST_ROWS = 100_000;

    /** What stands in place of a key in the last line of the table. */
    static final String TOTAL = "TOTAL";

    /** The total is the last row. */
    @Override
    public Table<PortfolioRow> table() {
        var all = new ArrayList<>(rows);
        all.add(new PortfolioRow(TOTAL, null, total));
        return Table.of(
                "portfolio-by-" + by.name().toLowerCase(Locale.ROOT).replace('_', '-'), PortfolioRow.class, all);
    }
}
