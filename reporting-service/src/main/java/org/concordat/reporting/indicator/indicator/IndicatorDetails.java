package org.concordat.reporting.indicator.indicator;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may change about an indicator. */
public record IndicatorDetails(
        @Size(max = 200) @Schema(examples = "Visits to leisure centres")
        String name,

        Better better,

        @Size(max = IndicatorDetails.MOST_TYPES)
        @Schema(description = "Codes of the types whose organisations report it; all when there is none")
        List<@Size(max = 50) String> reportedBy,

        Frequency frequency,

        @Size(max = 18) @Schema(nullable = true, examples = "0", description = "The least value; null for none")
        String minimum,

        @Size(max = 18) @Schema(nullable = true, examples = "100", description = "The greatest value; null for none")
        String maximum,

        @Schema(nullable = true, description = "Null when any change is usual")
        Tolerance tolerance,

        @Size(max = 2000) @Schema(nullable = true, description = "What who compares organisations by it should know")
        String contextNote,

        @Schema(description = "Whether organisations may be ranked by it")
        boolean ranked,

        @Schema(description = "What a successor takes from its predecessors")
        Succession successorTakes,

        @Size(max = 50) @Schema(nullable = true, description = "Code of the indicator that WEIGHTED weights by")
        String weightedBy,

        @Schema(
                description =
                        "Whether everybody sees on the pages how its measures stand, once their values are visible; or the"
                                + " partnership and its organisations alone")
        boolean shownToThePublic) {

    public static final int MOST_TYPES = 50;

    public IndicatorDetails {
        reportedBy = List.copyOf(reportedBy);
        minimum = plain(minimum);
        maximum = plain(maximum);
    }

    private static String plain(String figure) {
        return figure == null ? null : Figures.plain(new BigDecimal(figure));
    }

    static BigDecimal number(String figure) {
        return figure == null ? null : new BigDecimal(figure);
    }

    void requireSound(IndicatorKind kind) {
        requireEachTypeOnce();
        requireBounds(kind);
        requireTolerance(kind);
        requireSuccession(kind);
    }

    private void requireEachTypeOnce() {
        for (int i = 0; i < reportedBy.size(); i++) {
            if (reportedBy.indexOf(reportedBy.get(i)) < i) {
                throw Refusal.rule(
                        "organisation-type-repeated",
                        "/reportedBy/" + i,
                        "%s is named before. Name each type once.".formatted(reportedBy.get(i)));
            }
        }
    }

    private void requireBounds(IndicatorKind kind) {
        if (!kind.isFigure() && (minimum != null || maximum != null)) {
            throw Refusal.rule(
                    "bounds-of-no-figure",
                    minimum == null ? "/maximum" : "/minimum",
                    "Only a number, a percentage or money has bounds. Leave them out.");
        }
        if (minimum != null && maximum != null && number(minimum).compareTo(number(maximum)) > 0) {
            throw Refusal.rule(
                    "bounds-cross", "/maximum", "The least value is %s. Send that or more.".formatted(minimum));
        }
    }

    private void requireTolerance(IndicatorKind kind) {
        if (tolerance == null) {
            return;
        }
        if (kind == IndicatorKind.YES_NO) {
            throw Refusal.rule("tolerance-of-yes-no", "/tolerance", "Yes or no changes or does not. Leave it out.");
        }
        if (kind == IndicatorKind.LEVEL && tolerance.basis() == Tolerance.Basis.PER_CENT) {
            throw Refusal.rule("tolerance-of-levels", "/tolerance/basis", "Levels change by steps. Send UNITS.");
        }
    }

    private void requireSuccession(IndicatorKind kind) {
        if ((successorTakes == Succession.WEIGHTED) != (weightedBy != null)) {
            throw Refusal.rule(
                    "weight-of-weighted",
                    "/weightedBy",
                    "Send the code of the indicator to weight by with WEIGHTED, and with nothing else.");
        }
        if (successorTakes == Succession.SUM && !kind.addsUp()) {
            throw Refusal.rule(
                    "sum-of-no-amount", "/successorTakes", "Only numbers and money add up. Send another rule.");
        }
        if (successorTakes == Succession.WEIGHTED && !kind.isFigure()) {
            throw Refusal.rule(
                    "weighted-no-figure",
                    "/successorTakes",
                    "Only numbers, percentages and money have a mean. Send another rule.");
        }
    }
}
