package org.concordat.funding.application.assessment;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to an assessment. Nothing of it is told to other services. */
public enum AssessmentFact implements Fact<Assessment> {
    ASSESSOR_ASSIGNED,
    ASSESSMENT_SCORED,
    ASSESSMENT_FINISHED,
    INTEREST_DECLARED;

    @Override
    public AggregateType<Assessment> about() {
        return Assessment.TYPE;
    }
}
