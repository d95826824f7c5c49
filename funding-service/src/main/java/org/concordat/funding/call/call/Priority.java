package org.concordat.funding.call.call;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that the call wants to achieve, and how much it counts when applications are compared. */
@Embeddable
public record Priority(
        @Size(max = 40) @Schema(examples = "SHARED-SERVICES")
        String code,

        @Size(max = 200) @Schema(examples = "Shared services")
        String name,

        @Schema(description = "How much it counts, in per cent; the weights of a call add up to 100")
        Percentage weight,

        @AddedLater
        @Schema(nullable = true, description = "The objective of programme that it serves; null when none is named")
        UUID objective) {}
