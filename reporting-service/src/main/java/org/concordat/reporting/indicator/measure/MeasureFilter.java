package org.concordat.reporting.indicator.measure;

import java.time.LocalDate;

/**
 * Which measures are asked for; {@code null} asks for all.
 *
 * @param dueFrom the first day on which they are due
 * @param dueUntil the last one
 */
public record MeasureFilter(String indicator, MeasureKind kind, LocalDate dueFrom, LocalDate dueUntil) {}
