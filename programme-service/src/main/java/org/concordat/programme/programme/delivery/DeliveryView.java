package org.concordat.programme.programme.delivery;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delivery as callers see it. */
@Schema(name = "Delivery", description = "Something that an activity promised and delivered, with evidence")
public record DeliveryView(
        @JsonUnwrapped DeliveryState state,

        @Schema(description = "Grows with each change; also the ETag")
        long version) implements HasVersion {

    /** As a list selects one that counts. */
    public DeliveryView(UUID id, DeliveryDetails details, long version) {
        this(new DeliveryState(id, details, null), version);
    }

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(delivery.state(), delivery.version());
    }

    public UUID id() {
        return state.id();
    }

    public LocalDate deliveredOn() {
        return state.details().deliveredOn();
    }
}
