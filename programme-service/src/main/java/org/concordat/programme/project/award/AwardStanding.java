package org.concordat.programme.project.award;

/** Where an award stands, as far as a project follows from it. */
public enum AwardStanding {
    /** Not accepted yet, or done: nothing follows. */
    OTHER,
    /** Accepted or active. */
    RUNNING,
    SUSPENDED,
    /** Withdrawn or terminated. */
    ENDED;

    /** The standing of a status of funding's; one that is not known here is none that anything follows from. */
    public static AwardStanding of(String status) {
        return switch (status) {
            case "ACCEPTED", "ACTIVE" -> RUNNING;
            case "SUSPENDED" -> SUSPENDED;
            case "WITHDRAWN", "TERMINATED" -> ENDED;
            default -> OTHER;
        };
    }

    /** "An award creates one project": once it was accepted. */
    boolean hasProject() {
        return this == RUNNING || this == SUSPENDED;
    }
}
