package org.concordat.programme.sharing.adoption;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An adoption as callers see it. */
@Schema(name = "Adoption", description = "That an organisation has taken over what works in another")
public record AdoptionView(
        @JsonUnwrapped AdoptionState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    /** As a list selects it. */
    public AdoptionView(
            UUID id,
            UUID practice,
            UUID source,
            UUID organisation,
            AdoptionDetails details,
            AdoptionStatus status,
            String withdrawnBecause,
            long version) {
        this(new AdoptionState(id, practice, source, organisation, details, status, withdrawnBecause), version);
    }

    static AdoptionView of(Adoption adoption) {
        return new AdoptionView(AdoptionState.of(adoption), adoption.version());
    }

    public UUID id() {
        return state.id();
    }

    public UUID organisation() {
        return state.organisation();
    }

    public LocalDate adoptedOn() {
        return state.details().adoptedOn();
    }
}
