package org.concordat.reporting.report;

/** The figures of a report, what they are about and as of when they are true. */
public record Reported<T>(Scope scope, Freshness freshness, T figures) {}
