package org.concordat.programme.project.actual;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.programme.programme.Payment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that a project has cost a source. */
@Schema(description = "Money that a project has cost a source; never changed, corrected by another")
public record ProjectActual(
        UUID id, UUID project, @JsonUnwrapped Payment payment) {}
