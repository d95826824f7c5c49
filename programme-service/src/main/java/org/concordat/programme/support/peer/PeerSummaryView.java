package org.concordat.programme.support.peer;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A peer in a list. */
@Schema(name = "PeerItem", description = "A peer in a list; read it by its id for what it is good at")
public record PeerSummaryView(
        UUID id,

        @Schema(description = "Membership answers who this is to those who may know")
        UUID contact,

        UUID organisation,
        LocalDate accreditedOn,

        @Schema(nullable = true, description = "Null while it is in the pool")
        LocalDate retiredOn,

        long version) {}
