package org.concordat.reporting.money.income;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.table.ColumnName;
import org.concordat.reporting.region.Region;
import org.concordat.reporting.report.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is a member in a financial year and what that brings, in all and part by part; the parts add up to the whole. */
public record MembershipAndIncome(
        @JsonUnwrapped Income total,

        @Schema(description = "Councils active on the first day of the year")
        int councils,

        @Schema(description = "Organisations active on the first day of the year")
        int organisations,

        @Size(max = 1000) List<ClassIncome> byClass,
        @Size(max = 1000) List<SubRegionIncome> bySubRegion,
        @Size(max = 1000) List<TypeIncome> byType)
        implements Figures {

    @Schema(description = "The figures of one class of subscribers")
    public record ClassIncome(
            @ColumnName("name") @Schema(maxLength = 200, examples = "Upper tier", description = "The class")
            String className,

            @JsonUnwrapped Income income) {}

    @Schema(description = "The figures of one sub-region")
    public record SubRegionIncome(
            @ColumnName("code") @Schema(maxLength = 100, description = "The sub-region's code")
            String subRegion,

            @Schema(maxLength = 200, description = "The sub-region's name")
            String name,

            @JsonUnwrapped Income income) {}

    @Schema(description = "The figures of one type of organisation")
    public record TypeIncome(
            @Schema(
                    maxLength = 50,
                    examples = "COUNTY",
                    description = "Code of the type; empty where it is not known yet")
            String organisationType,

            @JsonUnwrapped Income income) {}

    /** The region is counted on the first day of the year, as the partnership's plan does. */
    static MembershipAndIncome of(Incomes.Parts income, Region onTheFirstDay) {
        return new MembershipAndIncome(
                income.total(),
                onTheFirstDay.councils(),
                onTheFirstDay.organisations(),
                income.byClass(),
                income.bySubRegion(),
                income.byType());
    }

    @Override
    public List<Record> rows() {
        var rows = new ArrayList<Record>(byClass);
        rows.addAll(bySubRegion);
        rows.addAll(byType);
        rows.add(this);
        return rows;
    }
}
