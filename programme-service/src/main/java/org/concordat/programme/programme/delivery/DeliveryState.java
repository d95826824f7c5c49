package org.concordat.programme.programme.delivery;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delivery as its events and its history show it. */
public record DeliveryState(
        UUID id,
        @JsonUnwrapped DeliveryDetails details,

        @Schema(nullable = true, description = "Null while it counts")
        LocalDate withdrawnOn) {}
