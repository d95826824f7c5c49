package org.concordat.programme.sharing.tool.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.programme.sharing.takeup.TakeUp;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an organisation works with what is published. */
public record TakeUpTool(
        @NotNull UUID organisation,

        @NotNull @Schema(examples = "2008-10-01", description = "The first day; not ahead, not before it was published")
        LocalDate takenUpOn,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    @Override
    public LocalDate ownDay() {
        return takenUpOn;
    }

    TakeUp takeUp() {
        return TakeUp.since(organisation, takenUpOn);
    }
}
