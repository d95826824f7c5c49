package org.concordat.reporting.indicator.series;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A question for what values are held against that lies some time back.
 *
 * @param day whose latest final values count
 * @param settledAt from when on a revision counts no longer; {@code null} for values as known now
 */
public record Earlier(SeriesRule rule, LocalDate day, Instant settledAt) {}
