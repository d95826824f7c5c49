package org.concordat.reporting.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.table.ColumnName;
import org.concordat.platform.table.NoColumn;
import org.concordat.reporting.report.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What each programme of a financial year budgets and saves, activity by activity; the lines add up to the total. A programme
 * without budget and activities in the year has no line.
 */
public record ProgrammeBudgetsAndSavings(
        @Schema(nullable = true, maxLength = 50, description = "The one programme asked for; null for all")
        String programme,

        @Size(max = 1000) List<ProgrammeLine> programmes,

        @Schema(description = "Sum of the programmes listed")
        Budget total)
        implements Figures {

    @Schema(description = "One programme in the year")
    public record ProgrammeLine(
            @NoColumn UUID id,

            @ColumnName("programme") @Schema(maxLength = 50, description = "The programme's code")
            String code,

            @ColumnName("programmeName") @Schema(maxLength = 200, description = "The programme's name")
            String name,

            @JsonUnwrapped Budget budget,
            @Size(max = 1000) List<ActivityLine> activities) {}

    @Schema(description = "One activity in the year")
    public record ActivityLine(
            @NoColumn UUID id,

            @ColumnName("activity") @Schema(maxLength = 500, description = "The activity's title")
            String title,

            @Schema(maxLength = 50, description = "Code of the workstream kind")
            String kind,

            @Schema(description = "True when nobody would pay for it alone, so it saves nothing")
            boolean overhead,

            @ColumnName("activitiesBudget") @Schema(description = "Budget of the activity")
            Money budget,

            @Schema(nullable = true, description = "What one council would pay a year to do it alone")
            Money costAlone,

            @Schema(nullable = true, description = "How many councils it is done for")
            Integer councils,

            @ColumnName("nonCashableSaving")
            @Schema(description = "Councils times what each would pay alone, less the budget")
            Money saving) {}

    /** An activity where its programme does not stand above it. */
    public record ActivityRow(
            @Schema(description = "The programme's code") String programme,
            @Schema(description = "The programme's name") String programmeName,
            @JsonUnwrapped ActivityLine activity) {}

    @Override
    public List<Record> rows() {
        var rows = new ArrayList<Record>();
        for (ProgrammeLine line : programmes) {
            rows.add(line);
            line.activities().forEach(activity -> rows.add(new ActivityRow(line.code(), line.name(), activity)));
        }
        rows.add(total);
        return rows;
    }
}
