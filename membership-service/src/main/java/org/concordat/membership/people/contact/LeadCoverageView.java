package org.concordat.membership.people.contact;

import java.time.LocalDate;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many members have somebody for a lead role. */
@Schema(name = "LeadCoverage")
public record LeadCoverageView(
        @Schema(maxLength = 50, examples = "INFORMATION_GOVERNANCE_LEAD")
        String role,

        @Schema(description = "Whose members are looked at") FinancialYear financialYear,

        @Schema(description = "The day on which somebody has to hold the role")
        LocalDate asAt,

        @Schema(description = "Organisations whose subscription was in force on the day")
        long members,

        @Schema(description = "Of them, those with at least one lead")
        long covered,

        @Schema(description = "Of them, those with none") long uncovered,

        @Schema(description = "Of them, those with one to turn to first")
        long withPrimary) {}
