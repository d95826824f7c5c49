package org.concordat.membership.income.summary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.membership.Breakdown;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The income of a year: in all, by class and by sub-region. The parts add up to the whole by their making. */
public record IncomeSummary(
        FinancialYear financialYear,
        @JsonUnwrapped IncomeFigures total,

        @Schema(description = "Money of organisations that no invoice of the year has taken; nobody's income")
        Money creditHeld,

        @Size(max = 1000) List<IncomeOfClass> byClass,
        @Size(max = 1000) List<IncomeOfSubRegion> bySubRegion) {

    /** The same figures for one class of the rate card. */
    public record IncomeOfClass(
            @Size(max = 100) String className,
            @JsonUnwrapped IncomeFigures figures) {}

    /** The same figures for one sub-region. */
    public record IncomeOfSubRegion(
            @Size(max = 50) String subRegion, @JsonUnwrapped IncomeFigures figures) {}

    /** The figures of one class in one sub-region. */
    public record Part(String className, String subRegion, IncomeFigures figures) {}

    static IncomeSummary of(FinancialYear year, List<Part> parts, Money creditHeld) {
        return new IncomeSummary(
                year,
                sum(parts),
                creditHeld,
                Breakdown.rows(Part::className, parts, (name, of) -> new IncomeOfClass(name, sum(of))),
                Breakdown.rows(Part::subRegion, parts, (code, of) -> new IncomeOfSubRegion(code, sum(of))));
    }

    private static IncomeFigures sum(List<Part> parts) {
        return IncomeFigures.sum(parts.stream().map(Part::figures).toList());
    }
}
