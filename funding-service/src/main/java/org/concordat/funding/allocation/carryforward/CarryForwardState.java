package org.concordat.funding.allocation.carryforward;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A carry-forward as its event, its history and all answers show it. */
@Schema(name = "CarryForward")
public record CarryForwardState(UUID id, @JsonUnwrapped CarryForwardDetails details) {

    public static CarryForwardState of(CarryForward carried) {
        return new CarryForwardState(carried.id(), carried.details());
    }
}
