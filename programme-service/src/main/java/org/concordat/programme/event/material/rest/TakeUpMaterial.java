package org.concordat.programme.event.material.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.programme.event.event.EventId;
import org.concordat.programme.sharing.takeup.TakeUp;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an organisation works with a material of an event. */
public record TakeUpMaterial(
        @NotNull UUID event,

        @NotNull
        @Size(max = 500)
        @Schema(examples = "https://example.org/slides.pdf", description = "Link of a material of the event")
        String link,

        @NotNull UUID organisation,

        @NotNull @Schema(examples = "2008-10-01", description = "The first day; not ahead, not before the event")
        LocalDate takenUpOn,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    @Override
    public LocalDate ownDay() {
        return takenUpOn;
    }

    EventId at() {
        return new EventId(event);
    }

    TakeUp takeUp() {
        return TakeUp.since(organisation, takenUpOn);
    }
}
