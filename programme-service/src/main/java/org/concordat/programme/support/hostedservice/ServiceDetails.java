package org.concordat.programme.support.hostedservice;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a hosted service is for, and who hosts it. */
@Embeddable
public record ServiceDetails(
        @Size(max = 200) @Schema(examples = "Warning, advice and reporting point")
        String name,

        @Size(max = 2000) @Schema(description = "What it does for those who subscribe")
        String purpose,

        @Schema(nullable = true, description = "The organisation that hosts it; null for the partnership itself")
        UUID host) {}
