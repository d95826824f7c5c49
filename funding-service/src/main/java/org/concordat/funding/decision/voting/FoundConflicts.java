package org.concordat.funding.decision.voting;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.funding.register.body.Composition;
import org.concordat.funding.register.body.SeatOnDay;

/**
 * "A seat is in conflict if its organisation, a predecessor or successor, is applicant, lead or member, or if the applying
 * partnership's sub-region nominates it."
 */
final class FoundConflicts {

    private FoundConflicts() {}

    static Set<UUID> of(Composition composition, Parties parties) {
        return composition.seats().stream()
                .filter(seat -> isInConflict(seat, parties))
                .map(SeatOnDay::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isInConflict(SeatOnDay seat, Parties parties) {
        return parties.include(seat.organisation())
                || (parties.subRegion() != null && parties.subRegion().equals(seat.nominatingSubRegion()));
    }
}
