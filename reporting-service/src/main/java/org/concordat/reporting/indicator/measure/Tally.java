package org.concordat.reporting.indicator.measure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * How many organisations reach what each of them should. "NOT_APPLICABLE leaves numerator and denominator; the other two stay
 * in the denominator" (reporting.md, Observation), and so does who has not returned.
 *
 * @param reached how many have a value that reaches
 * @param missing how many have no value that counts, or nothing to compare it with
 * @param deciding who does not reach, and whose value is missing; by name
 */
record Tally(int applicable, int reached, int missing, List<Deciding> deciding) {

    private static final Comparator<Deciding> BY_NAME = Comparator.comparing(
                    (Deciding each) -> each.participant().name())
            .thenComparing(each -> each.participant().organisation());

    /** @param obstacle why a participant with a value does not reach; {@code null} when it does */
    static Tally of(List<Participant> set, Function<Participant, Deciding> obstacle) {
        List<Participant> applicable =
                set.stream().filter(each -> each.now().isApplicable()).toList();
        List<Deciding> deciding = applicable.stream()
                .map(each -> each.now().hasValue() ? obstacle.apply(each) : missing(each))
                .filter(Objects::nonNull)
                .sorted(BY_NAME)
                .toList();
        int missing =
                (int) deciding.stream().filter(each -> each.why().isMissing()).count();
        return new Tally(applicable.size(), applicable.size() - deciding.size(), missing, deciding);
    }

    private static Deciding missing(Participant participant) {
        return new Deciding(participant, Why.missing(participant), null);
    }

    /** Those that have a value, and what it is compared with. */
    List<Participant> withValues(List<Participant> set) {
        List<Participant> without = deciding.stream()
                .filter(each -> each.why().isMissing())
                .map(Deciding::participant)
                .toList();
        return set.stream()
                .filter(each -> each.now().hasValue() && !without.contains(each))
                .toList();
    }

    /** "SHARE takes the missing as not reached and shows the best case": reporting.md, Measure. */
    Finding share() {
        return applicable == 0
                ? nothing()
                : finding(reached, Ratio.percent(reached, applicable), Ratio.percent(reached + missing, applicable));
    }

    Finding count() {
        return applicable == 0
                ? nothing()
                : finding(
                        reached,
                        Ratio.of(BigDecimal.valueOf(reached)),
                        Ratio.of(BigDecimal.valueOf(reached + missing)));
    }

    /** Of those that should not be: at best none of the missing is one. */
    Finding shareOfOthers() {
        int others = applicable - reached - missing;
        return applicable == 0
                ? nothing()
                : finding(others, Ratio.percent(others, applicable), Ratio.percent(others, applicable));
    }

    /** "ALL and NONE need a value of each: without, NO_DATA": reporting.md, Measure. */
    Finding onlyWithAll(Finding finding) {
        return missing > 0 ? finding.incomplete() : finding;
    }

    /** What is added up, and perhaps divided by another figure; nothing is put in for what is missing. */
    Finding amount(BigDecimal numerator, BigDecimal denominator, Ratio value) {
        return new Finding(numerator, denominator, value, null, applicable, missing, null, deciding);
    }

    /** Nothing can be said. */
    Finding nothing(NoData why) {
        return applicable == 0 ? nothing() : Finding.none(why, applicable, missing, deciding);
    }

    private Finding nothing() {
        return Finding.none(NoData.EMPTY_SET, 0, 0, List.of());
    }

    private Finding finding(int counted, Ratio value, Ratio bestCase) {
        return new Finding(
                BigDecimal.valueOf(counted),
                BigDecimal.valueOf(applicable),
                value,
                bestCase,
                applicable,
                missing,
                null,
                deciding);
    }
}
