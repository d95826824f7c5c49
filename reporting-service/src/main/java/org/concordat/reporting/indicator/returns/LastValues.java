package org.concordat.reporting.indicator.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.reporting.indicator.indicator.Indicator;
import org.concordat.reporting.indicator.indicator.Indicators;
import org.concordat.reporting.indicator.indicator.ValueRule;
import org.concordat.reporting.indicator.period.Period;
import org.concordat.reporting.indicator.period.Periods;
import org.concordat.reporting.indicator.series.AllSeries;
import org.concordat.reporting.indicator.series.Point;
import org.concordat.reporting.indicator.series.SeriesRules;
import org.concordat.reporting.indicator.series.Span;

/**
 * Finds what a return is held against: "a change beyond the indicator's tolerance on the last period asks for a reason"
 * (reporting.md, Return). Whichever questionnaire or import brought it, what is final counts. Where nothing is, what was
 * returned for the questionnaire's last period does, accepted or not.
 */
@ApplicationScoped
class LastValues {

    private final Returns returns;
    private final Periods periods;
    private final Indicators indicators;
    private final SeriesRules rules;
    private final AllSeries series;

    LastValues(Returns returns, Periods periods, Indicators indicators, SeriesRules rules, AllSeries series) {
        this.returns = returns;
        this.periods = periods;
        this.indicators = indicators;
        this.rules = rules;
        this.series = series;
    }

    /** By indicator; of what has a tolerance, and nothing for what has no value. */
    Map<String, String> before(Period period, ReturnOf of, Asked asked) {
        var last = new HashMap<>(returned(period, of));
        for (Indicator indicator : indicators.byCodes(withTolerance(asked))) {
            settled(indicator, period, of).ifPresent(point -> last.put(indicator.code(), point.value()));
        }
        last.values().removeIf(value -> value == null);
        return last;
    }

    private static List<String> withTolerance(Asked asked) {
        return asked.fields().stream()
                .filter(field -> field.tolerance() != null)
                .map(ValueRule::indicator)
                .toList();
    }

    private Map<String, String> returned(Period period, ReturnOf of) {
        return periods.lastBefore(period.questionnaire(), period.details().firstDay())
                .map(before -> returns.valuesOf(new ReturnOf(before.id(), of.organisation())))
                .orElse(Map.of());
    }

    private Optional<Point> settled(Indicator indicator, Period period, ReturnOf of) {
        var days = new Span(period.details().firstDay(), period.details().lastDay());
        return series.recorded(rules.of(indicator), Set.of(of.organisation())).stream()
                .flatMap(each -> each.series().lastBefore(days).stream())
                .findFirst();
    }
}
