package org.concordat.programme.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity as callers see it. */
@Schema(name = "Activity", description = "Something a programme does, with what it saves the councils")
public record ActivityView(
        UUID id,
        UUID programme,
        @JsonUnwrapped ActivityDetails details,

        @Schema(description = "Version of the programme; also the ETag")
        long version)
        implements HasVersion {}
