package org.concordat.funding.decision.voting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a seat has voted on an item, and who says so. */
@Embeddable
public record Vote(
        @Enumerated(EnumType.STRING) Choice choice,

        @Schema(
                description =
                        "True when the meeting's clerk recorded it for the seat; false when it was cast with a token of the seat")
        boolean recordedByClerk) {

    /** What the clerk records corrects what the clerk recorded, and never what the seat said itself. */
    boolean mayReplace(Vote earlier) {
        return !recordedByClerk || earlier.recordedByClerk;
    }
}
