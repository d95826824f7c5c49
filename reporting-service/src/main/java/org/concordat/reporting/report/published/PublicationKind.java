package org.concordat.reporting.report.published;

/** How often a report of this kind is published. */
public enum PublicationKind {
    SIX_MONTHLY,
    ANNUAL,
    OTHER
}
