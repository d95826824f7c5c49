package org.concordat.reporting.indicator.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.reporting.indicator.indicator.Better;
import org.concordat.reporting.indicator.indicator.Frequency;
import org.concordat.reporting.indicator.indicator.IndicatorKind;
import org.concordat.reporting.indicator.indicator.Measured;
import org.concordat.reporting.indicator.indicator.Missing;
import org.concordat.reporting.indicator.indicator.Succession;
import org.concordat.reporting.indicator.indicator.ValueRule;

/** Organisations with values, and measures of them, for tests of what a rule finds. */
final class Measuring {

    static final LocalDate BASELINE = LocalDate.parse("2008-03-31");
    static final LocalDate DUE = LocalDate.parse("2009-03-31");

    private Measuring() {}

    static Yardstick yardstick(IndicatorKind kind, Better better, String... levels) {
        return new Yardstick(Measured.rule("AN_INDICATOR", kind, null, levels), better);
    }

    static Yardstick numbers() {
        return yardstick(IndicatorKind.NUMBER, Better.HIGHER);
    }

    static Yardstick yesNo() {
        return yardstick(IndicatorKind.YES_NO, Better.HIGHER);
    }

    static Yardstick levels() {
        return yardstick(IndicatorKind.LEVEL, Better.HIGHER, "POOR", "FAIR", "GOOD", "BEST");
    }

    static Reading reading(Yardstick yardstick, String value) {
        return value == null ? Reading.NONE : new Reading(yardstick.figure(value), value, null, DUE, BASELINE);
    }

    static Reading missing(Missing why) {
        return new Reading(null, null, why, DUE, BASELINE);
    }

    static Participant with(Reading now, Reading baseline) {
        UUID id = UUID.randomUUID();
        return new Participant(id, "Council " + id, now, baseline, null);
    }

    /** One that has a value now; {@code null} for one that returned nothing. */
    static Participant now(Yardstick yardstick, String value) {
        return with(reading(yardstick, value), Reading.NONE);
    }

    static Participant moved(Yardstick yardstick, String from, String to) {
        return with(reading(yardstick, to), reading(yardstick, from));
    }

    static Participant without(Missing why) {
        return with(missing(why), Reading.NONE);
    }

    static List<Participant> all(Yardstick yardstick, String... values) {
        return Stream.of(values).map(value -> now(yardstick, value)).toList();
    }

    static List<Participant> times(int number, IntFunction<Participant> each) {
        return IntStream.range(0, number).mapToObj(each).toList();
    }

    static Rule rule(RuleKind kind, String target) {
        return new Rule(kind, target, null, null, null, null, null);
    }

    static Rule reach(RuleKind kind, String target, String atLeast) {
        return new Rule(kind, target, null, atLeast, null, null, null);
    }

    static Rule set(RuleKind kind, String target, String... values) {
        return new Rule(kind, target, List.of(values), null, null, null, null);
    }

    static MeasureDetails details(Rule rule, LocalDate baselineDay, PathPoint... path) {
        return new MeasureDetails("A measure", null, rule, null, baselineDay, DUE, List.of(path), null);
    }

    static Definition measure(Rule rule, Yardstick yardstick, LocalDate lockedFrom, PathPoint... path) {
        return new Definition(
                UUID.randomUUID(),
                "A_MEASURE",
                MeasureKind.RULE,
                new MeasuredIndicator("AN_INDICATOR", yardstick, Frequency.YEAR, null, Succession.NONE, null, true),
                details(rule, BASELINE, path),
                Judgements.NONE,
                lockedFrom,
                Instant.EPOCH);
    }

    static ValueRule takes(IndicatorKind kind, String... levels) {
        return Measured.rule("AN_INDICATOR", kind, null, levels);
    }

    static BigDecimal shown(Ratio ratio) {
        return ratio.rounded(1);
    }
}
