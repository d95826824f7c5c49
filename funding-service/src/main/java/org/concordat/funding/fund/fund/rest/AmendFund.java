package org.concordat.funding.fund.fund.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.funding.fund.fund.FundDetails;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a fund: what is absent stays, what is null is removed. */
public record AmendFund(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "A fund has a name.")
        String name,

        @Size(max = 2000) @Pattern(regexp = MergePatch.NOT_BLANK, message = "A fund has a purpose.")
        String purpose,

        @Schema(nullable = true, description = "The body that answers for the money; null removes it")
        Optional<@Size(max = 200) String> accountableBody,

        @Schema(nullable = true, description = "What the money is tied to; null removes it")
        Optional<@Size(max = 4000) String> conditions,

        @Schema(description = "True for the one fund that subscription payments are credited to")
        Boolean takesSubscriptions,

        LocalDate effectiveOn,
        @Size(max = 1000) String reason)
        implements AmendRequest<FundDetails> {

    @Override
    public FundDetails applyTo(FundDetails present) {
        return new FundDetails(
                MergePatch.kept(name, present.name()),
                MergePatch.kept(purpose, present.purpose()),
                MergePatch.merged(accountableBody, present.accountableBody()),
                MergePatch.merged(conditions, present.conditions()),
                MergePatch.kept(takesSubscriptions, present.takesSubscriptions()));
    }
}
