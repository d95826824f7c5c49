package org.concordat.reporting.indicator.indicator;

/** Which indicators are asked for; {@code null} asks for all. */
public record IndicatorFilter(IndicatorKind kind, IndicatorSource source, Frequency frequency) {}
