package org.concordat.membership.subscription.approval;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who asked, who decided, and how.
 *
 * @param decidedBy {@code null} while it waits
 * @param result {@code null} unless it was approved
 */
@Embeddable
public record Decision(
        @Enumerated(EnumType.STRING) State state,

        @Size(max = 255) @Schema(description = "Who asked, as their token names them")
        String requestedBy,

        @Size(max = 255) @Schema(nullable = true, description = "Who approved or rejected it; null while it waits")
        String decidedBy,

        @Schema(
                nullable = true,
                description = "The credit note, the refund, or the credit that was given back; null unless approved")
        UUID result) {

    /** How a request stands. */
    @Schema(name = "ApprovalRequestState")
    public enum State {
        WAITING,
        APPROVED,
        REJECTED
    }
}
