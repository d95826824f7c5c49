package org.concordat.reporting.indicator.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordat.platform.value.Figures;
import org.concordat.reporting.indicator.indicator.IndicatorKind;
import org.concordat.reporting.indicator.indicator.Missing;
import org.concordat.reporting.indicator.indicator.Succession;
import org.concordat.reporting.indicator.observation.ObservationStatus;

/**
 * What a successor takes from its predecessors for a period: "SUM, WEIGHTED by another indicator, WORST, or NONE"
 * (reporting.md, Reorganisation). "Nothing is imputed": where a part is missing, so is the whole. A part that does not apply
 * is left out.
 */
final class Joining {

    /** As many decimals as an indicator's figures have at most. */
    private static final int DECIMALS = 4;

    private static final int PENCE = 2;

    private final SeriesRule rule;
    private final Function<UUID, Optional<Reading>> weights;

    /** @param weights of each part in the period, if it has one */
    Joining(SeriesRule rule, Function<UUID, Optional<Reading>> weights) {
        this.rule = rule;
        this.weights = weights;
    }

    /** @param readings of the parts in the period, as far as there are any; at least one */
    Point join(Span span, Set<UUID> parts, List<Reading> readings) {
        Missing missing = missing(parts, readings);
        String value = missing == null ? value(applicable(readings)) : null;
        if (missing == null && value == null) {
            missing = Missing.NOT_AVAILABLE;
        }
        List<Reading> basis = basis(readings);
        LocalDate visibleFrom = basis.stream()
                .map(Reading::visibleFrom)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Point(span, status(basis), value, missing, visibleFrom, parts);
    }

    /** All that it rests on: a mean on its weights as well. */
    private List<Reading> basis(List<Reading> readings) {
        return rule.takes() == Succession.WEIGHTED
                ? Stream.concat(
                                readings.stream(),
                                applicable(readings).stream()
                                        .flatMap(each -> weights.apply(each.organisation()).stream()))
                        .toList()
                : readings;
    }

    private static Missing missing(Set<UUID> parts, List<Reading> readings) {
        if (readings.size() < parts.size() || has(readings, Missing.NOT_AVAILABLE)) {
            return Missing.NOT_AVAILABLE;
        }
        if (has(readings, Missing.WITHHELD)) {
            return Missing.WITHHELD;
        }
        return applicable(readings).isEmpty() ? Missing.NOT_APPLICABLE : null;
    }

    private static boolean has(List<Reading> readings, Missing why) {
        return readings.stream().anyMatch(reading -> reading.missing() == why);
    }

    private static List<Reading> applicable(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.missing() != Missing.NOT_APPLICABLE)
                .toList();
    }

    /** {@code null} where a weight is missing, or all of them are zero. */
    private String value(List<Reading> readings) {
        return switch (rule.takes()) {
            case SUM ->
                written(readings.stream()
                        .map(reading -> rule.position(reading.value()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
            case WEIGHTED -> weightedMean(readings);
            case WORST ->
                readings.stream().map(Reading::value).reduce(rule::worse).orElseThrow();
            case NONE -> throw new IllegalStateException("Nothing is taken");
        };
    }

    private String weightedMean(List<Reading> readings) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal whole = BigDecimal.ZERO;
        for (Reading reading : readings) {
            Optional<BigDecimal> known =
                    weights.apply(reading.organisation()).map(Reading::value).map(BigDecimal::new);
            if (known.isEmpty()) {
                return null;
            }
            BigDecimal weight = known.get();
            sum = sum.add(rule.position(reading.value()).multiply(weight));
            whole = whole.add(weight);
        }
        return whole.signum() == 0 ? null : written(sum.divide(whole, MathContext.DECIMAL128));
    }

    private String written(BigDecimal figure) {
        return rule.values().kind() == IndicatorKind.MONEY
                ? figure.setScale(PENCE, RoundingMode.HALF_UP).toPlainString()
                : Figures.plain(figure.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** As provisional as the most provisional part; revised as soon as one is. */
    private static ObservationStatus status(List<Reading> readings) {
        List<ObservationStatus> all = readings.stream().map(Reading::status).toList();
        if (all.contains(ObservationStatus.PROVISIONAL)) {
            return ObservationStatus.PROVISIONAL;
        }
        return all.contains(ObservationStatus.REVISED) ? ObservationStatus.REVISED : ObservationStatus.FINAL;
    }
}
