package org.concordat.reporting.indicator.series;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.reporting.indicator.indicator.Indicator;
import org.concordat.reporting.indicator.indicator.IndicatorDetails;
import org.concordat.reporting.indicator.indicator.ValueRules;
import org.concordat.reporting.indicator.scale.Scales;

/** Finds out what indicators say of their series. */
@ApplicationScoped
public class SeriesRules {

    private final ValueRules values;
    private final Scales scales;

    SeriesRules(ValueRules values, Scales scales) {
        this.values = values;
        this.scales = scales;
    }

    public SeriesRule of(Indicator indicator) {
        IndicatorDetails details = indicator.details();
        return new SeriesRule(
                values.of(indicator),
                details.better(),
                details.frequency(),
                details.successorTakes(),
                details.weightedBy(),
                indicator.scale() == null
                        ? null
                        : scales.byCode(indicator.scale())
                                .orElseThrow()
                                .details()
                                .floor());
    }
}
