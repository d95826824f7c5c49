package org.concordat.funding.application.application;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place in the reserve list of a call. */
@Schema(name = "ReservePlace")
public record ReservePlaceView(
        @Schema(description = "From 1; money that becomes free is offered in this order")
        int place,

        UUID application,
        UUID applicant,
        @Size(max = 200) String title,
        @Schema(description = "What is asked in all") Money requested,

        @Schema(nullable = true, description = "What is recommended; null for all that is asked")
        Money recommendedAmount) {}
