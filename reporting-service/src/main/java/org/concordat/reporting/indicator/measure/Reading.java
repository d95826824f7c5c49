package org.concordat.reporting.indicator.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.concordat.reporting.indicator.indicator.Missing;

/**
 * What counts as an organisation's value on a day: its latest final or revised observation whose period has ended by then.
 * Nothing takes its place when it is missing.
 *
 * @param figure what the value is compared by; {@code null} where it is missing
 * @param value as the indicator takes it; {@code null} where it is missing
 * @param missing why it is missing; {@code null} where there is a value, or nothing was returned
 * @param lastDay of its period; {@code null} where nothing was returned
 * @param visibleFrom the first day on which other organisations see it; {@code null} where nothing was returned
 * @param late whether it was first known after the measure was settled
 */
public record Reading(
        BigDecimal figure, String value, Missing missing, LocalDate lastDay, LocalDate visibleFrom, boolean late) {

    /** Nothing was returned. */
    static final Reading NONE = new Reading(null, null, null, null, null);

    /** One that came in time. */
    Reading(BigDecimal figure, String value, Missing missing, LocalDate lastDay, LocalDate visibleFrom) {
        this(figure, value, missing, lastDay, visibleFrom, false);
    }

    Reading inTime() {
        return late ? NONE : this;
    }

    boolean hasValue() {
        return figure != null;
    }

    /** "NOT_APPLICABLE leaves numerator and denominator": reporting.md, Observation. */
    boolean isApplicable() {
        return missing != Missing.NOT_APPLICABLE;
    }
}
