package org.concordat.funding.openness.opportunity.rest;

import jakarta.validation.constraints.Size;
import org.concordat.funding.openness.opportunity.Opportunity;

/** One opportunity in the envelope of the CommonGrants protocol. */
public record OpportunityAnswer(int status, @Size(max = 50) String message, Opportunity data) {

    static OpportunityAnswer of(Opportunity opportunity) {
        return new OpportunityAnswer(200, "Success", opportunity);
    }
}
