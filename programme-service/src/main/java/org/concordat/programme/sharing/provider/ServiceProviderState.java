package org.concordat.programme.sharing.provider;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service provider as its events, its history and all answers show it. */
public record ServiceProviderState(
        UUID id,
        UUID organisation,

        @Size(max = 50) @Schema(examples = "HANDYPERSON", description = "Code of the service that it runs")
        String service,

        @JsonUnwrapped ProviderTerm term,
        ProviderStatus status,

        @Size(max = 2000) @Schema(nullable = true, description = "Why it was withdrawn; null when it was not")
        String withdrawnBecause) {}
