package org.concordat.funding.award.variation;

import jakarta.persistence.Embeddable;
import org.concordat.funding.award.award.Award;
import org.concordat.funding.award.award.VariedTerms;
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * "A variation goes to the body for the new total; a new lead, or an output cut by over 20%, to the body that decided":
 * funding.md, Awards. Anything else an officer decides.
 */
@Embeddable
public record Materiality(
        @Schema(description = "Whether the total is another: the body for the new total decides")
        boolean changesTotal,

        @Schema(description = "Whether another organisation is to lead: the body that decided the award decides")
        boolean changesLead,

        @Schema(
                description =
                        "Whether an output is cut by over the share that an officer may agree to: the body that decided"
                                + " the award decides")
        boolean cutsOutput) {

    /** @param cutOfAnOfficer up to and including it an officer may agree to a cut */
    static Materiality of(Award award, VariedTerms terms, Percentage cutOfAnOfficer) {
        return new Materiality(
                terms.changesAmounts() && !terms.total().equals(award.total()),
                terms.lead() != null && !terms.lead().equals(award.recipient()),
                terms.outputs().stream().anyMatch(output -> output.isCutByOver(cutOfAnOfficer)));
    }

    public boolean isMaterial() {
        return changesTotal || goesToTheBodyThatDecided();
    }

    public boolean goesToTheBodyThatDecided() {
        return changesLead || cutsOutput;
    }
}
