package org.concordat.membership.governance.body;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import org.concordat.platform.problem.Refusal;

/** On no day does a body ask for more voting seats to be there than it has. */
final class QuorumWithinVotingSeats {

    private QuorumWithinVotingSeats() {}

    /** @param period of the body */
    static void require(Map<LocalDate, Quorum> quorums, Collection<Seat> seats, Period period) {
        // between these days neither the quorum nor the number of seats changes
        var days = new TreeSet<>(quorums.keySet());
        for (Seat seat : seats) {
            days.add(seat.period().activeFrom());
            if (seat.period().activeUntil() != null) {
                days.add(seat.period().activeUntil().plusDays(1));
            }
        }
        days.stream().filter(period::includes).forEach(day -> requireOn(day, quorums, seats));
    }

    private static void requireOn(LocalDate day, Map<LocalDate, Quorum> quorums, Collection<Seat> seats) {
        long voting = Seat.votingOn(seats, day);
        int asked = Quorum.inForceOn(quorums, day).votingSeats();
        if (asked > voting) {
            throw Refusal.rule(
                    "quorum-beyond-voting-seats",
                    "From %s on the body has %d voting seats, and its quorum is %d. Lower the quorum or add seats first."
                            .formatted(day, voting, asked));
        }
    }
}
