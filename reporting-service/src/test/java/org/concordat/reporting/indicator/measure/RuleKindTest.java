package org.concordat.reporting.indicator.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.concordat.reporting.indicator.indicator.Missing.NOT_APPLICABLE;
import static org.concordat.reporting.indicator.indicator.Missing.NOT_AVAILABLE;
import static org.concordat.reporting.indicator.indicator.Missing.WITHHELD;
import static org.concordat.reporting.indicator.measure.Measuring.all;
import static org.concordat.reporting.indicator.measure.Measuring.levels;
import static org.concordat.reporting.indicator.measure.Measuring.moved;
import static org.concordat.reporting.indicator.measure.Measuring.now;
import static org.concordat.reporting.indicator.measure.Measuring.numbers;
import static org.concordat.reporting.indicator.measure.Measuring.reach;
import static org.concordat.reporting.indicator.measure.Measuring.rule;
import static org.concordat.reporting.indicator.measure.Measuring.set;
import static org.concordat.reporting.indicator.measure.Measuring.shown;
import static org.concordat.reporting.indicator.measure.Measuring.times;
import static org.concordat.reporting.indicator.measure.Measuring.with;
import static org.concordat.reporting.indicator.measure.Measuring.without;
import static org.concordat.reporting.indicator.measure.Measuring.yardstick;
import static org.concordat.reporting.indicator.measure.Measuring.yesNo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.indicator.indicator.Better;
import org.concordat.reporting.indicator.indicator.IndicatorKind;
import org.junit.jupiter.api.Test;

/** Each rule on both sides of its threshold, and with each way in which a value may be missing. */
class RuleKindTest {

    private static final Rule SIGNED_BY_MOST = reach(RuleKind.SHARE, "85", "YES");

    private static List<Participant> councils(int yes, int no, int missing, int notApplicable) {
        var all = new ArrayList<Participant>();
        all.addAll(times(yes, i -> now(yesNo(), "YES")));
        all.addAll(times(no, i -> now(yesNo(), "NO")));
        all.addAll(times(missing, i -> i % 2 == 0 ? without(NOT_AVAILABLE) : now(yesNo(), null)));
        all.addAll(times(notApplicable, i -> without(NOT_APPLICABLE)));
        return all;
    }

    private static boolean reaches(Rule rule, Yardstick yardstick, List<Participant> set) {
        Finding finding = rule.find(yardstick, set);
        int compared = finding.value().compareTo(rule.kind().target(rule));
        return rule.kind().direction(yardstick.better()) == Better.HIGHER ? compared >= 0 : compared <= 0;
    }

    @Test
    void shareOf39Of46Misses85PerCentAndShowsTheBestCaseAndTheSeven() {
        Finding found = SIGNED_BY_MOST.find(yesNo(), councils(39, 5, 2, 0));
        assertThat(shown(found.value())).isEqualTo("84.8");
        assertThat(shown(found.bestCase())).isEqualTo("89.1");
        assertThat(found.numerator()).isEqualTo("39");
        assertThat(found.denominator()).isEqualTo("46");
        assertThat(found.deciding()).hasSize(7);
        assertThat(found.missing()).isEqualTo(2);
        assertThat(reaches(SIGNED_BY_MOST, yesNo(), councils(39, 5, 2, 0))).isFalse();
    }

    @Test
    void shareOf39Of45Meets85PerCentSinceNotApplicableLeavesTheDenominator() {
        Finding found = SIGNED_BY_MOST.find(yesNo(), councils(39, 4, 2, 1));
        assertThat(shown(found.value())).isEqualTo("86.7");
        assertThat(found.denominator()).isEqualTo("45");
        assertThat(reaches(SIGNED_BY_MOST, yesNo(), councils(39, 4, 2, 1))).isTrue();
    }

    @Test
    void shareOf85PerCentExactlyReachesAndAThousandthLessDoesNotThoughItIsShownAlike() {
        assertThat(reaches(SIGNED_BY_MOST, yesNo(), councils(17, 3, 0, 0))).isTrue();
        List<Participant> justLess = councils(1699, 300, 0, 0);
        assertThat(shown(SIGNED_BY_MOST.find(yesNo(), justLess).value())).isEqualTo("85.0");
        assertThat(reaches(SIGNED_BY_MOST, yesNo(), justLess)).isFalse();
    }

    @Test
    void shareNamesWhyEachIsMissing() {
        var provisional = new Participant(UUID.randomUUID(), "P", Reading.NONE, Reading.NONE, "YES");
        Finding found = SIGNED_BY_MOST.find(
                yesNo(),
                List.of(
                        without(NOT_AVAILABLE),
                        without(WITHHELD),
                        now(yesNo(), null),
                        provisional,
                        now(yesNo(), "NO")));
        assertThat(found.deciding())
                .extracting(Deciding::why)
                .containsExactlyInAnyOrder(
                        Why.NOT_AVAILABLE, Why.WITHHELD, Why.NOT_RETURNED, Why.PROVISIONAL, Why.NOT_REACHED);
        assertThat(found.provisional()).isEqualTo(1);
        assertThat(shown(found.value())).isEqualTo("0.0");
        assertThat(shown(found.bestCase())).isEqualTo("80.0");
    }

    @Test
    void anEmptySetIsNoDataByEveryRule() {
        for (RuleKind kind : RuleKind.values()) {
            Rule any = new Rule(kind, "1", List.of("YES"), null, null, null, null);
            assertThat(any.find(yesNo(), List.of()).noData()).as("%s", kind).isEqualTo(NoData.EMPTY_SET);
            assertThat(any.find(yesNo(), List.of(without(NOT_APPLICABLE))).noData())
                    .as("%s of none that it applies to", kind)
                    .isEqualTo(NoData.EMPTY_SET);
        }
    }

    @Test
    void allHaveAtLeastTheValueWhichIsReachedByEquality() {
        Rule all = reach(RuleKind.ALL, null, "10");
        assertThat(reaches(all, numbers(), all(numbers(), "10", "11"))).isTrue();
        assertThat(reaches(all, numbers(), all(numbers(), "9.9999", "11"))).isFalse();
        assertThat(all.find(numbers(), all(numbers(), "9.9999", "11")).deciding())
                .extracting(Deciding::needed)
                .containsExactly("10");
    }

    @Test
    void allHaveAtMostTheValueWhereLowerIsBetter() {
        Yardstick lower = yardstick(IndicatorKind.NUMBER, Better.LOWER);
        Rule all = reach(RuleKind.ALL, null, "10");
        assertThat(reaches(all, lower, all(lower, "10", "2"))).isTrue();
        assertThat(reaches(all, lower, all(lower, "10.0001", "2"))).isFalse();
    }

    @Test
    void allAndNoneNeedAValueOfEach() {
        Rule all = reach(RuleKind.ALL, null, "10");
        Rule none = set(RuleKind.NONE, null, "POOR");
        for (Participant gap : List.of(without(NOT_AVAILABLE), without(WITHHELD), now(numbers(), null))) {
            assertThat(all.find(numbers(), List.of(now(numbers(), "12"), gap)).noData())
                    .isEqualTo(NoData.VALUES_MISSING);
            assertThat(none.find(levels(), List.of(now(levels(), "GOOD"), gap)).noData())
                    .isEqualTo(NoData.VALUES_MISSING);
        }
        assertThat(all.find(numbers(), List.of(now(numbers(), "12"), without(NOT_APPLICABLE)))
                        .noData())
                .isNull();
    }

    @Test
    void noneHasAValueInTheSet() {
        Rule none = set(RuleKind.NONE, null, "POOR", "FAIR");
        assertThat(reaches(none, levels(), all(levels(), "GOOD", "BEST"))).isTrue();
        assertThat(reaches(none, levels(), all(levels(), "GOOD", "FAIR"))).isFalse();
        assertThat(none.find(levels(), all(levels(), "GOOD", "FAIR")).deciding())
                .extracting(Deciding::why)
                .containsExactly(Why.IN_THE_SET);
    }

    @Test
    void targetsDifferByOrganisation() {
        Participant ambitious = now(numbers(), "15");
        Participant other = now(numbers(), "15");
        var rule = new Rule(
                RuleKind.ALL, null, null, "10", List.of(new OwnTarget(ambitious.organisation(), "16")), null, null);
        Finding found = rule.find(numbers(), List.of(ambitious, other));
        assertThat(found.deciding())
                .extracting(each -> each.participant().organisation())
                .containsExactly(ambitious.organisation());
        assertThat(found.deciding()).extracting(Deciding::needed).containsExactly("16");
    }

    @Test
    void countsThoseThatReach() {
        Rule two = set(RuleKind.COUNT, "2", "GOOD", "BEST");
        assertThat(reaches(two, levels(), all(levels(), "GOOD", "BEST", "POOR", null)))
                .isTrue();
        assertThat(reaches(two, levels(), all(levels(), "GOOD", "FAIR", "POOR", null)))
                .isFalse();
        Finding found = two.find(levels(), all(levels(), "GOOD", "FAIR", "POOR", null));
        assertThat(found.value()).isEqualTo(Ratio.of("1"));
        assertThat(found.bestCase()).isEqualTo(Ratio.of("2"));
    }

    @Test
    void sumAddsUpWhatIsThere() {
        Rule sum = rule(RuleKind.SUM, "30");
        assertThat(reaches(sum, numbers(), all(numbers(), "10", "20"))).isTrue();
        assertThat(reaches(sum, numbers(), all(numbers(), "10", "19.9999"))).isFalse();
        Finding found = sum.find(numbers(), all(numbers(), "10", "20", null));
        assertThat(found.value()).isEqualTo(Ratio.of("30"));
        assertThat(found.missing()).isEqualTo(1);
        assertThat(sum.find(numbers(), all(numbers(), (String) null)).noData()).isEqualTo(NoData.NO_VALUES);
    }

    @Test
    void whileASumDoesNotReachEachValueDecidesIt() {
        Rule sum = rule(RuleKind.SUM, "30");
        Participant low = now(numbers(), "9");
        Participant more = now(numbers(), "20");
        Participant none = now(numbers(), null);
        Participant exempt = without(NOT_APPLICABLE);
        assertThat(sum.find(numbers(), List.of(low, more, none, exempt)).deciding())
                .extracting(Deciding::participant, Deciding::why)
                .containsExactlyInAnyOrder(
                        tuple(low, Why.PART_OF_SUM), tuple(more, Why.PART_OF_SUM), tuple(none, Why.NOT_RETURNED));
        assertThat(sum.find(numbers(), List.of(low, more, none, exempt)).deciding())
                .isSortedAccordingTo(
                        Comparator.comparing(each -> each.participant().name()));
        assertThat(sum.find(numbers(), all(numbers(), "10", "20")).deciding()).isEmpty();
        assertThat(sum.find(numbers(), all(numbers(), "10", "20")).missing()).isZero();
        assertThat(sum.find(numbers(), List.of(exempt)).noData()).isEqualTo(NoData.EMPTY_SET);
    }

    @Test
    void aSumThatShouldStayBelowNeedsAValueOfEach() {
        Yardstick lower = yardstick(IndicatorKind.NUMBER, Better.LOWER);
        Rule sum = rule(RuleKind.SUM, "30");
        assertThat(reaches(sum, lower, all(lower, "10", "20"))).isTrue();
        assertThat(reaches(sum, lower, all(lower, "10", "20.0001"))).isFalse();
        assertThat(sum.find(lower, all(lower, "10", null)).noData()).isEqualTo(NoData.VALUES_MISSING);
    }

    @Test
    void meanIsComparedUnrounded() {
        Rule mean = rule(RuleKind.MEAN, "3.3333");
        assertThat(reaches(mean, numbers(), all(numbers(), "3", "3", "4"))).isTrue();
        assertThat(reaches(rule(RuleKind.MEAN, "3.3334"), numbers(), all(numbers(), "3", "3", "4")))
                .isFalse();
        Finding found = mean.find(numbers(), all(numbers(), "3", "5", null));
        assertThat(found.value()).isEqualTo(Ratio.of("4"));
        assertThat(found.numerator()).isEqualTo("8");
        assertThat(found.denominator()).isEqualTo("2");
        assertThat(mean.find(numbers(), all(numbers(), (String) null)).noData()).isEqualTo(NoData.NO_VALUES);
    }

    @Test
    void medianIsTheMiddleOneOrTheMeanOfTheMiddleTwo() {
        Rule median = rule(RuleKind.MEDIAN, "3");
        assertThat(median.find(numbers(), all(numbers(), "9", "1", "3")).value())
                .isEqualTo(Ratio.of("3"));
        assertThat(median.find(numbers(), all(numbers(), "9", "1", "3", "4")).value())
                .isEqualTo(Ratio.of("3.5"));
        assertThat(reaches(median, numbers(), all(numbers(), "9", "1", "3"))).isTrue();
        assertThat(reaches(median, numbers(), all(numbers(), "9", "1", "2.9999")))
                .isFalse();
        assertThat(median.find(numbers(), all(numbers(), null, null)).noData()).isEqualTo(NoData.NO_VALUES);
    }

    @Test
    void growthIsByTheFactorOfThoseThatHaveBothValues() {
        Rule growth = rule(RuleKind.GROWTH, "1.1");
        List<Participant> grown = List.of(moved(numbers(), "100", "120"), moved(numbers(), "100", "100"));
        assertThat(reaches(growth, numbers(), grown)).isTrue();
        List<Participant> less = List.of(moved(numbers(), "100", "119.9999"), moved(numbers(), "100", "100"));
        assertThat(reaches(growth, numbers(), less)).isFalse();
        Finding found = growth.find(
                numbers(),
                List.of(moved(numbers(), "100", "120"), moved(numbers(), null, "900"), moved(numbers(), "900", null)));
        assertThat(found.value()).isEqualTo(Ratio.of("1.2"));
        assertThat(found.deciding())
                .extracting(Deciding::why)
                .containsExactlyInAnyOrder(Why.NO_BASELINE, Why.NOT_RETURNED);
    }

    @Test
    void growthFromZeroIsNoData() {
        Rule growth = rule(RuleKind.GROWTH, "1.1");
        assertThat(growth.find(numbers(), List.of(moved(numbers(), "0", "5"))).noData())
                .isEqualTo(NoData.GROWTH_FROM_ZERO);
        assertThat(growth.find(numbers(), List.of(moved(numbers(), "0.0001", "5")))
                        .noData())
                .isNull();
        assertThat(growth.find(numbers(), List.of(moved(numbers(), null, "5"))).noData())
                .isEqualTo(NoData.NO_VALUES);
    }

    private static Rule steps(String number, boolean topCounts) {
        return new Rule(RuleKind.STEPS_UP, number, null, null, null, topCounts, null);
    }

    @Test
    void everyOneMovesUpByTheSteps() {
        assertThat(reaches(
                        steps("2", false),
                        levels(),
                        List.of(moved(levels(), "POOR", "GOOD"), moved(levels(), "FAIR", "BEST"))))
                .isTrue();
        assertThat(reaches(
                        steps("2", false),
                        levels(),
                        List.of(moved(levels(), "POOR", "GOOD"), moved(levels(), "GOOD", "BEST"))))
                .isFalse();
    }

    @Test
    void stepsGoDownTheScaleWhereLowerIsBetter() {
        Yardstick lower = yardstick(IndicatorKind.LEVEL, Better.LOWER, "ONE", "TWO", "THREE");
        assertThat(reaches(steps("1", false), lower, List.of(moved(lower, "THREE", "TWO"))))
                .isTrue();
        assertThat(reaches(steps("1", false), lower, List.of(moved(lower, "TWO", "THREE"))))
                .isFalse();
        assertThat(reaches(steps("1", true), lower, List.of(moved(lower, "ONE", "ONE"))))
                .isTrue();
    }

    @Test
    void whoIsAtTheTopCountsIfItStaysAndTheRuleSaysSo() {
        List<Participant> stays = List.of(moved(levels(), "BEST", "BEST"));
        assertThat(reaches(steps("1", true), levels(), stays)).isTrue();
        assertThat(reaches(steps("1", false), levels(), stays)).isFalse();
        assertThat(reaches(steps("1", true), levels(), List.of(moved(levels(), "BEST", "GOOD"))))
                .isFalse();
        assertThat(reaches(steps("1", true), levels(), List.of(moved(levels(), "GOOD", "GOOD"))))
                .isFalse();
    }

    @Test
    void stepsNeedBothValuesOfEachThatItAppliesTo() {
        Rule steps = steps("1", true);
        Participant up = moved(levels(), "POOR", "FAIR");
        assertThat(steps.find(levels(), List.of(up, moved(levels(), null, "GOOD")))
                        .noData())
                .isEqualTo(NoData.VALUES_MISSING);
        assertThat(steps.find(levels(), List.of(up, moved(levels(), "GOOD", null)))
                        .noData())
                .isEqualTo(NoData.VALUES_MISSING);
        Participant began = with(Measuring.reading(levels(), "GOOD"), Measuring.missing(NOT_APPLICABLE));
        assertThat(steps.find(levels(), List.of(up, began)).noData()).isNull();
    }

    private static Rule above(String value) {
        return new Rule(
                RuleKind.SHARE_ABOVE,
                "50",
                null,
                null,
                null,
                null,
                new ComparatorSeries(
                        "National average", "Annual data", List.of(new ComparatorValue(Measuring.DUE, value))));
    }

    @Test
    void aboveTheComparatorDoesNotIncludeEquality() {
        assertThat(reaches(above("80"), numbers(), all(numbers(), "80.0001", "10")))
                .isTrue();
        assertThat(reaches(above("80"), numbers(), all(numbers(), "80", "10"))).isFalse();
        Yardstick lower = yardstick(IndicatorKind.NUMBER, Better.LOWER);
        assertThat(reaches(above("80"), lower, all(lower, "79.9999", "90"))).isTrue();
        assertThat(reaches(above("80"), lower, all(lower, "80", "90"))).isFalse();
    }

    @Test
    void noComparatorOfAnotherPeriodTakesThePlaceOfTheOneThatIsMissing() {
        var reading = new Reading(BigDecimal.TEN, "10", null, Measuring.DUE.minusYears(1), Measuring.DUE);
        Finding found = above("5").find(numbers(), List.of(with(reading, Reading.NONE)));
        assertThat(found.deciding()).extracting(Deciding::why).containsExactly(Why.NO_COMPARATOR);
        assertThat(shown(found.value())).isEqualTo("0.0");
        assertThat(shown(found.bestCase())).isEqualTo("100.0");
    }
}
