package org.concordat.programme.sharing.needsmap;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.programme.sharing.need.NeedDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A need that nobody owns. */
@Schema(name = "UnownedNeed", description = "A need that nobody owns, and why")
public record UnownedNeed(
        UUID id,
        @Size(max = 50) String code,
        @Size(max = 200) String title,
        UnownedReason reason,

        @Size(max = NeedDetails.MOST_SERVICES)
        @Schema(description = "Codes of the services that meet it, and nobody runs")
        List<@Size(max = 50) String> services) {

    public static UnownedNeed of(UUID id, String code, String title, List<String> services) {
        UnownedReason reason = services.isEmpty()
                ? UnownedReason.NO_SERVICE_MEETS_IT
                : UnownedReason.NO_ORGANISATION_RUNS_ITS_SERVICES;
        return new UnownedNeed(id, code, title, reason, services);
    }
}
