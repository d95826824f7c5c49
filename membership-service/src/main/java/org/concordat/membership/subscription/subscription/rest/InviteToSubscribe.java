package org.concordat.membership.subscription.subscription.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation of one organisation to subscribe for one year. */
public record InviteToSubscribe(
        @NotNull @Schema(description = "The organisation's id")
        UUID organisation,

        @NotNull @Schema(description = "A year with a published rate card")
        FinancialYear financialYear,

        @Schema(description = "For a late joiner; the first day of the year when left out")
        LocalDate joinedOn,

        LocalDate effectiveOn,
        @Size(max = 2000) String reason)
        implements DatedRequest {}
