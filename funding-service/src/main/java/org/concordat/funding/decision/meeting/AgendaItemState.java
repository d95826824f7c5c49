package org.concordat.funding.decision.meeting;

import java.util.UUID;
import org.concordat.funding.decision.decision.DecisionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of an agenda as the other services see it. How the seats vote is told with the decision, once there is one. */
public record AgendaItemState(
        UUID id,
        UUID meeting,

        @Schema(description = "The application, or the one of whose award the variation is")
        UUID application,

        @Schema(nullable = true, description = "The variation; null when the application itself is put to the body")
        UUID variation,

        @Schema(description = "Whether the body is to decide, or to recommend upwards")
        DecisionKind kind,

        ItemStatus status,

        @Schema(nullable = true, description = "What came of it; null until the item is closed")
        UUID decision) {

    static AgendaItemState of(Item item) {
        return new AgendaItemState(
                item.id(),
                item.meeting(),
                item.matter().application(),
                item.matter().variation(),
                item.kind(),
                item.status(),
                item.decision());
    }
}
