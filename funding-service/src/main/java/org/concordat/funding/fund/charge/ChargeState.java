package org.concordat.funding.fund.charge;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A charge that was posted, as callers, its events and its history see it. */
@Schema(name = "Charge")
public record ChargeState(UUID id, @JsonUnwrapped ChargeDetails details, boolean reversed) {

    public static ChargeState of(Charge charge) {
        return new ChargeState(charge.id(), charge.details(), charge.isReversed());
    }
}
