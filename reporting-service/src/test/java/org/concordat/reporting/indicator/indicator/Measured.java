package org.concordat.reporting.indicator.indicator;

import java.util.List;

/** Indicators for tests of what rests on them. */
public final class Measured {

    private Measured() {}

    public static IndicatorDetails details(
            String minimum, String maximum, Tolerance tolerance, Succession takes, String weightedBy) {
        return new IndicatorDetails(
                "Some indicator",
                Better.HIGHER,
                List.of(),
                Frequency.YEAR,
                minimum,
                maximum,
                tolerance,
                null,
                false,
                takes,
                weightedBy,
                false);
    }

    /** One that a return asks for. */
    public static Indicator of(String code, IndicatorKind kind, IndicatorDetails details) {
        return new Indicator(code, kind, kind == IndicatorKind.LEVEL ? "SCALE" : null, details);
    }

    public static Indicator of(String code, IndicatorKind kind) {
        return of(code, kind, details(null, null, null, Succession.NONE, null));
    }

    public static Indicator derived(String code) {
        return new Indicator(
                code,
                IndicatorKind.YES_NO,
                null,
                IndicatorSource.DERIVED,
                new Derivation(Derivation.Method.LEAD_ROLE_FILLED, "LEAD_OFFICER"),
                details(null, null, null, Succession.NONE, null));
    }

    /** What an indicator without bounds takes, whose changes are held against a tolerance. */
    public static ValueRule rule(String code, IndicatorKind kind, Tolerance tolerance, String... levels) {
        return new ValueRule(code, kind, null, null, tolerance, List.of(levels));
    }
}
