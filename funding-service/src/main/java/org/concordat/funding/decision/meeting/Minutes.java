package org.concordat.funding.decision.meeting;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.decision.decision.DecisionState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The minutes of a meeting as they were drawn up when it closed: seats and organisations, and no person. */
@Schema(name = "Minutes")
public record Minutes(
        UUID meeting,
        UUID body,
        @Size(max = 200) String bodyName,
        LocalDate heldOn,

        @Size(max = 200) @Schema(description = "Seats that came")
        List<Attendee> present,

        @Size(max = 200) @Schema(description = "Seats that were held and did not come")
        List<Attendee> absent,

        @Size(max = 1000) @Schema(description = "In the order of the agenda; what was withdrawn included")
        List<MinutedItem> items,

        @Size(max = 1000) @Schema(description = "Decisions taken on the body's behalf since its last meeting")
        List<DecisionState> delegatedDecisions) {

    /** A seat, and for which organisation it was held. */
    @Schema(name = "Attendee")
    public record Attendee(
            UUID seat,
            @Size(max = 50) String category,
            UUID organisation,

            @Size(max = 200) @Schema(nullable = true, description = "What it was called; null when it is not known")
            String organisationName,

            @Schema(description = "False for an observer") boolean voting,

            @Schema(description = "True when the deputy came")
            boolean deputy,

            @Schema(description = "True when it left before the end")
            boolean left) {}

    /** An item, and what came of it. */
    @Schema(name = "MinutedItem")
    public record MinutedItem(
            int position,
            UUID application,

            @Schema(nullable = true, description = "The variation of its award; null for the application itself")
            UUID variation,

            ItemStatus status,

            @Schema(nullable = true, description = "Null when the item was withdrawn")
            DecisionState decision) {}
}
