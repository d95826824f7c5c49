package org.concordat.reporting.indicator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;
import static org.concordat.reporting.indicator.indicator.IndicatorKind.LEVEL;
import static org.concordat.reporting.indicator.indicator.IndicatorKind.MONEY;
import static org.concordat.reporting.indicator.indicator.IndicatorKind.NUMBER;
import static org.concordat.reporting.indicator.indicator.IndicatorKind.PERCENTAGE;
import static org.concordat.reporting.indicator.indicator.IndicatorKind.YES_NO;
import static org.concordat.reporting.indicator.indicator.Measured.details;

import java.util.List;
import org.concordat.reporting.indicator.indicator.Tolerance.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorTest {

    private static Indicator with(IndicatorKind kind, String minimum, String maximum, Tolerance tolerance) {
        return Measured.of("SOME", kind, details(minimum, maximum, tolerance, Succession.NONE, null));
    }

    private static Indicator taking(IndicatorKind kind, Succession takes, String weightedBy) {
        return Measured.of("SOME", kind, details(null, null, null, takes, weightedBy));
    }

    @Test
    void levelsAloneHaveAScale() {
        IndicatorDetails details = details(null, null, null, Succession.NONE, null);
        assertRefused("scale-of-levels", () -> new Indicator("A", LEVEL, null, details));
        assertRefused("scale-of-levels", () -> new Indicator("A", NUMBER, "S", details));
        assertThat(new Indicator("A", LEVEL, "S", details).scale()).isEqualTo("S");
    }

    @ParameterizedTest
    @EnumSource(names = {"NUMBER", "PERCENTAGE", "MONEY"})
    void figuresHaveBoundsThatDoNotCross(IndicatorKind kind) {
        assertThat(with(kind, "-1", "-1", null).details().maximum()).isEqualTo("-1");
        assertRefused("bounds-cross", () -> with(kind, "1", "0.9999", null));
    }

    @ParameterizedTest
    @EnumSource(names = {"YES_NO", "LEVEL"})
    void nothingElseHasBounds(IndicatorKind kind) {
        assertRefused("bounds-of-no-figure", () -> with(kind, "0", null, null));
        assertRefused("bounds-of-no-figure", () -> with(kind, null, "0", null));
    }

    @Test
    void levelsAreToleratedByStepsAndYesOrNoNever() {
        assertThat(with(LEVEL, null, null, new Tolerance("1.0", Basis.UNITS))
                        .details()
                        .tolerance()
                        .figure())
                .isEqualTo("1");
        assertRefused("tolerance-of-levels", () -> with(LEVEL, null, null, new Tolerance("1", Basis.PER_CENT)));
        assertRefused("tolerance-of-yes-no", () -> with(YES_NO, null, null, new Tolerance("1", Basis.UNITS)));
    }

    @Test
    void aSuccessorTakesTheSumOfWhatAddsUp() {
        for (IndicatorKind kind : List.of(NUMBER, MONEY)) {
            assertThat(taking(kind, Succession.SUM, null).details().successorTakes())
                    .isEqualTo(Succession.SUM);
        }
        for (IndicatorKind kind : List.of(PERCENTAGE, YES_NO, LEVEL)) {
            assertRefused("sum-of-no-amount", () -> taking(kind, Succession.SUM, null));
        }
    }

    @Test
    void aSuccessorTakesTheMeanOfFiguresWeightedByAnotherIndicator() {
        assertThat(taking(PERCENTAGE, Succession.WEIGHTED, "VISITS").details().weightedBy())
                .isEqualTo("VISITS");
        assertRefused("weight-of-weighted", () -> taking(PERCENTAGE, Succession.WEIGHTED, null));
        assertRefused("weight-of-weighted", () -> taking(PERCENTAGE, Succession.WORST, "VISITS"));
        assertRefused("weighted-no-figure", () -> taking(LEVEL, Succession.WEIGHTED, "VISITS"));
        assertRefused("weighted-by-itself", () -> taking(NUMBER, Succession.WEIGHTED, "SOME"));
    }

    @Test
    void whatAddsUpMayWeight() {
        Measured.of("SOME", NUMBER).requireWeight("/weightedBy");
        Measured.of("SOME", MONEY).requireWeight("/weightedBy");
        assertRefused("no-weight", () -> Measured.of("SOME", PERCENTAGE).requireWeight("/weightedBy"));
    }

    @Test
    void organisationsReturnWhatIsNotDerived() {
        Measured.of("SOME", NUMBER).requireReturned("/fields/0/indicator");
        assertThat(Measured.of("SOME", NUMBER).isReportedBy("DISTRICT")).isTrue();
        assertRefused("indicator-derived", () -> Measured.derived("OTHER").requireReturned("/fields/0/indicator"));
        assertThat(Measured.derived("OTHER").isReportedBy("DISTRICT")).isFalse();
    }

    @Test
    void whatIsDerivedSaysFromWhat() {
        assertThat(Measured.derived("OTHER").derivation().from()).isEqualTo("LEAD_OFFICER");
        IndicatorDetails details = details(null, null, null, Succession.NONE, null);
        assertRefused(
                "derivation-missing", () -> new Indicator("A", YES_NO, null, IndicatorSource.DERIVED, null, details));
    }

    @Test
    void nobodyObservesWhatIsDerived() {
        Measured.of("SOME", NUMBER).requireObserved();
        assertRefused("indicator-derived", () -> Measured.derived("OTHER").requireObserved());
    }

    @Test
    void isReportedByTheTypesThatItNames() {
        Indicator some = Measured.of(
                "SOME",
                NUMBER,
                new IndicatorDetails(
                        "Some",
                        Better.LOWER,
                        List.of("DISTRICT"),
                        Frequency.MONTH,
                        null,
                        null,
                        null,
                        null,
                        true,
                        Succession.NONE,
                        null,
                        true));
        assertThat(some.isReportedBy("DISTRICT")).isTrue();
        assertThat(some.isReportedBy("FIRE")).isFalse();
    }
}
