package org.concordat.reporting.report;

/** A list of codes that other services tell of, and by which reports are narrowed down. */
public enum CodeList {
    SUB_REGION("sub-region"),
    ORGANISATION_TYPE("organisation type"),
    PROGRAMME("programme");

    private final String noun;

    CodeList(String noun) {
        this.noun = noun;
    }

    /** What a sentence calls one of them. */
    public String noun() {
        return noun;
    }
}
