package org.concordat.reporting.indicator.measure;

import org.concordat.reporting.indicator.indicator.Derivation;
import org.concordat.reporting.indicator.indicator.Frequency;

/**
 * The indicator of a rule, as far as its values are held against a target.
 *
 * @param derivation where its values come from when nobody returns them; {@code null} otherwise
 */
public record MeasuredIndicator(String code, Yardstick yardstick, Frequency frequency, Derivation derivation) {}
