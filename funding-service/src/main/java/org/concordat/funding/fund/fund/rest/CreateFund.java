package org.concordat.funding.fund.fund.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.funding.fund.fund.FundDetails;
import org.concordat.platform.change.DatedRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fund that is to be set up. */
public record CreateFund(
        @NotNull
        @Size(max = 40)
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9_-]*", message = "Letters, digits, '-' and '_', such as CORE-2008.")
        @Schema(description = "The partnership's own short name of the fund; unique", examples = "SUBSCRIPTIONS")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Membership subscriptions")
        String name,

        @NotBlank @Size(max = 2000) @Schema(description = "What the money is for")
        String purpose,

        @Size(max = 200) @Schema(description = "The body that answers for the money")
        String accountableBody,

        @Size(max = 4000) @Schema(description = "What the money is tied to")
        String conditions,

        @Schema(
                description = "True for the one fund that subscription payments are credited to",
                defaultValue = "false")
        Boolean takesSubscriptions,

        LocalDate effectiveOn,
        @Size(max = 1000) String reason)
        implements DatedRequest {

    FundDetails details() {
        return new FundDetails(name, purpose, accountableBody, conditions, Boolean.TRUE.equals(takesSubscriptions));
    }
}
