package org.concordat.programme.sharing.provider.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.programme.sharing.provider.ProviderTerm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an organisation runs a service. */
public record RecordServiceProvider(
        @NotNull UUID organisation,

        @NotNull @Size(max = 50) @Schema(examples = "HANDYPERSON", description = "Code of the service")
        String service,

        @NotNull @Schema(examples = "2008-04-01", description = "The first day")
        LocalDate since,

        @Schema(nullable = true, description = "The last day; not before the first")
        LocalDate until,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    @Override
    public LocalDate ownDay() {
        return since;
    }

    ProviderTerm term() {
        return new ProviderTerm(since, until);
    }
}
