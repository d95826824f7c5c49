package org.concordat.funding.call.call.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.funding.call.call.Eligibility;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may apply; what is left out is the usual. */
@Schema(name = "CallEligibility")
public record WhoMayApply(
        @Schema(description = "Whether an organisation may apply alone", defaultValue = "true")
        Boolean organisations,

        @Size(max = 100)
        @Schema(description = "Codes of the types of organisation that may apply alone; all when left out")
        List<@NotBlank @Size(max = 50) String> organisationTypes,

        @Schema(description = "Whether a sub-regional partnership may apply", defaultValue = "false")
        Boolean partnerships,

        @Size(max = 100) @Schema(description = "Codes of the sub-regions whose applicants are taken; all when left out")
        List<@NotBlank @Size(max = 50) String> subRegions) {

    static Eligibility eligibilityOf(WhoMayApply sent) {
        return sent == null
                ? new Eligibility(true, List.of(), false, List.of())
                : new Eligibility(
                        !Boolean.FALSE.equals(sent.organisations),
                        sent.organisationTypes,
                        Boolean.TRUE.equals(sent.partnerships),
                        sent.subRegions);
    }
}
