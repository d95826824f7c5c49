package org.concordat.reporting.indicator.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.indicator.measure.Measuring.numbers;
import static org.concordat.reporting.indicator.measure.Measuring.with;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.concordat.reporting.indicator.indicator.Better;
import org.concordat.reporting.indicator.indicator.Missing;

/** What holds of every rule, whatever was returned. */
class MeasurePropertyTest {

    private static final List<Rule> RULES = List.of(
            Measuring.set(RuleKind.NONE, null, "1", "2"),
            Measuring.reach(RuleKind.ALL, null, "5"),
            Measuring.reach(RuleKind.SHARE, "85", "5"),
            Measuring.reach(RuleKind.COUNT, "3", "5"),
            Measuring.rule(RuleKind.SUM, "20"),
            Measuring.rule(RuleKind.MEAN, "5"),
            Measuring.rule(RuleKind.MEDIAN, "5"),
            Measuring.rule(RuleKind.GROWTH, "1.2"),
            Measuring.rule(RuleKind.STEPS_UP, "1"),
            new Rule(
                    RuleKind.SHARE_ABOVE,
                    "50",
                    null,
                    null,
                    null,
                    null,
                    new ComparatorSeries("Average", "Data", List.of(new ComparatorValue(Measuring.DUE, "5")))));

    @Provide
    Arbitrary<Rule> rules() {
        return Arbitraries.of(RULES);
    }

    private static Arbitrary<Reading> readings() {
        return Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(0, 10)
                        .map(value -> Measuring.reading(numbers(), Integer.toString(value))),
                Arbitraries.of(Missing.values()).map(Measuring::missing),
                Arbitraries.just(Reading.NONE));
    }

    @Provide
    Arbitrary<List<Participant>> sets() {
        return Combinators.combine(readings(), readings())
                .as(Measuring::with)
                .list()
                .ofMaxSize(12);
    }

    private static void assertAlike(Finding one, Finding other) {
        assertThat(one.value()).isEqualTo(other.value());
        assertThat(one.bestCase()).isEqualTo(other.bestCase());
        assertThat(one.noData()).isEqualTo(other.noData());
        assertThat(one.deciding()).isEqualTo(other.deciding());
    }

    @Property(tries = 300)
    void whoItDoesNotApplyToChangesNothing(@ForAll("rules") Rule rule, @ForAll("sets") List<Participant> set) {
        var more = new ArrayList<>(set);
        more.add(with(Measuring.missing(Missing.NOT_APPLICABLE), Measuring.reading(numbers(), "5")));
        assertAlike(rule.find(numbers(), more), rule.find(numbers(), set));
    }

    @Property(tries = 300)
    void theOrderOfOrganisationsDoesNotMatter(
            @ForAll("rules") Rule rule, @ForAll("sets") List<Participant> set, @ForAll long seed) {
        var shuffled = new ArrayList<>(set);
        Collections.shuffle(shuffled, new Random(seed));
        assertAlike(rule.find(numbers(), shuffled), rule.find(numbers(), set));
    }

    @Property(tries = 300)
    void theBestCaseIsNeverWorseThanTheValue(@ForAll("rules") Rule rule, @ForAll("sets") List<Participant> set) {
        Finding found = rule.find(numbers(), set);
        if (found.bestCase() != null) {
            int compared = found.bestCase().compareTo(found.value());
            assertThat(rule.kind().direction(Better.HIGHER) == Better.HIGHER ? compared : -compared)
                    .isNotNegative();
        }
    }

    @Property(tries = 300)
    void whoeverIsMissingAndNobodyElseMayTurnTheValueIntoTheBestCase(
            @ForAll("rules") Rule rule, @ForAll("sets") List<Participant> set) {
        Finding found = rule.find(numbers(), set);
        if (found.bestCase() != null) {
            assertThat(found.bestCase().equals(found.value()))
                    .isEqualTo(found.missing() == 0 || rule.kind() == RuleKind.NONE);
        }
    }

    @Property(tries = 300)
    void aShareLiesBetweenNothingAndTheWhole(@ForAll("rules") Rule rule, @ForAll("sets") List<Participant> set) {
        Finding found = rule.find(numbers(), set);
        if (rule.kind().isShare() && found.value() != null) {
            assertThat(found.value()).isBetween(Ratio.ZERO, Ratio.HUNDRED);
            assertThat(found.bestCase()).isBetween(Ratio.ZERO, Ratio.HUNDRED);
        }
    }

    @Property
    void andIsNeverBetterThanOr(@ForAll @NotEmpty @Size(max = 20) List<MeasureStatus> parts) {
        assertThat(MeasureStatus.and(parts)).isLessThanOrEqualTo(MeasureStatus.or(parts));
        assertThat(parts).contains(MeasureStatus.and(parts), MeasureStatus.or(parts));
    }

    @Property(tries = 300)
    void aStraightPathNeverGoesBack(
            @ForAll @IntRange(min = -1000, max = 1000) int baseline,
            @ForAll @IntRange(min = -1000, max = 1000) int target,
            @ForAll @IntRange(max = 364) int day) {
        var path = new MeasurePath(
                Measuring.BASELINE,
                Ratio.of(Integer.toString(baseline)),
                List.of(),
                Measuring.DUE,
                Ratio.of(Integer.toString(target)));
        Ratio now = path.on(Measuring.BASELINE.plusDays(day)).orElseThrow();
        Ratio next = path.on(Measuring.BASELINE.plusDays(day + 1L)).orElseThrow();
        assertThat(Integer.signum(next.compareTo(now))).isEqualTo(Integer.compare(target, baseline));
        assertThat(path.on(Measuring.DUE)).contains(Ratio.of(Integer.toString(target)));
        assertThat(path.on(Measuring.BASELINE.minusDays(1))).isEmpty();
    }
}
