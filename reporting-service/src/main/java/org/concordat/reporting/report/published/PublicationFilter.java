package org.concordat.reporting.report.published;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which publications are listed.
 *
 * @param kind {@code null} for all
 * @param day a day of the period that it is about; {@code null} for any
 * @param now published by then
 * @param drafts whether those are listed of which no version is published
 */
public record PublicationFilter(PublicationKind kind, LocalDate day, Instant now, boolean drafts) {}
