package org.concordat.programme.project.businesscase;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a business case. */
@Meaning("What projects are to cost and to bring, version by version, and what came of it")
public enum BusinessCaseFact implements Fact<ProjectCase> {
    @Meaning("Somebody drafted the business case of a project")
    BUSINESS_CASE_DRAFTED,
    @Meaning("Its costs or its benefits changed")
    BUSINESS_CASE_AMENDED,
    @Meaning("It was approved as it stood, and that version is kept")
    BUSINESS_CASE_APPROVED,
    @Meaning("What came of a benefit in a year was recorded with evidence")
    BENEFIT_REALISED;

    @Override
    public AggregateType<ProjectCase> about() {
        return ProjectCase.TYPE;
    }
}
