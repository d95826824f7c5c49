package org.concordat.funding.decision.meeting;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a seat came to a meeting, and whether it is still there. */
@Embeddable
public record Attendance(
        @Schema(description = "True when the deputy came") boolean deputy,

        @Schema(description = "False once it has left") boolean present) {

    Attendance left() {
        return new Attendance(deputy, false);
    }
}
