package org.concordat.reporting.indicator.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;
import static org.concordat.reporting.indicator.measure.Measuring.BASELINE;
import static org.concordat.reporting.indicator.measure.Measuring.DUE;
import static org.concordat.reporting.indicator.measure.Measuring.details;
import static org.concordat.reporting.indicator.measure.Measuring.reach;
import static org.concordat.reporting.indicator.measure.Measuring.rule;
import static org.concordat.reporting.indicator.measure.Measuring.set;
import static org.concordat.reporting.indicator.measure.Measuring.takes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.indicator.indicator.IndicatorKind;
import org.concordat.reporting.indicator.indicator.ValueRule;
import org.junit.jupiter.api.Test;

class MeasureTest {

    private static final ValueRule NUMBERS = takes(IndicatorKind.NUMBER);

    private static Measure ruled(Rule rule, LocalDate baselineDay, PathPoint... path) {
        return new Measure("A_MEASURE", MeasureKind.RULE, "AN_INDICATOR", details(rule, baselineDay, path));
    }

    private static Measure judged() {
        return new Measure("JUDGED", MeasureKind.JUDGEMENT, null, without(null, null));
    }

    private static MeasureDetails without(Rule rule, List<String> parts) {
        return new MeasureDetails("A measure", null, rule, null, null, DUE, null, parts);
    }

    @Test
    void aRuleIsAboutAnIndicatorAndNothingElseIs() {
        Rule rule = reach(RuleKind.ALL, null, "5");
        assertThat(ruled(rule, null).indicator()).isEqualTo("AN_INDICATOR");
        assertRefused("indicator-of-rule", () -> new Measure("M", MeasureKind.RULE, null, without(rule, null)));
        assertRefused("indicator-of-rule", () -> new Measure("M", MeasureKind.JUDGEMENT, "I", without(null, null)));
        assertRefused("rule-of-measure", () -> new Measure("M", MeasureKind.RULE, "I", without(null, null)));
        assertRefused("rule-of-measure", () -> new Measure("M", MeasureKind.JUDGEMENT, null, without(rule, null)));
    }

    @Test
    void isDueAfterItsBaseline() {
        Rule rule = reach(RuleKind.ALL, null, "5");
        assertThat(ruled(rule, DUE.minusDays(1)).details().baselineDay()).isEqualTo(DUE.minusDays(1));
        assertRefused("due-before-baseline", () -> ruled(rule, DUE));
    }

    @Test
    void growthAndStepsNeedABaseline() {
        assertRefused("baseline-needed", () -> ruled(rule(RuleKind.GROWTH, "1.1"), null));
        assertRefused("baseline-needed", () -> ruled(rule(RuleKind.STEPS_UP, "1"), null));
        assertThat(ruled(rule(RuleKind.GROWTH, "1.1"), BASELINE).details().baselineDay())
                .isEqualTo(BASELINE);
    }

    @Test
    void aPathGoesForwardBetweenBaselineAndDueDay() {
        Rule rule = rule(RuleKind.SUM, "10");
        var first = new PathPoint(BASELINE.plusDays(1), "1");
        var last = new PathPoint(DUE.minusDays(1), "9");
        assertThat(ruled(rule, BASELINE, first, last).details().path()).containsExactly(first, last);
        assertRefused("path-out-of-order", () -> ruled(rule, BASELINE, last, first));
        assertRefused("path-out-of-order", () -> ruled(rule, BASELINE, first, first));
        assertRefused("path-out-of-order", () -> ruled(rule, BASELINE, new PathPoint(BASELINE, "1")));
        assertRefused("path-out-of-order", () -> ruled(rule, BASELINE, new PathPoint(DUE, "1")));
    }

    @Test
    void joinsTwoMeasuresOrMoreEachOnce() {
        assertThat(new Measure("M", MeasureKind.ALL_OF, null, without(null, List.of("A", "B")))
                        .details()
                        .parts())
                .containsExactly("A", "B");
        assertRefused(
                "parts-of-measure", () -> new Measure("M", MeasureKind.ANY_OF, null, without(null, List.of("A"))));
        assertRefused(
                "part-repeated", () -> new Measure("M", MeasureKind.ANY_OF, null, without(null, List.of("A", "A"))));
        assertRefused(
                "parts-of-measure",
                () -> new Measure("M", MeasureKind.JUDGEMENT, null, without(null, List.of("A", "B"))));
    }

    @Test
    void joinsNoneThatJoinsOthers() {
        var joined = new Measure("M", MeasureKind.ALL_OF, null, without(null, List.of("A", "B")));
        assertRefused("part-joins-others", () -> joined.requirePart("/parts/0"));
        judged().requirePart("/parts/0");
        ruled(reach(RuleKind.ALL, null, "5"), null).requirePart("/parts/0");
    }

    private static void assertFits(Rule rule, ValueRule takes) {
        ruled(rule, BASELINE).requireFits(takes);
    }

    private static void assertUnfit(String type, Rule rule, ValueRule takes) {
        assertRefused(type, () -> assertFits(rule, takes));
    }

    @Test
    void aShareIsAbove0AndAtMost100PerCent() {
        assertFits(reach(RuleKind.SHARE, "100", "5"), NUMBERS);
        assertFits(reach(RuleKind.SHARE, "0.0001", "5"), NUMBERS);
        assertUnfit("no-percentage", reach(RuleKind.SHARE, "100.0001", "5"), NUMBERS);
        assertUnfit("no-percentage", reach(RuleKind.SHARE, "0", "5"), NUMBERS);
        assertUnfit("target-of-rule", reach(RuleKind.SHARE, null, "5"), NUMBERS);
        assertUnfit("target-of-rule", reach(RuleKind.ALL, "5", "5"), NUMBERS);
    }

    @Test
    void countsAndStepsAreWholeNumbersAndAFactorIsAbove0() {
        assertFits(reach(RuleKind.COUNT, "1", "5"), NUMBERS);
        assertUnfit("no-number", reach(RuleKind.COUNT, "0", "5"), NUMBERS);
        assertUnfit("no-number", reach(RuleKind.COUNT, "1.5", "5"), NUMBERS);
        assertFits(rule(RuleKind.GROWTH, "0.9"), NUMBERS);
        assertUnfit("no-factor", rule(RuleKind.GROWTH, "0"), NUMBERS);
    }

    @Test
    void saysWhatEachReachesInOneWay() {
        assertFits(set(RuleKind.COUNT, "1", "5"), NUMBERS);
        assertUnfit("value-to-reach", rule(RuleKind.COUNT, "1"), NUMBERS);
        assertUnfit("value-to-reach", new Rule(RuleKind.COUNT, "1", List.of("5"), "5", null, null, null), NUMBERS);
        assertUnfit("value-to-reach", reach(RuleKind.NONE, null, "5"), NUMBERS);
        assertUnfit("value-to-reach", set(RuleKind.ALL, null, "5"), NUMBERS);
        assertUnfit("value-to-reach", reach(RuleKind.SUM, "1", "5"), NUMBERS);
    }

    @Test
    void namesValuesThatItsIndicatorTakes() {
        assertFits(reach(RuleKind.ALL, null, "YES"), takes(IndicatorKind.YES_NO));
        assertUnfit("not-yes-or-no", reach(RuleKind.ALL, null, "5"), takes(IndicatorKind.YES_NO));
        assertUnfit("not-a-level", set(RuleKind.NONE, null, "BEST"), takes(IndicatorKind.LEVEL, "POOR", "GOOD"));
        var own = List.of(new OwnTarget(UUID.randomUUID(), "many"));
        assertUnfit("not-a-number", new Rule(RuleKind.ALL, null, null, "5", own, null, null), NUMBERS);
    }

    @Test
    void refusesARuleThatMeansNothingOfTheKind() {
        assertUnfit("rule-of-kind", rule(RuleKind.SUM, "5"), takes(IndicatorKind.PERCENTAGE));
        assertUnfit("rule-of-kind", rule(RuleKind.GROWTH, "1.1"), takes(IndicatorKind.PERCENTAGE));
        assertUnfit("rule-of-kind", rule(RuleKind.MEAN, "5"), takes(IndicatorKind.YES_NO));
        assertUnfit("rule-of-kind", rule(RuleKind.STEPS_UP, "1"), NUMBERS);
        assertFits(rule(RuleKind.STEPS_UP, "1"), takes(IndicatorKind.LEVEL, "POOR", "GOOD"));
        assertFits(rule(RuleKind.MEAN, "5"), takes(IndicatorKind.PERCENTAGE));
    }

    private static Rule above(ComparatorValue... values) {
        return new Rule(
                RuleKind.SHARE_ABOVE,
                "50",
                null,
                null,
                null,
                null,
                new ComparatorSeries("Average", "Data", List.of(values)));
    }

    @Test
    void aComparatorHasOneValueOfEachPeriod() {
        assertFits(above(new ComparatorValue(DUE, "5"), new ComparatorValue(BASELINE, "5")), NUMBERS);
        assertUnfit(
                "comparator-repeated", above(new ComparatorValue(DUE, "5"), new ComparatorValue(DUE, "6")), NUMBERS);
        assertUnfit("not-a-number", above(new ComparatorValue(DUE, "many")), NUMBERS);
        assertUnfit("comparator-of-share-above", rule(RuleKind.SHARE_ABOVE, "50"), NUMBERS);
        assertUnfit(
                "comparator-of-share-above",
                new Rule(RuleKind.SUM, "5", null, null, null, null, above().comparator()),
                NUMBERS);
    }

    @Test
    void onlyStepsAskAboutTheTopAndOwnTargetsAreUniqueAndOfAValue() {
        assertUnfit("top-of-steps", new Rule(RuleKind.ALL, null, null, "5", null, true, null), NUMBERS);
        var own = new OwnTarget(UUID.randomUUID(), "6");
        assertUnfit(
                "own-target-repeated", new Rule(RuleKind.ALL, null, null, "5", List.of(own, own), null, null), NUMBERS);
        assertUnfit(
                "own-targets-of-values",
                new Rule(RuleKind.NONE, null, List.of("5"), null, List.of(own), null, null),
                NUMBERS);
    }

    private static Judgement judgement(MeasureStatus status) {
        return new Judgement(status, "Board", BASELINE, "Seen", Instant.EPOCH);
    }

    @Test
    void isJudgedOnlyWhereNoNumberSaysIt() {
        Measure judged = judged();
        judged.judge(judgement(MeasureStatus.MET));
        assertThat(judged.judgements().all()).containsExactly(judgement(MeasureStatus.MET));
        assertRefused("judged-nothing", () -> judged.judge(judgement(MeasureStatus.NO_DATA)));
        Measure counted = ruled(reach(RuleKind.ALL, null, "5"), null);
        assertRefused("measure-not-judged", () -> counted.judge(judgement(MeasureStatus.MET)));
    }

    @Test
    void isJudgedAtMostAHundredTimes() {
        Measure judged = judged();
        for (int i = 0; i < Judgements.MOST; i++) {
            judged.judge(judgement(MeasureStatus.ON_TRACK));
        }
        assertRefused("too-many-judgements", () -> judged.judge(judgement(MeasureStatus.MET)));
    }
}
