package org.concordat.programme.sharing.framework;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A framework agreement as a list shows it. */
@Schema(name = "FrameworkItem", description = "A framework agreement in a list; read it by its id for who used it")
public record FrameworkSummaryView(
        UUID id,
        @JsonUnwrapped FrameworkDetails details,

        @Min(0) @Max(Framework.MOST_USES) @Schema(description = "How often it was used")
        int uses,

        @Schema(description = "Grows with each change") long version) {}
