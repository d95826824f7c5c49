package org.concordat.programme.programme.contribution.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.contribution.ContributionDetails;
import org.concordat.programme.programme.contribution.ContributionUnit;
import org.concordat.programme.register.organisation.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation gave without money. */
public record StateContribution(
        @NotNull @Schema(description = "The organisation that gave it")
        UUID organisation,

        @NotNull UUID programme,

        @Schema(
                nullable = true,
                description = "An activity of that programme; for the programme as a whole when absent")
        UUID activity,

        @NotNull @Schema(description = "One of the years of the programme, which counts it")
        FinancialYear financialYear,

        @NotNull @Size(max = 50) @Schema(examples = "STAFF_TIME", description = "Code of a kind of contribution")
        String kind,

        @NotNull
        @Min(1)
        @Max(ContributionDetails.MOST)
        @Schema(description = "In whole units; send less than one in a smaller unit")
        Integer quantity,

        @NotNull ContributionUnit unit,

        @NotNull @Schema(description = "What it is worth, more than 0.00")
        Money value,

        @NotBlank
        @Size(max = 1000)
        @Schema(
                examples = "At the cost of the post with on-costs",
                description = "How the giver came to the value; names no person")
        String valuedHow,

        @NotNull @Schema(examples = "2008-10-06", description = "The first day, in the financial year")
        LocalDate givenFrom,

        @Schema(
                nullable = true,
                description = "The last day, in the financial year and not ahead; the first when absent")
        LocalDate givenUntil,

        @NotBlank @Size(max = 2000) @Schema(description = "What shows it; names no person")
        String evidence,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    @Override
    public LocalDate ownDay() {
        return givenFrom;
    }

    OrganisationId giver() {
        return new OrganisationId(organisation);
    }

    ContributionDetails details() {
        return new ContributionDetails(
                programme,
                activity,
                financialYear,
                kind,
                quantity,
                unit,
                value,
                valuedHow,
                givenFrom,
                Objects.requireNonNullElse(givenUntil, givenFrom),
                evidence);
    }
}
