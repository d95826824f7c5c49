package org.concordat.membership.subscription.run.rest;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.subscription.run.RunState;
import org.concordat.membership.subscription.run.SubscriptionRun;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription run as callers see it. */
public record SubscriptionRunView(
        UUID id,
        FinancialYear financialYear,

        @Size(max = 50) @Schema(description = "Codes of the types to invite; empty for all types")
        List<@Size(max = 50) String> organisationTypes,

        @Schema(nullable = true, description = "Only members of this year; null for all")
        FinancialYear membersOf,

        RunState state,

        @Schema(description = "Organisations invited so far")
        long raised,

        @Schema(description = "Organisations skipped so far")
        long skipped,

        @Schema(description = "Organisations to deal with") long total,

        @Schema(nullable = true, maxLength = 500, description = "Why it failed, when it did")
        String failure,

        @Schema(description = "Grows with each change; the ETag")
        long version)
        implements HasVersion {

    static SubscriptionRunView of(SubscriptionRun run) {
        return new SubscriptionRunView(
                run.id(),
                run.scope().financialYear(),
                run.scope().organisationTypes(),
                run.scope().membersOf(),
                run.state(),
                run.raised(),
                run.skipped(),
                run.total(),
                run.failure(),
                run.version());
    }
}
