package org.concordat.reporting.indicator.measure;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Whose values of an indicator are asked for, and on which day.
 *
 * @param day the last one whose values count
 * @param baselineDay {@code null} without a baseline
 * @param settledAt from when on what is recorded counts no longer, but a value of who had none; {@code null} for values as known now
 */
public record Asked(
        MeasuredIndicator indicator,
        MeasuredOrganisations organisations,
        LocalDate day,
        LocalDate baselineDay,
        Instant settledAt) {}
