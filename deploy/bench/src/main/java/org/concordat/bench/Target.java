package org.concordat.bench;

/** What a figure should be: so much or more, or so much or less. */
record Target(boolean least, double limit, String unit) {

    static Target atLeast(double limit, String unit) {
        return new Target(true, limit, unit);
    }

    static Target atMost(double limit, String unit) {
        return new Target(false, limit, unit);
    }

    /** The target in words, and whether the figure reaches it. */
    String judge(double figure) {
        boolean met = least ? figure >= limit : figure <= limit;
        return "%s %.0f%s: %s".formatted(least ? "≥" : "≤", limit, unit, met ? "met" : "**not met**");
    }
}
