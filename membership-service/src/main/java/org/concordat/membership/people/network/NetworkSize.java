package org.concordat.membership.people.network;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many organisations took part in a network on a day. */
public record NetworkSize(
        LocalDate asAt,

        @Schema(description = "Organisations that took part on the day")
        long size) {}
