package org.concordat.reporting.report;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The two times of a report.
 *
 * @param asAt the day at whose end its figures are true; {@code null} for everything that is known, days ahead included
 * @param knownAt the instant by which they were recorded; {@code null} for all that is known by now
 */
public record Moment(LocalDate asAt, Instant knownAt) {}
