package org.concordat.membership.subscription.run.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.rest.DatedRequest;
import org.concordat.membership.subscription.run.RunScope;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The order to invite many organisations to subscribe for a year. */
public record OrderSubscriptionRun(
        @NotNull @Schema(description = "A year with a published rate card")
        FinancialYear financialYear,

        @Size(max = 50) @Schema(description = "Codes of the types to invite; all types when left out")
        List<@NotBlank @Size(max = 50) String> organisationTypes,

        @Schema(description = "Invite only the members of this year")
        FinancialYear membersOf,

        @Schema(description = "The day from which this is true; today when left out")
        LocalDate effectiveOn,

        @Size(max = 2000) @Schema(description = "Why; kept in the history")
        String reason)
        implements DatedRequest {

    RunScope scope() {
        return new RunScope(financialYear, organisationTypes, membersOf);
    }
}
