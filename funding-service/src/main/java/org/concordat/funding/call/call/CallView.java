package org.concordat.funding.call.call;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A call, and the version of it. */
@Schema(name = "Call")
public record CallView(
        @JsonUnwrapped CallState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    public static CallView of(Call call) {
        return new CallView(CallState.of(call), call.version());
    }
}
