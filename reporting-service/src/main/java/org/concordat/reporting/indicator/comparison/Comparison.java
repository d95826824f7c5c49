package org.concordat.reporting.indicator.comparison;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concordat.reporting.indicator.indicator.Better;
import org.concordat.reporting.indicator.series.SeriesRule;

/**
 * Values of a comparison group. "Shows n, quartiles and the indicator's context note; ranks only where the indicator allows
 * it" (reporting.md, Comparison). Who has no value, such as one that does not run the service, is neither counted nor ranked.
 * Values are listed one by one, so that a spread of few tells nothing that they do not; n says how far to trust it.
 */
record Comparison(SeriesRule rule, boolean ranked, List<ComparedValue> values) {

    /** Best first where they are ranked; else by name. */
    Comparison {
        Comparator<ComparedValue> order =
                Comparator.comparing(ComparedValue::name).thenComparing(ComparedValue::organisation);
        if (ranked) {
            Comparator<ComparedValue> byValue = Comparator.comparing(each -> rule.position(each.value()));
            order = (rule.better() == Better.HIGHER ? byValue.reversed() : byValue).thenComparing(order);
        }
        values = values.stream().sorted(order).toList();
    }

    int count() {
        return values.size();
    }

    /** None of levels, and of yes and no. */
    Optional<Quartiles> spread() {
        if (!rule.values().kind().isFigure() || values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Quartiles.of(
                values.stream().map(each -> rule.position(each.value())).toList()));
    }

    /** How many are better, and one; {@code null} where the indicator does not allow ranks. */
    Integer rank(ComparedValue value) {
        if (!ranked) {
            return null;
        }
        BigDecimal own = rule.position(value.value());
        return 1
                + (int) values.stream()
                        .filter(each -> isBetter(rule.position(each.value()), own))
                        .count();
    }

    private boolean isBetter(BigDecimal one, BigDecimal other) {
        int higher = one.compareTo(other);
        return rule.better() == Better.HIGHER ? higher > 0 : higher < 0;
    }
}
