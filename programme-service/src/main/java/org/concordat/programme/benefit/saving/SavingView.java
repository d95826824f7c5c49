package org.concordat.programme.benefit.saving;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A saving as callers see it. */
@Schema(name = "Saving")
public record SavingView(@JsonUnwrapped SavingState state, long version) implements HasVersion {

    static SavingView of(Saving saving) {
        return new SavingView(saving.state(), saving.version());
    }

    public UUID id() {
        return state.id();
    }

    public UUID organisation() {
        return state.organisation();
    }
}
