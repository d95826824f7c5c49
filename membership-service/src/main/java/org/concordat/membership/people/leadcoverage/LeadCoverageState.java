package org.concordat.membership.people.leadcoverage;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an organisation has somebody for a lead role, as the other services see it: no person, not even the id of one. */
record LeadCoverageState(
        UUID id,
        UUID organisation,

        @Size(max = 50) @Schema(description = "Code of a lead role")
        String role,

        @Schema(description = "Whether somebody leads on the day from which this event is true")
        boolean covered,

        @Size(max = 1000)
        @Schema(
                description =
                        "On which days somebody leads, past and to come, the first ones first; none is in two of them")
        List<Covered> periods) {

    static LeadCoverageState of(LeadCoverage coverage, LocalDate day) {
        return new LeadCoverageState(
                coverage.id(), coverage.organisation(), coverage.role(), coverage.isCoveredOn(day), coverage.periods());
    }
}
