package org.concordat.funding.openness.awardregister;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who had an award before another organisation took it over. */
public record FormerRecipient(
        @JsonUnwrapped RegisteredOrganisation organisation,

        @Schema(description = "From this day on another organisation has it")
        LocalDate novatedOn) {}
