package org.concordat.membership.people.leadcoverage;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to the coverage of a lead role at an organisation. */
@Meaning(
        "Whether organisations have somebody for a lead role, and no person; the key is an id of organisation and role")
public enum LeadCoverageFact implements Fact<LeadCoverage> {
    @Meaning("The days on which an organisation has somebody for a lead role changed")
    LEAD_COVERAGE_CHANGED;

    @Override
    public AggregateType<LeadCoverage> about() {
        return LeadCoverage.TYPE;
    }
}
