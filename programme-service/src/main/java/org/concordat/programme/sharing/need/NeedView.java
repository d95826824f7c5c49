package org.concordat.programme.sharing.need;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A need as callers see it. */
@Schema(name = "Need", description = "What citizens need, and the services that meet it")
public record NeedView(
        @JsonUnwrapped NeedState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    static NeedView of(Need need) {
        return new NeedView(need.state(), need.version());
    }

    public UUID id() {
        return state.id();
    }
}
