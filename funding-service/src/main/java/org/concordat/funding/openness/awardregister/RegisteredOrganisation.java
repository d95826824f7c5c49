package org.concordat.funding.openness.awardregister;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.register.organisation.Identifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as the register of awards names it. */
public record RegisteredOrganisation(
        UUID id,

        @Size(max = 200) @Schema(nullable = true, description = "Its present name; null until membership tells it")
        String name,

        @Size(max = 200) @Schema(description = "What registers outside the partnership call it")
        List<Identifier> identifiers) {}
