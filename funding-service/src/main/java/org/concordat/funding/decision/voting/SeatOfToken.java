package org.concordat.funding.decision.voting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.funding.register.body.Composition;
import org.concordat.funding.register.body.SeatOnDay;
import org.concordat.platform.problem.Refusal;

/**
 * "A token votes for the seat of its organisation on the meeting's day; where two seats share one, the claim {@code seats}
 * tells which."
 *
 * @param organisation for which the token speaks; {@code null} when it names none
 * @param claimed the seats that the token lists; none when it lists none
 */
public record SeatOfToken(UUID organisation, Set<UUID> claimed) {

    /**
     * @param wanted the seat that the request names; {@code null} when it names none
     * @throws Refusal 403 when the token speaks for no such seat, 409 when it does not tell which of several
     */
    public UUID on(Composition composition, UUID wanted) {
        List<UUID> mine = seats(composition);
        if (wanted != null && mine.contains(wanted)) {
            return wanted;
        }
        if (mine.isEmpty() || wanted != null) {
            throw Refusal.forbidden(
                    "not-your-seat",
                    "Your token speaks for no such seat of %s on %s. Vote with a token of the seat's organisation, or let the clerk record the vote."
                            .formatted(composition.name(), composition.day()));
        }
        if (mine.size() > 1) {
            throw Refusal.conflict(
                    "several-seats",
                    "Your organisation holds several seats of %s. Name one of them: %s."
                            .formatted(composition.name(), mine));
        }
        return mine.get(0);
    }

    private List<UUID> seats(Composition composition) {
        if (organisation == null) {
            return List.of();
        }
        return composition.seatsOf(organisation).stream()
                .map(SeatOnDay::id)
                .filter(seat -> claimed.isEmpty() || claimed.contains(seat))
                .toList();
    }
}
