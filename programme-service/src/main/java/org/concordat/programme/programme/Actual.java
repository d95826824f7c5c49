package org.concordat.programme.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that an activity has cost a source. */
@Schema(name = "Actual", description = "Money that an activity has cost a source; never changed, corrected by another")
public record Actual(UUID id, UUID activity, @JsonUnwrapped Payment payment) {}
