package org.concordat.membership.people.network.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.people.network.NetworkDetails;
import org.concordat.platform.change.EffectiveDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new network. */
public record FoundNetwork(
        @NotBlank @Size(max = 200) @Schema(examples = "Customer services network")
        String name,

        @NotBlank @Size(max = 2000) @Schema(description = "What it is there for; names no person")
        String purpose,

        @Schema(description = "The contact who leads it") UUID chair,

        @Schema(description = "The day from which this is true; today when left out")
        LocalDate effectiveOn,

        @Size(max = 2000) @Schema(description = "Why; kept in the history for ever, so it names no person")
        String reason) {

    NetworkDetails details() {
        return new NetworkDetails(name, purpose, chair);
    }

    EffectiveDate effective() {
        return new EffectiveDate(effectiveOn, reason);
    }
}
