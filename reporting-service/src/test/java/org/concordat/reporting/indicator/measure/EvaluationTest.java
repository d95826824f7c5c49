package org.concordat.reporting.indicator.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.indicator.measure.MeasureStatus.AT_RISK;
import static org.concordat.reporting.indicator.measure.MeasureStatus.MET;
import static org.concordat.reporting.indicator.measure.MeasureStatus.MISSED;
import static org.concordat.reporting.indicator.measure.MeasureStatus.NO_DATA;
import static org.concordat.reporting.indicator.measure.MeasureStatus.ON_TRACK;
import static org.concordat.reporting.indicator.measure.Measuring.BASELINE;
import static org.concordat.reporting.indicator.measure.Measuring.DUE;
import static org.concordat.reporting.indicator.measure.Measuring.measure;
import static org.concordat.reporting.indicator.measure.Measuring.moved;
import static org.concordat.reporting.indicator.measure.Measuring.now;
import static org.concordat.reporting.indicator.measure.Measuring.numbers;
import static org.concordat.reporting.indicator.measure.Measuring.reach;
import static org.concordat.reporting.indicator.measure.Measuring.rule;
import static org.concordat.reporting.indicator.measure.Measuring.yardstick;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.reporting.indicator.indicator.Better;
import org.concordat.reporting.indicator.indicator.IndicatorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a measure stands before, on and after the day on which it is due. */
class EvaluationTest {

    /** Half of the way from baseline to due day, give or take no day: 365 days are 73 times 5. */
    private static final LocalDate A_FIFTH = BASELINE.plusDays(73);

    private static Evaluated evaluated(Definition measure, LocalDate day, Participant... set) {
        return new Evaluation(measure, day, day).byRule(List.of(set), List.of(set));
    }

    /** From 100 on the baseline day to 200. */
    private static Definition doubled(PathPoint... path) {
        return measure(rule(RuleKind.SUM, "200"), numbers(), null, path);
    }

    private static MeasureStatus ofSum(LocalDate day, String value, PathPoint... path) {
        return evaluated(doubled(path), day, moved(numbers(), "100", value)).status();
    }

    @Test
    void isOnTrackOnThePathOrBetterAndElseAtRisk() {
        assertThat(evaluated(doubled(), A_FIFTH, moved(numbers(), "100", "120")).path())
                .isEqualTo(Ratio.of("120"));
        assertThat(ofSum(A_FIFTH, "120")).isEqualTo(ON_TRACK);
        assertThat(ofSum(A_FIFTH, "119.9999")).isEqualTo(AT_RISK);
        assertThat(ofSum(A_FIFTH.plusDays(1), "120")).isEqualTo(AT_RISK);
    }

    @Test
    void isOnTrackAtOrBelowThePathWhereLowerIsBetter() {
        Yardstick lower = yardstick(IndicatorKind.NUMBER, Better.LOWER);
        Definition halved = measure(rule(RuleKind.SUM, "50"), lower, null);
        assertThat(evaluated(halved, A_FIFTH, moved(lower, "100", "90")).status())
                .isEqualTo(ON_TRACK);
        assertThat(evaluated(halved, A_FIFTH, moved(lower, "100", "90.0001")).status())
                .isEqualTo(AT_RISK);
        assertThat(evaluated(halved, A_FIFTH, moved(lower, "100", "50")).status())
                .isEqualTo(MET);
    }

    @Test
    void aPathThatIsGivenTakesThePlaceOfTheStraightOne() {
        var late = new PathPoint(A_FIFTH, "105");
        assertThat(ofSum(A_FIFTH, "105", late)).isEqualTo(ON_TRACK);
        assertThat(ofSum(A_FIFTH, "104.9999", late)).isEqualTo(AT_RISK);
    }

    @Test
    void withoutAPathItIsAtRiskUntilItIsMet() {
        assertThat(ofSum(A_FIFTH, "200")).isEqualTo(MET);
        assertThat(evaluated(doubled(), A_FIFTH, now(numbers(), "199")).status())
                .isEqualTo(AT_RISK);
        assertThat(evaluated(doubled(), A_FIFTH, now(numbers(), "199")).path()).isNull();
    }

    @Test
    void isDecidedAtTheEndOfTheDueDay() {
        assertThat(ofSum(DUE.minusDays(1), "199.9999")).isEqualTo(ON_TRACK);
        assertThat(ofSum(DUE, "199.9999")).isEqualTo(MISSED);
        assertThat(ofSum(DUE, "200")).isEqualTo(MET);
        assertThat(ofSum(DUE.plusYears(1), "200")).isEqualTo(MET);
        assertThat(ofSum(DUE.plusYears(1), "199.9999")).isEqualTo(MISSED);
    }

    @Test
    void nothingIsMissedBeforeItsTimeWhenItIsAskedAhead() {
        List<Participant> set = List.of(moved(numbers(), "100", "150"));
        assertThat(new Evaluation(doubled(), DUE, A_FIFTH).byRule(set, set).status())
                .isEqualTo(AT_RISK);
        assertThat(new Evaluation(doubled(), DUE, DUE).byRule(set, set).status())
                .isEqualTo(MISSED);
    }

    @Test
    void metIsLostBeforeTheDueDayAndKeptAfterItWithTheRevisionBesideIt() {
        List<Participant> then = List.of(moved(numbers(), "100", "200"));
        List<Participant> revised = List.of(moved(numbers(), "100", "150"));
        assertThat(new Evaluation(doubled(), A_FIFTH, A_FIFTH)
                        .byRule(revised, revised)
                        .status())
                .isEqualTo(ON_TRACK);
        Evaluated kept = new Evaluation(doubled(), DUE, DUE).byRule(then, revised);
        assertThat(kept.status()).isEqualTo(MET);
        assertThat(kept.asKnownNow()).isEqualTo(MISSED);
        assertThat(kept.finding().value()).isEqualTo(Ratio.of("200"));
        assertThat(kept.revised().value()).isEqualTo(Ratio.of("150"));
    }

    private static Participant late(String value) {
        return Measuring.with(new Reading(numbers().figure(value), value, null, DUE, BASELINE, true), Reading.NONE);
    }

    @Test
    void whatComesLateTurnsMissedIntoMetAndNotMetIntoMissed() {
        Definition mean = measure(rule(RuleKind.MEAN, "10"), numbers(), null);
        List<Participant> worse = List.of(now(numbers(), "12"), late("2"));
        Evaluated kept = new Evaluation(mean, DUE, DUE).byRule(worse, worse);
        assertThat(kept.status()).isEqualTo(MET);
        assertThat(kept.firstPublished()).isEqualTo(MET);
        assertThat(kept.asKnownNow()).isEqualTo(MISSED);
        assertThat(kept.finding().missing()).isEqualTo(1);
        List<Participant> better = List.of(now(numbers(), "8"), late("20"));
        Evaluated turned = new Evaluation(mean, DUE, DUE).byRule(better, better);
        assertThat(turned.status()).isEqualTo(MET);
        assertThat(turned.firstPublished()).isEqualTo(MET);
    }

    @Test
    void missedTurnsIntoMetByARevisionAndShowsWhatWasPublishedFirst() {
        List<Participant> then = List.of(moved(numbers(), "100", "150"));
        List<Participant> revised = List.of(moved(numbers(), "100", "200"));
        Evaluated turned = new Evaluation(doubled(), DUE, DUE).byRule(then, revised);
        assertThat(turned.status()).isEqualTo(MET);
        assertThat(turned.firstPublished()).isEqualTo(MISSED);
        assertThat(turned.asKnownNow()).isEqualTo(MET);
    }

    @Test
    void allWithoutAValueOfEachIsNoDataAndMissedOnceTheReturnIsLocked() {
        LocalDate locked = DUE.plusDays(60);
        Definition all = measure(reach(RuleKind.ALL, null, "10"), numbers(), locked);
        Participant[] gap = {now(numbers(), "12"), now(numbers(), null)};
        assertThat(evaluated(all, DUE.minusDays(1), gap).status()).isEqualTo(NO_DATA);
        assertThat(evaluated(all, locked.minusDays(1), gap).status()).isEqualTo(NO_DATA);
        assertThat(evaluated(all, locked, gap).status()).isEqualTo(MISSED);
        Definition neverAsked = measure(reach(RuleKind.ALL, null, "10"), numbers(), null);
        assertThat(evaluated(neverAsked, locked, gap).status()).isEqualTo(NO_DATA);
        assertThat(evaluated(all, locked, new Participant[0]).status()).isEqualTo(NO_DATA);
    }

    @Test
    void noneWithoutAValueOfEachIsNoDataAndMissedOnceTheReturnIsLocked() {
        LocalDate locked = DUE.plusDays(60);
        Definition none = measure(Measuring.set(RuleKind.NONE, null, "POOR"), Measuring.levels(), locked);
        Participant[] gap = {now(Measuring.levels(), "GOOD"), now(Measuring.levels(), null)};
        assertThat(evaluated(none, DUE, gap).status()).isEqualTo(NO_DATA);
        assertThat(evaluated(none, locked.minusDays(1), gap).status()).isEqualTo(NO_DATA);
        assertThat(evaluated(none, locked, gap).status()).isEqualTo(MISSED);
        Participant[] all = {now(Measuring.levels(), "GOOD"), now(Measuring.levels(), "FAIR")};
        assertThat(evaluated(none, locked, all).status()).isEqualTo(MET);
    }

    @Test
    void growthStartsAtOneAndStepsAtNone() {
        assertThat(evaluated(
                                measure(rule(RuleKind.GROWTH, "1.5"), numbers(), null),
                                A_FIFTH,
                                moved(numbers(), "100", "110"))
                        .path())
                .isEqualTo(Ratio.of("1.1"));
        Yardstick levels = Measuring.levels();
        assertThat(evaluated(
                                measure(rule(RuleKind.STEPS_UP, "1"), levels, null),
                                A_FIFTH,
                                moved(levels, "POOR", "POOR"))
                        .path())
                .isEqualTo(Ratio.of("20"));
    }

    private static Definition judged(Judgement... judgements) {
        return new Definition(
                UUID.randomUUID(),
                "JUDGED",
                MeasureKind.JUDGEMENT,
                null,
                new MeasureDetails("Judged", null, null, null, null, DUE, null, null),
                new Judgements(List.of(judgements)),
                null,
                Instant.EPOCH);
    }

    private static Judgement on(LocalDate day, MeasureStatus status) {
        return new Judgement(status, "Board", day, "Seen", Instant.EPOCH);
    }

    private static Evaluated at(LocalDate day, Definition measure) {
        return new Evaluation(measure, day, day).byJudgement();
    }

    @Test
    void aJudgementStandsUntilTheNextOne() {
        Definition judged =
                judged(on(A_FIFTH, ON_TRACK), on(A_FIFTH.plusDays(9), MET), on(A_FIFTH.plusDays(20), AT_RISK));
        assertThat(at(A_FIFTH.minusDays(1), judged).status()).isEqualTo(NO_DATA);
        assertThat(at(A_FIFTH.minusDays(1), judged).noData()).isEqualTo(NoData.NOT_JUDGED);
        assertThat(at(A_FIFTH, judged).status()).isEqualTo(ON_TRACK);
        assertThat(at(A_FIFTH.plusDays(9), judged).status()).isEqualTo(MET);
        assertThat(at(A_FIFTH.plusDays(20), judged).status()).isEqualTo(AT_RISK);
    }

    @Test
    void fromTheDueDayOnTheJudgementThatDecidesIsKept() {
        Definition kept = judged(on(A_FIFTH, MET), on(DUE.plusDays(30), MISSED));
        assertThat(at(DUE.plusDays(30), kept).status()).isEqualTo(MET);
        assertThat(at(DUE.plusDays(30), kept).asKnownNow()).isEqualTo(MISSED);
        Definition late = judged(
                on(A_FIFTH, ON_TRACK),
                on(DUE.plusDays(30), MISSED),
                on(DUE.plusDays(40), MET),
                on(DUE.plusDays(50), MISSED));
        assertThat(at(DUE.plusDays(29), late).status()).isEqualTo(NO_DATA);
        assertThat(at(DUE.plusDays(30), late).status()).isEqualTo(MISSED);
        assertThat(at(DUE.plusDays(40), late).status()).isEqualTo(MET);
        assertThat(at(DUE.plusDays(50), late).status()).isEqualTo(MET);
        assertThat(at(DUE.plusDays(50), late).asKnownNow()).isEqualTo(MISSED);
    }

    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET, MET",
        "MET, ON_TRACK, ON_TRACK, MET",
        "MET, AT_RISK, AT_RISK, MET",
        "MET, NO_DATA, NO_DATA, MET",
        "MET, MISSED, MISSED, MET",
        "ON_TRACK, ON_TRACK, ON_TRACK, ON_TRACK",
        "ON_TRACK, AT_RISK, AT_RISK, ON_TRACK",
        "ON_TRACK, NO_DATA, NO_DATA, ON_TRACK",
        "ON_TRACK, MISSED, MISSED, ON_TRACK",
        "AT_RISK, AT_RISK, AT_RISK, AT_RISK",
        "AT_RISK, NO_DATA, NO_DATA, AT_RISK",
        "AT_RISK, MISSED, MISSED, AT_RISK",
        "NO_DATA, NO_DATA, NO_DATA, NO_DATA",
        "NO_DATA, MISSED, MISSED, NO_DATA",
        "MISSED, MISSED, MISSED, MISSED"
    })
    void andIsTheWorstOfItsPartsAndOrTheBest(
            MeasureStatus one, MeasureStatus other, MeasureStatus and, MeasureStatus or) {
        for (List<MeasureStatus> parts : List.of(List.of(one, other), List.of(other, one))) {
            assertThat(joined(MeasureKind.ALL_OF, parts)).isEqualTo(and);
            assertThat(joined(MeasureKind.ANY_OF, parts)).isEqualTo(or);
        }
    }

    private static MeasureStatus joined(MeasureKind kind, List<MeasureStatus> statuses) {
        var composite = new Definition(
                UUID.randomUUID(),
                "JOINED",
                kind,
                null,
                new MeasureDetails("Joined", null, null, null, null, DUE, null, List.of("A", "B")),
                Judgements.NONE,
                null,
                Instant.EPOCH);
        List<Evaluated> parts = Stream.iterate(0, i -> i + 1)
                .limit(statuses.size())
                .map(i -> at(A_FIFTH, statuses.get(i) == NO_DATA ? judged() : judged(on(A_FIFTH, statuses.get(i)))))
                .toList();
        return new Evaluation(composite, A_FIFTH, A_FIFTH).byParts(parts).status();
    }
}
