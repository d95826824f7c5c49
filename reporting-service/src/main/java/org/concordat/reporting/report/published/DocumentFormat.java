package org.concordat.reporting.report.published;

/** What a version is read as. */
public enum DocumentFormat {
    JSON,
    PDF,
    DATA_PACKAGE
}
