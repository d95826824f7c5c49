package org.concordat.programme.event.material;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.concordat.programme.sharing.takeup.TakeUp;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A take-up of a material as callers see it. */
@Schema(name = "MaterialTakeUp", description = "That an organisation works with a material of an event")
public record MaterialTakeUpView(
        @JsonUnwrapped MaterialTakeUpState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    /** As a list selects it. */
    public MaterialTakeUpView(UUID id, UUID event, String link, TakeUp takeUp, long version) {
        this(new MaterialTakeUpState(id, event, link, takeUp), version);
    }

    static MaterialTakeUpView of(MaterialTakeUp takeUp) {
        return new MaterialTakeUpView(takeUp.state(), takeUp.version());
    }

    public UUID id() {
        return state.id();
    }

    public UUID organisation() {
        return state.takeUp().organisation();
    }

    public LocalDate takenUpOn() {
        return state.takeUp().takenUpOn();
    }
}
