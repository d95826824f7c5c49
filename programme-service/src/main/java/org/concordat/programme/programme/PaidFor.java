package org.concordat.programme.programme;

import java.util.UUID;

/** What money was paid for. */
public record PaidFor(Kind kind, UUID id) {

    /** Each keeps its payments by itself. */
    public enum Kind {
        ACTIVITY,
        PROJECT
    }

    static PaidFor activity(ActivityId activity) {
        return new PaidFor(Kind.ACTIVITY, activity.value());
    }

    public static PaidFor project(UUID project) {
        return new PaidFor(Kind.PROJECT, project);
    }
}
