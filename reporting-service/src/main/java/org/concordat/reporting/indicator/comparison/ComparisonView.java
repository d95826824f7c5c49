package org.concordat.reporting.indicator.comparison;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.value.Figures;
import org.concordat.reporting.indicator.indicator.IndicatorKind;
import org.concordat.reporting.indicator.series.Span;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the organisations of a comparison group stand to each other. */
@Schema(name = "IndicatorComparison", description = "How the organisations of a comparison group stand to each other")
public record ComparisonView(
        @Size(max = 50) @Schema(description = "Code of the comparison group")
        String comparisonGroup,

        @Size(max = 50) @Schema(description = "Code of the indicator")
        String indicator,

        @Schema(nullable = true, description = "The first day of the period; null where nobody has a value")
        LocalDate firstDay,

        @Schema(nullable = true, description = "The last one")
        LocalDate lastDay,

        @Size(max = 2000) @Schema(nullable = true, description = "What who compares organisations by it should know")
        String contextNote,

        @Schema(description = "How many values are compared; who has none is left out")
        int count,

        @Schema(
                nullable = true,
                description = "Inclusive quartiles of the values; null for levels, and where nobody has a value")
        Spread spread,

        @Size(max = 1000) @Schema(description = "Best first where the indicator may be ranked; else by name")
        List<ComparedOrganisation> organisations) {

    /** The lowest and highest value, and the quartiles between them. */
    @Schema(name = "IndicatorSpread", description = "The lowest and the highest value, and inclusive quartiles")
    public record Spread(
            @Size(max = 50) @Schema(description = "A decimal text")
            String minimum,

            @Size(max = 50) @Schema(description = "A decimal text")
            String lowerQuartile,

            @Size(max = 50) @Schema(description = "A decimal text")
            String median,

            @Size(max = 50) @Schema(description = "A decimal text")
            String upperQuartile,

            @Size(max = 50) @Schema(description = "A decimal text")
            String maximum) {

        static Spread of(Quartiles quartiles, IndicatorKind kind) {
            return new Spread(
                    text(quartiles.minimum(), kind),
                    text(quartiles.lower(), kind),
                    text(quartiles.median(), kind),
                    text(quartiles.upper(), kind),
                    text(quartiles.maximum(), kind));
        }

        private static String text(BigDecimal figure, IndicatorKind kind) {
            return kind == IndicatorKind.MONEY
                    ? figure.setScale(2, RoundingMode.HALF_UP).toPlainString()
                    : Figures.plain(figure.setScale(4, RoundingMode.HALF_UP));
        }
    }

    /** An organisation with its value. */
    @Schema(name = "ComparedOrganisation", description = "An organisation with its value")
    public record ComparedOrganisation(
            UUID organisation,
            @Size(max = 300) String name,
            @Size(max = 50) String value,

            @Schema(
                    nullable = true,
                    description = "1 for the best; equal values share one. Null where it is not ranked")
            Integer rank) {}

    /** @param period {@code null} where nobody has a value */
    static ComparisonView of(ComparisonGroup group, String contextNote, Span period, Comparison comparison) {
        IndicatorKind kind = comparison.rule().values().kind();
        return new ComparisonView(
                group.code(),
                comparison.rule().indicator(),
                period == null ? null : period.firstDay(),
                period == null ? null : period.lastDay(),
                contextNote,
                comparison.count(),
                comparison.spread().map(spread -> Spread.of(spread, kind)).orElse(null),
                comparison.values().stream()
                        .map(each -> new ComparedOrganisation(
                                each.organisation(), each.name(), each.value(), comparison.rank(each)))
                        .toList());
    }
}
