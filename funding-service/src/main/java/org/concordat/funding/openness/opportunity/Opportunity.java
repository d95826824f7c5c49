package org.concordat.funding.openness.opportunity;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A call in the shape of an opportunity of the CommonGrants protocol. */
public record Opportunity(
        UUID id,
        @Size(max = 200) String title,
        Status status,
        @Size(max = 10000) String description,
        Funding funding,
        KeyDates keyDates,
        @Size(max = 2) List<ApplicantType> acceptedApplicantTypes,
        @Schema(description = "Since when it is public") Instant createdAt,
        @Schema(description = "When it has changed last") Instant lastModifiedAt) {

    /** Where it stands. */
    @Schema(name = "OpportunityStatus")
    public record Status(
            @Size(max = 20) @Schema(examples = "open", description = "forecasted, open or closed")
            String value,

            @Size(max = 200) String description) {}

    /** How much money there is. */
    @Schema(name = "OpportunityFunding")
    public record Funding(
            @Schema(description = "What may be approved in all")
            Money totalAmountAvailable,

            @Schema(description = "The least that may be asked")
            Money minAwardAmount,

            @Schema(description = "The most that may be asked")
            Money maxAwardAmount) {}

    /** Who may apply. */
    public record ApplicantType(
            @Size(max = 50) @Schema(examples = "organization")
            String value,

            @Size(max = 10000) String description) {}
}
