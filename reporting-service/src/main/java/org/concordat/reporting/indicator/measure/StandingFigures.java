package org.concordat.reporting.indicator.measure;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a measure stands, in figures; shares are in per cent to one decimal and are compared unrounded. */
@Schema(name = "MeasureFigures", description = "How a measure stands, in figures")
public record StandingFigures(
        @Schema(description = "How it stands; MET is kept from the due day on")
        MeasureStatus status,

        @Schema(description = "The same with values as first published; differs from the due day on only")
        MeasureStatus statusAsFirstPublished,

        @Schema(description = "The same with all that was revised since; differs from the due day on only")
        MeasureStatus statusAsKnownNow,

        @Schema(nullable = true, description = "Why nothing can be said; null where something can")
        NoData noData,

        @Schema(nullable = true, description = "What is counted or added up")
        BigDecimal numerator,

        @Schema(nullable = true, description = "What it is a share, a mean or a multiple of")
        BigDecimal denominator,

        @Schema(nullable = true, description = "What is held against the target, rounded half up")
        BigDecimal value,

        @Schema(nullable = true, description = "The value with what was revised since; null until the due day")
        BigDecimal valueAsKnownNow,

        @Schema(nullable = true, description = "What the value should reach")
        BigDecimal target,

        @Schema(nullable = true, description = "Where it should be on the day; null without a path")
        BigDecimal pathValue,

        @Schema(nullable = true, description = "What it was on the baseline day; null where nobody knows")
        BigDecimal baselineValue,

        @Schema(
                nullable = true,
                description = "The value if all that are missing reached; null where that cannot be said")
        BigDecimal bestCase,

        @Schema(nullable = true, description = "How many organisations it applies to")
        Integer applicable,

        @Schema(nullable = true, description = "How many of them have no final value, or nothing to compare it with")
        Integer missing,

        @Schema(
                nullable = true,
                description = "How many of these have a provisional one; null for readers who are not told")
        Integer provisional) {

    private static final int DECIMALS_OF_SHARES = 1;
    private static final int DECIMALS = 4;

    static StandingFigures of(Evaluated evaluated) {
        Finding finding = evaluated.finding();
        if (finding == null) {
            return without(evaluated.status(), evaluated.firstPublished(), evaluated.asKnownNow(), evaluated.noData());
        }
        int decimals = evaluated.measure().details().rule().kind().isShare() ? DECIMALS_OF_SHARES : DECIMALS;
        return new StandingFigures(
                evaluated.status(),
                evaluated.firstPublished(),
                evaluated.asKnownNow(),
                evaluated.noData(),
                finding.numerator(),
                finding.denominator(),
                shown(finding.value(), decimals),
                evaluated.revised() == null ? null : shown(evaluated.revised().value(), decimals),
                shown(evaluated.target(), decimals),
                shown(evaluated.path(), decimals),
                shown(evaluated.baseline(), decimals),
                shown(finding.bestCase(), decimals),
                finding.applicable(),
                finding.missing(),
                finding.provisional());
    }

    /** For readers to whom not all is visible yet from which it is reckoned. */
    static StandingFigures withheld() {
        return without(MeasureStatus.NO_DATA, MeasureStatus.NO_DATA, MeasureStatus.NO_DATA, NoData.NOT_VISIBLE_YET);
    }

    private static StandingFigures without(
            MeasureStatus status, MeasureStatus firstPublished, MeasureStatus asKnownNow, NoData noData) {
        return new StandingFigures(
                status,
                firstPublished,
                asKnownNow,
                noData,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    StandingFigures withoutProvisional() {
        return new StandingFigures(
                status,
                statusAsFirstPublished,
                statusAsKnownNow,
                noData,
                numerator,
                denominator,
                value,
                valueAsKnownNow,
                target,
                pathValue,
                baselineValue,
                bestCase,
                applicable,
                missing,
                null);
    }

    private static BigDecimal shown(Ratio ratio, int decimals) {
        if (ratio == null) {
            return null;
        }
        BigDecimal rounded = ratio.rounded(decimals);
        if (decimals == DECIMALS_OF_SHARES) {
            return rounded;
        }
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
