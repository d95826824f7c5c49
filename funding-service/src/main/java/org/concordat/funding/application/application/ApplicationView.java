package org.concordat.funding.application.application;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application, and the version of it. */
@Schema(name = "Application")
public record ApplicationView(
        @JsonUnwrapped ApplicationState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    public static ApplicationView of(Application application) {
        return new ApplicationView(ApplicationState.of(application), application.version());
    }
}
