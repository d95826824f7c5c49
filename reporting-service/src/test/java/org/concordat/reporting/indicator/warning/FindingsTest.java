package org.concordat.reporting.indicator.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.concordat.reporting.indicator.indicator.Better;
import org.concordat.reporting.indicator.indicator.Frequency;
import org.concordat.reporting.indicator.indicator.IndicatorKind;
import org.concordat.reporting.indicator.indicator.Measured;
import org.concordat.reporting.indicator.indicator.Missing;
import org.concordat.reporting.indicator.indicator.Succession;
import org.concordat.reporting.indicator.indicator.Tolerance;
import org.concordat.reporting.indicator.observation.ObservationStatus;
import org.concordat.reporting.indicator.series.Heritage;
import org.concordat.reporting.indicator.series.Inheritance;
import org.concordat.reporting.indicator.series.Reading;
import org.concordat.reporting.indicator.series.Series;
import org.concordat.reporting.indicator.series.SeriesRule;
import org.concordat.reporting.indicator.series.Span;
import org.junit.jupiter.api.Test;

/** "Opens when two comparable FINAL values running are worse by more than the tolerance": reporting.md, Early warning. */
class FindingsTest {

    private static final UUID COUNCIL = UUID.randomUUID();
    private static final int FIRST = 2000;

    private static final SeriesRule BY_TEN = new SeriesRule(
            Measured.rule("IT", IndicatorKind.NUMBER, new Tolerance("10", Tolerance.Basis.UNITS)),
            Better.HIGHER,
            Frequency.YEAR,
            Succession.NONE,
            null,
            null);

    private static final SeriesRule STARS = new SeriesRule(
            Measured.rule("IT", IndicatorKind.LEVEL, null, "POOR", "FAIR", "GOOD", "BEST"),
            Better.HIGHER,
            Frequency.YEAR,
            Succession.NONE,
            null,
            "FAIR");

    private static Span year(int after) {
        return new Span(LocalDate.of(FIRST + after, 4, 1), LocalDate.of(FIRST + after + 1, 3, 31));
    }

    private static Reading reading(int year, ObservationStatus status, String value) {
        return new Reading(
                "IT",
                COUNCIL,
                year(year),
                status,
                value,
                value == null ? Missing.NOT_AVAILABLE : null,
                LocalDate.of(1990, 1, 1));
    }

    /** Year after year; {@code null} where it is missing. */
    private static List<Reading> values(String... values) {
        var readings = new ArrayList<Reading>();
        for (int i = 0; i < values.length; i++) {
            readings.add(reading(i, ObservationStatus.FINAL, values[i]));
        }
        return readings;
    }

    private static Series series(SeriesRule rule, List<Reading> readings) {
        return Series.of(rule, COUNCIL, new Heritage(List.of(), Map.of()), readings);
    }

    private static List<Finding> findings(SeriesRule rule, String... values) {
        return Findings.of(series(rule, values(values)), Map.of());
    }

    @Test
    void twoValuesRunningThatAreWorseByMoreThanTheToleranceAreACause() {
        assertThat(findings(BY_TEN, "100", "89", "78")).singleElement().satisfies(found -> {
            assertThat(found.period()).isEqualTo(year(2));
            assertThat(found.cause()).isEqualTo(WarningCause.WORSENING);
            assertThat(found.values()).extracting(WarnedValue::value).containsExactly("100", "89", "78");
            assertThat(found.improved()).isFalse();
        });
    }

    @Test
    void worseByExactlyTheToleranceIsNone() {
        assertThat(findings(BY_TEN, "100", "90", "79")).isEmpty();
        assertThat(findings(BY_TEN, "100", "89", "79")).isEmpty();
        assertThat(findings(BY_TEN, "100", "89", "90", "79")).isEmpty();
    }

    @Test
    void aMissingYearBetweenThemOrAProvisionalValueIsNone() {
        assertThat(findings(BY_TEN, "100", "80", null, "60", "40")).isEmpty();
        List<Reading> provisional = values("100", "80");
        provisional.add(reading(2, ObservationStatus.PROVISIONAL, "60"));
        assertThat(Findings.of(series(BY_TEN, provisional), Map.of())).isEmpty();
        List<Reading> revised = values("100", "80");
        revised.add(reading(2, ObservationStatus.REVISED, "60"));
        assertThat(Findings.of(series(BY_TEN, revised), Map.of())).hasSize(1);
    }

    @Test
    void oneValueBelowTheFloorIsACauseAndOneOnItIsNot() {
        assertThat(findings(STARS, "FAIR")).isEmpty();
        assertThat(findings(STARS, "POOR")).singleElement().satisfies(found -> {
            assertThat(found.cause()).isEqualTo(WarningCause.BELOW_FLOOR);
            assertThat(found.values()).extracting(WarnedValue::value).containsExactly("POOR");
        });
    }

    private static boolean closes(SeriesRule rule, String... values) {
        List<Finding> found = findings(rule, values);
        assertThat(found).hasSize(1);
        return found.get(0).improved();
    }

    @Test
    void twoBetterValuesRunningCloseItAndOneDoesNot() {
        assertThat(closes(BY_TEN, "100", "80", "60", "80")).isFalse();
        assertThat(closes(BY_TEN, "100", "80", "60", "80", "100")).isTrue();
        assertThat(closes(BY_TEN, "100", "80", "60", "80", "60")).isFalse();
        assertThat(closes(BY_TEN, "100", "80", "60", "80", "60", "80")).isFalse();
        assertThat(closes(STARS, "POOR", "FAIR", "GOOD")).isTrue();
    }

    @Test
    void eachIsBetterThanTheValueThatItWasOpenedForByAnyAmount() {
        assertThat(closes(BY_TEN, "100", "80", "60", "61", "60.5")).isTrue();
        assertThat(closes(BY_TEN, "100", "80", "60", "61", "60")).isFalse();
        assertThat(closes(STARS, "POOR", "BEST", "BEST")).isTrue();
        var bySteps = new SeriesRule(
                Measured.rule(
                        "IT",
                        IndicatorKind.LEVEL,
                        new Tolerance("1", Tolerance.Basis.UNITS),
                        "POOR",
                        "FAIR",
                        "GOOD",
                        "BEST"),
                Better.HIGHER,
                Frequency.YEAR,
                Succession.NONE,
                null,
                "FAIR");
        assertThat(closes(bySteps, "POOR", "FAIR", "GOOD")).isTrue();
    }

    @Test
    void whereLowerIsBetterLowerValuesCloseIt() {
        var lower = new SeriesRule(BY_TEN.values(), Better.LOWER, Frequency.YEAR, Succession.NONE, null, null);
        assertThat(closes(lower, "60", "80", "100", "99", "98")).isTrue();
        assertThat(closes(lower, "60", "80", "100", "101", "102")).isFalse();
        var lowerLevels = new SeriesRule(STARS.values(), Better.LOWER, Frequency.YEAR, Succession.NONE, null, "FAIR");
        assertThat(findings(lowerLevels, "POOR", "FAIR")).isEmpty();
        assertThat(closes(lowerLevels, "GOOD", "FAIR")).isFalse();
        assertThat(closes(lowerLevels, "GOOD", "FAIR", "POOR")).isTrue();
        assertThat(closes(lowerLevels, "GOOD", "BEST", "BEST")).isFalse();
    }

    @Test
    void theTwoRunOneAfterTheOtherThoughNotRightAfterTheCause() {
        assertThat(closes(BY_TEN, "100", "80", "60", null, "80", "80")).isTrue();
        assertThat(closes(BY_TEN, "100", "80", "60", "80", null, "80")).isFalse();
        List<Reading> provisional = values("100", "80", "60", "80");
        provisional.add(reading(4, ObservationStatus.PROVISIONAL, "80"));
        assertThat(Findings.of(series(BY_TEN, provisional), Map.of()))
                .singleElement()
                .satisfies(found -> assertThat(found.improved()).isFalse());
    }

    @Test
    void itStaysOpenWhileAnyOfTheTwoIsBelowTheFloor() {
        var high = new SeriesRule(STARS.values(), Better.HIGHER, Frequency.YEAR, Succession.NONE, null, "GOOD");
        assertThat(closes(high, "POOR", "FAIR", "GOOD")).isFalse();
        assertThat(closes(high, "POOR", "GOOD", "FAIR")).isFalse();
        assertThat(closes(high, "POOR", "FAIR", "GOOD", "GOOD")).isTrue();
    }

    @Test
    void acrossABrokenSeriesNoValueIsComparableWithTheOneItWasOpenedFor() {
        var heritage =
                new Heritage(List.of(new Inheritance(UUID.randomUUID(), COUNCIL, year(3).firstDay(), 1)), Map.of());
        List<Reading> readings = values("100", "80", "60", "90", "90");
        assertThat(Findings.of(Series.of(BY_TEN, COUNCIL, heritage, readings), Map.of()))
                .singleElement()
                .satisfies(found -> assertThat(found.improved()).isFalse());
        assertThat(closes(BY_TEN, "100", "80", "60", "90", "90")).isTrue();
    }

    @Test
    void whileItStandsAThirdWorseValueIsNoCauseOfItsOwn() {
        assertThat(findings(BY_TEN, "100", "80", "60", "40"))
                .extracting(Finding::period)
                .containsExactly(year(2));
    }

    @Test
    void afterItClosedWorseValuesAreANewCause() {
        assertThat(findings(BY_TEN, "100", "80", "60", "80", "100", "80", "60"))
                .extracting(Finding::period)
                .containsExactly(year(2), year(6));
    }

    @Test
    void aDecisionDealsWithWhatItKnewOfAndALaterValueIsANewCause() {
        Series series = series(BY_TEN, values("100", "80", "60", "40", "20"));
        assertThat(Findings.of(series, Map.of(year(2), year(3).lastDay())))
                .extracting(Finding::period)
                .containsExactly(year(2), year(4));
        assertThat(Findings.of(series, Map.of(year(2), year(4).lastDay())))
                .extracting(Finding::period)
                .containsExactly(year(2));
    }

    @Test
    void whatIsTakenFromPredecessorsIsNoCauseButCountsBeforeOne() {
        UUID predecessor = UUID.randomUUID();
        LocalDate newMap = year(2).firstDay();
        var heritage = new Heritage(List.of(new Inheritance(predecessor, COUNCIL, newMap, 1)), Map.of(COUNCIL, newMap));
        var rule = new SeriesRule(BY_TEN.values(), Better.HIGHER, Frequency.YEAR, Succession.SUM, null, null);
        var readings = new ArrayList<Reading>();
        readings.add(of(predecessor, 0, "100"));
        readings.add(of(predecessor, 1, "80"));
        assertThat(Findings.of(Series.of(rule, COUNCIL, heritage, readings), Map.of()))
                .isEmpty();
        readings.add(of(COUNCIL, 2, "60"));
        assertThat(Findings.of(Series.of(rule, COUNCIL, heritage, readings), Map.of()))
                .extracting(Finding::period)
                .containsExactly(year(2));
    }

    private static Reading of(UUID organisation, int year, String value) {
        return new Reading(
                "IT", organisation, year(year), ObservationStatus.FINAL, value, null, LocalDate.of(1990, 1, 1));
    }

    @Property
    void itIsClosedByTheFirstTwoRunningThatAreBetterThanWhatItWasOpenedFor(
            @ForAll @Size(max = 12) List<@IntRange(min = 50, max = 70) Integer> after) {
        List<Integer> figures =
                Stream.concat(Stream.of(100, 80, 60), after.stream()).toList();
        Finding first = findings(BY_TEN, figures.stream().map(String::valueOf).toArray(String[]::new))
                .get(0);
        boolean twice = IntStream.range(1, after.size()).anyMatch(i -> after.get(i - 1) > 60 && after.get(i) > 60);
        assertThat(first.period()).isEqualTo(year(2));
        assertThat(first.improved()).isEqualTo(twice);
    }

    @Property
    void theOrderInWhichValuesComeDoesNotMatterAndNoCauseIsFoundTwice(
            @ForAll @Size(max = 12) List<@IntRange(max = 60) Integer> figures) {
        List<Reading> inOrder = values(figures.stream().map(String::valueOf).toArray(String[]::new));
        var shuffled = new ArrayList<>(inOrder);
        Collections.reverse(shuffled);
        List<Finding> found = Findings.of(series(BY_TEN, inOrder), Map.of());
        assertThat(Findings.of(series(BY_TEN, shuffled), Map.of())).isEqualTo(found);
        assertThat(found).extracting(Finding::period).doesNotHaveDuplicates();
        assertThat(found.stream().filter(each -> !each.improved())).hasSizeLessThanOrEqualTo(1);
    }
}
