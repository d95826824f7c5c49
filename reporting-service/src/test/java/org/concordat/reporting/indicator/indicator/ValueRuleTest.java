package org.concordat.reporting.indicator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;
import static org.concordat.reporting.indicator.indicator.IndicatorKind.LEVEL;
import static org.concordat.reporting.indicator.indicator.IndicatorKind.MONEY;
import static org.concordat.reporting.indicator.indicator.IndicatorKind.NUMBER;
import static org.concordat.reporting.indicator.indicator.IndicatorKind.PERCENTAGE;
import static org.concordat.reporting.indicator.indicator.IndicatorKind.YES_NO;
import static org.concordat.reporting.indicator.indicator.Measured.rule;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.reporting.indicator.indicator.Tolerance.Basis;
import org.junit.jupiter.api.Test;

class ValueRuleTest {

    private static final String AT = "/values/0/value";
    private static final String[] LEVELS = {"POOR", "FAIR", "GOOD", "BEST"};

    @Test
    void aNumberOrPercentageIsADecimal() {
        for (IndicatorKind kind : List.of(NUMBER, PERCENTAGE)) {
            rule("A", kind, null).requireFits("-12.3456", AT);
            assertRefused("not-a-number", () -> rule("A", kind, null).requireFits("1.23456", AT));
            assertRefused("not-a-number", () -> rule("A", kind, null).requireFits("many", AT));
        }
    }

    @Test
    void moneyIsPoundsAndPence() {
        rule("A", MONEY, null).requireFits("9000.00", AT);
        rule("A", MONEY, null).requireFits("9000", AT);
        assertRefused("not-money", () -> rule("A", MONEY, null).requireFits("9000.001", AT));
        assertRefused("not-money", () -> rule("A", MONEY, null).requireFits("£9000", AT));
    }

    @Test
    void yesOrNoIsOneOfTheTwo() {
        rule("A", YES_NO, null).requireFits("YES", AT);
        rule("A", YES_NO, null).requireFits("NO", AT);
        assertRefused("not-yes-or-no", () -> rule("A", YES_NO, null).requireFits("true", AT));
    }

    @Test
    void aLevelIsOneOfTheScale() {
        rule("A", LEVEL, null, LEVELS).requireFits("BEST", AT);
        assertRefused("not-a-level", () -> rule("A", LEVEL, null, LEVELS).requireFits("WORST", AT));
    }

    @Test
    void boundsAreIncluded() {
        var share = new ValueRule("A", PERCENTAGE, BigDecimal.ZERO, new BigDecimal("100.0000"), null, List.of());
        share.requireFits("0", AT);
        share.requireFits("100", AT);
        assertRefused("below-minimum", () -> share.requireFits("-0.0001", AT));
        assertRefused("above-maximum", () -> share.requireFits("100.0001", AT));
    }

    @Test
    void aChangeByTheToleranceIsUsualAndByMoreIsNot() {
        ValueRule points = rule("A", PERCENTAGE, new Tolerance("5", Basis.UNITS));
        assertThat(points.isUnusualAfter("80", "85")).isFalse();
        assertThat(points.isUnusualAfter("80", "85.01")).isTrue();
        assertThat(points.isUnusualAfter("80", "75")).isFalse();
        assertThat(points.isUnusualAfter("80", "74.99")).isTrue();
        ValueRule share = rule("A", MONEY, new Tolerance("10", Basis.PER_CENT));
        assertThat(share.isUnusualAfter("200", "220.00")).isFalse();
        assertThat(share.isUnusualAfter("200", "220.01")).isTrue();
        assertThat(rule("A", NUMBER, null).isUnusualAfter("1", "1000")).isFalse();
    }

    @Test
    void aChangeFromZeroIsNeverSoManyPerCent() {
        ValueRule share = rule("A", NUMBER, new Tolerance("10", Basis.PER_CENT));
        assertThat(share.isUnusualAfter("0", "0.0001")).isTrue();
        assertThat(share.isUnusualAfter("0", "0")).isFalse();
    }

    @Test
    void levelsChangeByStepsOfTheirScale() {
        ValueRule step = rule("A", LEVEL, new Tolerance("1", Basis.UNITS), LEVELS);
        assertThat(step.isUnusualAfter("POOR", "FAIR")).isFalse();
        assertThat(step.isUnusualAfter("POOR", "GOOD")).isTrue();
        assertThat(step.isUnusualAfter("BEST", "POOR")).isTrue();
    }

    @Test
    void oneIsAtMostAnotherThatIsEqualOrGreater() {
        ValueRule number = rule("A", NUMBER, null);
        assertThat(number.isAtMost("2", "2.0")).isTrue();
        assertThat(number.isAtMost("2", "10")).isTrue();
        assertThat(number.isAtMost("2.01", "2")).isFalse();
    }

    @Test
    void eachKindIsWrittenInOneWay() {
        assertThat(rule("A", IndicatorKind.MONEY, null).written("9000")).isEqualTo("9000.00");
        assertThat(rule("A", IndicatorKind.MONEY, null).written("-0009.50")).isEqualTo("-9.50");
        assertThat(rule("A", IndicatorKind.NUMBER, null).written("09000.500")).isEqualTo("9000.5");
        assertThat(rule("A", IndicatorKind.PERCENTAGE, null).written("80.0")).isEqualTo("80");
        assertThat(rule("A", IndicatorKind.YES_NO, null).written("YES")).isEqualTo("YES");
    }
}
