package org.concordat.reporting.region.coverage;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.table.ColumnName;
import org.concordat.reporting.report.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of those addressed have signed each commitment, and how many organisations have a lead in each role. */
public record Coverage(
        @Schema(description = "On which organisations are counted: the day asked for, or the last day of the year")
        LocalDate countedOn,

        @Size(max = 20_000) List<CoverageLine> lines)
        implements Figures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is covered, or not. */
    @Schema(name = "CoverageKind")
    public enum Kind {
        COMMITMENT,
        LEAD_ROLE
    }

    @Schema(description = "One commitment or role, in a sub-region or in all")
    public record CoverageLine(
            @Schema(description = "Whether it is a commitment or a lead role")
            Kind kind,

            @ColumnName("name")
            @Schema(maxLength = 200, description = "The commitment's name, or the code of the lead role")
            String name,

            @Schema(
                    nullable = true,
                    maxLength = 100,
                    description =
                            "The sub-region's code; null for the whole region, organisations of no sub-region included")
            String subRegion,

            @Schema(description = "How many organisations it addresses, of those there on the day")
            int addressed,

            @Schema(description = "How many of them have signed, or have a lead on the day")
            int covered,

            @Schema(
                    nullable = true,
                    description =
                            "Covered as per cent of those addressed, to one decimal, half up; null where nobody is")
            BigDecimal share,

            @Schema(nullable = true, description = "Per cent that are to sign; null without a target")
            Integer targetShare,

            @Schema(nullable = true, description = "Whether the share, unrounded, reaches the target; null without one")
            Boolean targetMet) {

        /** "Percentages are compared unrounded" and "at least includes equality": reporting.md, Measure. */
        public static CoverageLine of(
                Kind kind, String name, String subRegion, int addressed, int covered, Integer targetShare) {
            BigDecimal part = BigDecimal.valueOf(covered).multiply(HUNDRED);
            BigDecimal whole = BigDecimal.valueOf(addressed);
            return new CoverageLine(
                    kind,
                    name,
                    subRegion,
                    addressed,
                    covered,
                    addressed == 0 ? null : part.divide(whole, 1, RoundingMode.HALF_UP),
                    targetShare,
                    targetShare == null || addressed == 0
                            ? null
                            : part.compareTo(whole.multiply(BigDecimal.valueOf(targetShare))) >= 0);
        }
    }

    @Override
    public List<Record> rows() {
        return List.copyOf(lines);
    }
}
