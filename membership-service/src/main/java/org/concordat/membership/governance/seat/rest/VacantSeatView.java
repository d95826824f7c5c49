package org.concordat.membership.governance.seat.rest;

import java.util.UUID;
import org.concordat.membership.governance.body.Nominator;
import org.concordat.membership.governance.body.rest.NominatorView;
import org.concordat.membership.governance.seat.VacantSeat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat that nobody holds, as callers see it. */
@Schema(name = "VacantSeat")
public record VacantSeatView(
        UUID body,
        @Schema(maxLength = 200) String bodyName,
        UUID seat,

        @Schema(maxLength = 50, examples = "COUNTY_CHIEF_EXECUTIVES")
        String category,

        @Schema(nullable = true, description = "Who is to be asked for somebody")
        NominatorView nominatedBy,

        boolean voting) {

    static VacantSeatView of(VacantSeat vacant) {
        return new VacantSeatView(
                vacant.body(),
                vacant.bodyName(),
                vacant.seat(),
                vacant.category(),
                vacant.nominatorKind() == null
                        ? null
                        : NominatorView.of(new Nominator(vacant.nominatorKind(), vacant.nominator())),
                vacant.voting());
    }
}
