package org.concordat.reporting.indicator.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.junit.jupiter.api.Test;

/** "SUM, WEIGHTED by another indicator, WORST, or NONE": reporting.md, Reorganisation. */
class SeriesTest {

    private static final LocalDate NEW_MAP = LocalDate.of(2009, 4, 1);

    private final UUID north = UUID.randomUUID();
    private final UUID south = UUID.randomUUID();
    private final UUID united = UUID.randomUUID();
    private final List<Reading> readings = new ArrayList<>();

    private static Span year(int first) {
        return new Span(LocalDate.of(first, 4, 1), LocalDate.of(first + 1, 3, 31));
    }

    private static SeriesRule rule(IndicatorKind kind, Succession takes, Tolerance tolerance, String... levels) {
        return new SeriesRule(
                Measured.rule("IT", kind, tolerance, levels),
                Better.HIGHER,
                Frequency.YEAR,
                takes,
                takes == Succession.WEIGHTED ? "WEIGHT" : null,
                null);
    }

    private static SeriesRule rule(IndicatorKind kind, Succession takes) {
        return rule(kind, takes, null);
    }

    private void reading(String indicator, UUID organisation, int year, String value, Missing missing) {
        readings.add(new Reading(
                indicator, organisation, year(year), ObservationStatus.FINAL, value, missing, LocalDate.MIN));
    }

    private void value(UUID organisation, int year, String value) {
        reading("IT", organisation, year, value, null);
    }

    private void weight(UUID organisation, int year, String value) {
        reading("WEIGHT", organisation, year, value, null);
    }

    private Heritage merged() {
        return new Heritage(
                List.of(new Inheritance(north, united, NEW_MAP, 1), new Inheritance(south, united, NEW_MAP, 1)),
                Map.of(united, NEW_MAP));
    }

    private Heritage divided() {
        return new Heritage(List.of(new Inheritance(north, united, NEW_MAP, 2)), Map.of(united, NEW_MAP));
    }

    private Series series(SeriesRule rule, Heritage heritage) {
        return Series.of(rule, united, heritage, readings);
    }

    private static List<String> values(Series series) {
        return series.points().stream()
                .map(point -> point.value() == null ? point.missing().name() : point.value())
                .toList();
    }

    private static Point last(Series series) {
        return series.last().orElseThrow();
    }

    @Test
    void aSuccessorTakesTheSumOfItsPredecessorsForPeriodsBeforeItBegan() {
        value(north, 2008, "70");
        value(south, 2008, "40.5");
        value(united, 2009, "120");
        Series series = series(rule(IndicatorKind.NUMBER, Succession.SUM), merged());
        assertThat(values(series)).containsExactly("110.5", "120");
        assertThat(series.points().get(0).takenFrom()).containsExactlyInAnyOrder(north, south);
        assertThat(last(series).takenFrom()).isEmpty();
        assertThat(series.mark()).isEqualTo(SeriesMark.MERGED);
        assertThat(series.direction(last(series))).isEqualTo(Direction.IMPROVING);
    }

    @Test
    void aSumWithAMissingPartIsMissing() {
        value(north, 2008, "70");
        reading("IT", south, 2008, null, Missing.WITHHELD);
        value(north, 2007, "60");
        value(united, 2009, "120");
        Series series = series(rule(IndicatorKind.NUMBER, Succession.SUM), merged());
        assertThat(values(series)).containsExactly("NOT_AVAILABLE", "WITHHELD", "120");
        assertThat(series.whyNotJudged(last(series))).contains(NotJudged.MISSING);
        assertThat(series.direction(last(series))).isEqualTo(Direction.NOT_JUDGED);
    }

    @Test
    void whatDoesNotApplyToAPartIsLeftOut() {
        value(north, 2008, "70");
        reading("IT", south, 2008, null, Missing.NOT_APPLICABLE);
        assertThat(values(series(rule(IndicatorKind.NUMBER, Succession.SUM), merged())))
                .containsExactly("70");
    }

    @Test
    void aMeanIsWeightedByAnotherIndicator() {
        value(north, 2008, "80");
        value(south, 2008, "50");
        weight(north, 2008, "1000");
        weight(south, 2008, "2000");
        assertThat(values(series(rule(IndicatorKind.PERCENTAGE, Succession.WEIGHTED), merged())))
                .containsExactly("60");
    }

    @Test
    void aMeanWithoutAWeightOrOfWeightZeroIsMissing() {
        value(north, 2007, "80");
        value(south, 2007, "50");
        weight(north, 2007, "1000");
        value(north, 2008, "80");
        value(south, 2008, "50");
        weight(north, 2008, "0");
        weight(south, 2008, "0");
        assertThat(values(series(rule(IndicatorKind.PERCENTAGE, Succession.WEIGHTED), merged())))
                .containsExactly("NOT_AVAILABLE", "NOT_AVAILABLE");
    }

    private void weight(UUID organisation, ObservationStatus status, LocalDate visibleFrom) {
        readings.add(new Reading("WEIGHT", organisation, year(2008), status, "1000", null, visibleFrom));
    }

    @Test
    void aMeanIsAsProvisionalAndAsLateToBeSeenAsItsWeights() {
        LocalDate shown = LocalDate.of(2009, 6, 1);
        value(north, 2008, "80");
        value(south, 2008, "50");
        weight(north, ObservationStatus.REVISED, LocalDate.MIN);
        weight(south, ObservationStatus.FINAL, shown);
        SeriesRule rule = rule(IndicatorKind.PERCENTAGE, Succession.WEIGHTED);
        Point seen = last(series(rule, merged()));
        assertThat(seen.value()).isEqualTo("65");
        assertThat(seen.status()).isEqualTo(ObservationStatus.REVISED);
        assertThat(seen.isVisibleToOthersOn(shown.minusDays(1))).isFalse();
        assertThat(seen.isVisibleToOthersOn(shown)).isTrue();
        readings.remove(readings.size() - 1);
        weight(south, ObservationStatus.PROVISIONAL, shown);
        assertThat(last(series(rule, merged())).isFinal()).isFalse();
    }

    @Test
    void theWeightOfAPartThatDoesNotApplyIsOfNoAccount() {
        value(north, 2008, "80");
        reading("IT", south, 2008, null, Missing.NOT_APPLICABLE);
        weight(north, ObservationStatus.FINAL, LocalDate.MIN);
        weight(south, ObservationStatus.PROVISIONAL, LocalDate.MAX);
        Point point = last(series(rule(IndicatorKind.PERCENTAGE, Succession.WEIGHTED), merged()));
        assertThat(point.status()).isEqualTo(ObservationStatus.FINAL);
        assertThat(point.visibleFrom()).isEqualTo(LocalDate.MIN);
    }

    @Test
    void theWorstLevelIsTakenByItsPlaceOnTheScale() {
        value(north, 2008, "GOOD");
        value(south, 2008, "FAIR");
        assertThat(values(series(rule(IndicatorKind.LEVEL, Succession.WORST, null, "POOR", "FAIR", "GOOD"), merged())))
                .containsExactly("FAIR");
    }

    @Test
    void whereLowerIsBetterTheHighestIsTheWorst() {
        value(north, 2008, "3");
        value(south, 2008, "9");
        var lower = new SeriesRule(
                Measured.rule("IT", IndicatorKind.NUMBER, null),
                Better.LOWER,
                Frequency.YEAR,
                Succession.WORST,
                null,
                null);
        assertThat(values(series(lower, merged()))).containsExactly("9");
    }

    @Test
    void aSuccessorThatTakesNothingBeginsAnew() {
        value(north, 2008, "70");
        value(south, 2008, "40");
        value(united, 2009, "120");
        Series series = series(rule(IndicatorKind.NUMBER, Succession.NONE), merged());
        assertThat(values(series)).containsExactly("120");
        assertThat(series.mark()).isEqualTo(SeriesMark.BROKEN);
        assertThat(series.whyNotJudged(last(series))).contains(NotJudged.BROKEN);
    }

    @Test
    void ofAPredecessorThatWasDividedNothingIsTakenAndNothingIsJudgedAcross() {
        value(north, 2008, "70");
        value(united, 2009, "50");
        value(united, 2010, "40");
        Series series = series(rule(IndicatorKind.NUMBER, Succession.SUM), divided());
        assertThat(values(series)).containsExactly("50", "40");
        assertThat(series.mark()).isEqualTo(SeriesMark.SPLIT);
        assertThat(series.whyNotJudged(series.points().get(0))).contains(NotJudged.SPLIT);
        assertThat(series.direction(last(series))).isEqualTo(Direction.WORSENING);
    }

    @Test
    void oldIdsKeepTheirFigures() {
        value(north, 2008, "70");
        value(united, 2009, "120");
        Series series = Series.of(rule(IndicatorKind.NUMBER, Succession.SUM), north, merged(), readings);
        assertThat(values(series)).containsExactly("70");
        assertThat(series.mark()).isEqualTo(SeriesMark.UNCHANGED);
    }

    @Test
    void oneThatWasThereAndTakesAnotherOverIsAPartItself() {
        value(united, 2008, "100");
        value(north, 2008, "20");
        value(united, 2009, "130");
        var takenOver = new Heritage(List.of(new Inheritance(north, united, NEW_MAP, 1)), Map.of());
        Series series = series(rule(IndicatorKind.NUMBER, Succession.SUM), takenOver);
        assertThat(values(series)).containsExactly("120", "130");
        assertThat(series.mark()).isEqualTo(SeriesMark.MERGED);
    }

    @Test
    void anotherIdAloneChangesNothing() {
        value(north, 2008, "20");
        value(united, 2009, "10");
        var renamed = new Heritage(List.of(new Inheritance(north, united, NEW_MAP, 1)), Map.of(united, NEW_MAP));
        Series series = series(rule(IndicatorKind.NUMBER, Succession.SUM), renamed);
        assertThat(values(series)).containsExactly("20", "10");
        assertThat(series.mark()).isEqualTo(SeriesMark.UNCHANGED);
        assertThat(series.direction(last(series))).isEqualTo(Direction.WORSENING);
    }

    @Test
    void severalReorganisationsAreFollowedBackToTheFirst() {
        UUID region = UUID.randomUUID();
        LocalDate later = LocalDate.of(2012, 4, 1);
        UUID east = UUID.randomUUID();
        var heritage = new Heritage(
                List.of(
                        new Inheritance(north, united, NEW_MAP, 1),
                        new Inheritance(south, united, NEW_MAP, 1),
                        new Inheritance(united, region, later, 1),
                        new Inheritance(east, region, later, 1)),
                Map.of(united, NEW_MAP, region, later));
        value(north, 2008, "1");
        value(south, 2008, "2");
        value(east, 2008, "4");
        value(united, 2009, "8");
        value(east, 2009, "16");
        Series series = Series.of(rule(IndicatorKind.NUMBER, Succession.SUM), region, heritage, readings);
        assertThat(values(series)).containsExactly("7", "24");
    }

    @Test
    void twoThatFollowedEachOtherComeToAnEnd() {
        var there = new Inheritance(north, south, NEW_MAP, 1);
        var back = new Inheritance(south, north, NEW_MAP.plusYears(3), 1);
        var heritage = new Heritage(List.of(there, back), Map.of(south, NEW_MAP));
        value(north, 2008, "5");
        Series series = Series.of(rule(IndicatorKind.NUMBER, Succession.SUM), north, heritage, readings);
        assertThat(values(series)).containsExactly("5");
    }

    @Test
    void aChangeByExactlyTheToleranceIsSteadyAndByMoreIsADirection() {
        var units = rule(IndicatorKind.NUMBER, Succession.NONE, new Tolerance("10", Tolerance.Basis.UNITS));
        assertThat(units.direction("100", "90")).isEqualTo(Direction.STEADY);
        assertThat(units.direction("100", "89.9")).isEqualTo(Direction.WORSENING);
        assertThat(units.direction("100", "110.1")).isEqualTo(Direction.IMPROVING);
        var share = rule(IndicatorKind.NUMBER, Succession.NONE, new Tolerance("10", Tolerance.Basis.PER_CENT));
        assertThat(share.direction("50", "45")).isEqualTo(Direction.STEADY);
        assertThat(share.direction("50", "44.9")).isEqualTo(Direction.WORSENING);
        assertThat(rule(IndicatorKind.NUMBER, Succession.NONE).direction("5", "5"))
                .isEqualTo(Direction.STEADY);
        assertThat(rule(IndicatorKind.NUMBER, Succession.NONE).direction("5", "5.1"))
                .isEqualTo(Direction.IMPROVING);
    }

    @Test
    void levelsAreJudgedByTheirPlaceAndYesIsMoreThanNo() {
        var scale = rule(IndicatorKind.LEVEL, Succession.NONE, null, "POOR", "FAIR", "GOOD");
        assertThat(scale.direction("GOOD", "FAIR")).isEqualTo(Direction.WORSENING);
        assertThat(rule(IndicatorKind.YES_NO, Succession.NONE).direction("NO", "YES"))
                .isEqualTo(Direction.IMPROVING);
    }

    @Test
    void onlyThePeriodBeforeOfTheSameLengthIsHeldAgainst() {
        value(united, 2007, "10");
        value(united, 2009, "20");
        readings.add(new Reading(
                "IT",
                united,
                new Span(LocalDate.of(2009, 1, 1), LocalDate.of(2009, 3, 31)),
                ObservationStatus.FINAL,
                "1",
                null,
                LocalDate.MIN));
        Series series = series(rule(IndicatorKind.NUMBER, Succession.SUM), Heritage.NONE);
        assertThat(series.whyNotJudged(last(series))).contains(NotJudged.NOTHING_BEFORE);
    }

    @Test
    void aValueIsHeldAgainstTheLastFinalOneOfTheSameLengthThatEndedBefore() {
        value(united, 2006, "5");
        value(united, 2007, "10");
        value(united, 2009, "20");
        readings.add(new Reading("IT", united, year(2008), ObservationStatus.PROVISIONAL, "15", null, LocalDate.MIN));
        readings.add(new Reading(
                "IT",
                united,
                new Span(LocalDate.of(2009, 1, 1), LocalDate.of(2009, 3, 31)),
                ObservationStatus.FINAL,
                "1",
                null,
                LocalDate.MIN));
        Series series = series(rule(IndicatorKind.NUMBER, Succession.SUM), Heritage.NONE);
        assertThat(series.lastBefore(year(2009)).orElseThrow().value()).isEqualTo("10");
        assertThat(series.lastBefore(year(2006))).isEmpty();
        value(north, 2008, "70");
        assertThat(series(rule(IndicatorKind.NUMBER, Succession.NONE), merged()).lastBefore(year(2009)))
                .isEmpty();
    }

    @Test
    void whatIsProvisionalIsNotJudgedAndNotShownToOthers() {
        value(united, 2008, "10");
        readings.add(new Reading("IT", united, year(2009), ObservationStatus.PROVISIONAL, "20", null, LocalDate.MIN));
        Series series = series(rule(IndicatorKind.NUMBER, Succession.SUM), Heritage.NONE);
        assertThat(series.whyNotJudged(last(series))).contains(NotJudged.PROVISIONAL);
        assertThat(values(series.visibleToOthersOn(LocalDate.of(2020, 1, 1)))).containsExactly("10");
    }

    @Property
    void aSumIsTheSumOfItsPartsInAnyNumber(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(max = 1_000_000) Integer> all) {
        var inheritances = new ArrayList<Inheritance>();
        var read = new ArrayList<Reading>();
        var firstDays = new HashMap<UUID, LocalDate>();
        firstDays.put(united, NEW_MAP);
        for (Integer figure : all) {
            UUID part = UUID.randomUUID();
            inheritances.add(new Inheritance(part, united, NEW_MAP, 1));
            read.add(new Reading(
                    "IT",
                    part,
                    year(2008),
                    ObservationStatus.FINAL,
                    new BigDecimal(figure).movePointLeft(2).toPlainString(),
                    null,
                    LocalDate.MIN));
        }
        Series series = Series.of(
                rule(IndicatorKind.MONEY, Succession.SUM), united, new Heritage(inheritances, firstDays), read);
        long pence = all.stream().mapToLong(Integer::longValue).sum();
        assertThat(values(series)).containsExactly(BigDecimal.valueOf(pence, 2).toPlainString());
    }
}
