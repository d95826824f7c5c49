package org.concordat.membership.subscription.run;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a run invites. */
@Embeddable
public record RunScope(
        FinancialYear financialYear,

        @Size(max = 50) @Schema(description = "Codes of the types to invite; empty for all types")
        List<@Size(max = 50) String> organisationTypes,

        @Schema(
                nullable = true,
                description =
                        "Only members of this year, and those that follow them since a reorganisation; null for all")
        FinancialYear membersOf) {

    public RunScope {
        organisationTypes = organisationTypes == null
                ? List.of()
                : organisationTypes.stream().distinct().sorted().toList();
    }
}
