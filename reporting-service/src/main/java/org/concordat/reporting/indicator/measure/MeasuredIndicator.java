package org.concordat.reporting.indicator.measure;

import org.concordat.reporting.indicator.indicator.Derivation;
import org.concordat.reporting.indicator.indicator.Frequency;
import org.concordat.reporting.indicator.indicator.Succession;
import org.concordat.reporting.indicator.series.SeriesRule;

/**
 * The indicator of a rule, as far as its values are held against a target.
 *
 * @param derivation where its values come from when nobody returns them; {@code null} otherwise
 * @param weightedBy code of the indicator that WEIGHTED weights by; {@code null} otherwise
 * @param shownToThePublic whether everybody may see it now, whatever the instant that is asked about
 */
public record MeasuredIndicator(
        String code,
        Yardstick yardstick,
        Frequency frequency,
        Derivation derivation,
        Succession successorTakes,
        String weightedBy,
        boolean shownToThePublic) {

    /** How values are taken over from predecessors; whether one is below the floor does not matter here. */
    SeriesRule series() {
        return new SeriesRule(yardstick.values(), yardstick.better(), frequency, successorTakes, weightedBy, null);
    }
}
