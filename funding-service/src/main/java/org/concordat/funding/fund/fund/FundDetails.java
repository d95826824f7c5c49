package org.concordat.funding.fund.fund;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer says about a fund. */
@Embeddable
public record FundDetails(
        @Size(max = 200) String name,
        @Size(max = 2000) String purpose,

        @Size(max = 200) @Schema(nullable = true, description = "Who answers for the money")
        String accountableBody,

        @Size(max = 4000) @Schema(nullable = true, description = "What the money is tied to")
        String conditions,

        @Schema(description = "True for the one fund that subscription payments are credited to")
        boolean takesSubscriptions) {}
