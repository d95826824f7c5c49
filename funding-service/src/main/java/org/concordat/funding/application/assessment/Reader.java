package org.concordat.funding.application.assessment;

/**
 * Who reads assessments.
 *
 * @param subject of the caller's token
 * @param readsAll whether the caller may read what others think without assessing
 */
public record Reader(String subject, boolean readsAll) {

    /** For a document that shows all, whoever is handed it: it assesses nothing itself. */
    public static final Reader OF_ALL = new Reader(null, true);

    /** Whether the caller may know that the assessment exists. */
    boolean seesThatThereIs(Assessment assessment, boolean assessesTheApplication) {
        return readsAll || assessment.isBy(subject) || assessesTheApplication;
    }

    /**
     * "Others' scores show after one's own": what somebody has not finished shows to nobody else, and nothing of others to
     * whoever has not finished their own, whatever else they may read.
     *
     * @param own what the caller assesses of the same application; {@code null} for nothing
     */
    boolean seesScoresOf(Assessment assessment, Assessment own) {
        if (assessment.isBy(subject)) {
            return true;
        }
        return assessment.isFinished()
                && (own == null || own.status() == AssessmentStatus.INTEREST_DECLARED ? readsAll : own.isFinished());
    }
}
