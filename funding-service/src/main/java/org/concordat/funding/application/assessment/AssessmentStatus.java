package org.concordat.funding.application.assessment;

/** Where an assessment stands. */
public enum AssessmentStatus {
    ASSIGNED,
    FINISHED,
    /** The assessor declared an interest; what was scored does not count. */
    INTEREST_DECLARED
}
