package org.concordat.programme.support.advisory;

/** How much an advisory matters to who reads it. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH
}
