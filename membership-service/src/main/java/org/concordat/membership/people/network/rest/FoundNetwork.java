package org.concordat.membership.people.network.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.people.network.NetworkDetails;
import org.concordat.platform.change.DatedRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new network. */
public record FoundNetwork(
        @NotBlank @Size(max = 200) @Schema(examples = "Customer services network")
        String name,

        @NotBlank @Size(max = 2000) @Schema(description = "What it is there for; names no person")
        String purpose,

        @Schema(description = "The contact who leads it") UUID chair,

        LocalDate effectiveOn,

        @Size(max = 2000) @Schema(description = "Why; kept in the history for ever, so it names no person")
        String reason)
        implements DatedRequest {

    NetworkDetails details() {
        return new NetworkDetails(name, purpose, chair);
    }
}
