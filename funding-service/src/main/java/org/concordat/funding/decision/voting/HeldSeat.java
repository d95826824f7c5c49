package org.concordat.funding.decision.voting;

import java.util.UUID;
import org.concordat.funding.register.body.Composition;
import org.concordat.funding.register.body.SeatOnDay;
import org.concordat.platform.problem.Refusal;

/** Only a seat that somebody holds on the meeting's day takes part in it. */
public final class HeldSeat {

    private HeldSeat() {}

    /** @throws Refusal 422 when the body has no such seat on that day, or nobody holds it */
    public static SeatOnDay require(Composition composition, UUID seat) {
        SeatOnDay known = composition
                .seat(seat)
                .orElseThrow(() -> Refusal.rule(
                        "unknown-seat",
                        "/seat",
                        "%s had no seat %s on %s. Check the id."
                                .formatted(composition.name(), seat, composition.day())));
        if (known.isVacant()) {
            throw Refusal.rule(
                    "seat-vacant",
                    "/seat",
                    "Nobody held the seat %s on %s. Appoint a holder in membership from that day, or leave it out."
                            .formatted(seat, composition.day()));
        }
        return known;
    }
}
