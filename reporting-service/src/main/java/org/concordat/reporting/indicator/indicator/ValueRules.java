package org.concordat.reporting.indicator.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.concordat.reporting.indicator.scale.ScaleLevel;
import org.concordat.reporting.indicator.scale.Scales;

/** Finds out what indicators take for a value. */
@ApplicationScoped
public class ValueRules {

    private final Scales scales;

    ValueRules(Scales scales) {
        this.scales = scales;
    }

    public ValueRule of(Indicator indicator) {
        return indicator.rule(
                indicator.scale() == null
                        ? List.of()
                        : scales.byCode(indicator.scale()).orElseThrow().details().levels().stream()
                                .map(ScaleLevel::code)
                                .toList());
    }
}
