package org.concordat.membership.governance.body;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The quorum of a body over time: each is in force from a day until the next one is. On no day does a body ask for more
 * voting seats to be there than it has.
 */
@Embeddable
public class Quorums {

    /** A quorum and since when it holds. */
    @Schema(name = "Quorum")
    public record InForce(
            @Schema(description = "In force from this day until the next one is")
            LocalDate activeFrom,

            @JsonUnwrapped Quorum quorum) {}

    @ElementCollection
    @CollectionTable(name = "body_quorum", joinColumns = @JoinColumn(name = "body"))
    @MapKeyColumn(name = "valid_from")
    private Map<LocalDate, Quorum> inForceFrom = new HashMap<>();

    protected Quorums() {}

    Quorums(LocalDate firstDay, Quorum first) {
        inForceFrom.put(firstDay, first);
    }

    void change(Quorum next, LocalDate from, Collection<Seat> seats, Period body) {
        if (!next.equals(on(from))) {
            var changed = new HashMap<>(inForceFrom);
            changed.put(from.isBefore(body.activeFrom()) ? body.activeFrom() : from, next);
            requireWithinVotingSeats(changed, seats, body);
            inForceFrom.putAll(changed);
        }
    }

    void requireWithinVotingSeats(Collection<Seat> seats, Period body) {
        requireWithinVotingSeats(inForceFrom, seats, body);
    }

    public Quorum on(LocalDate day) {
        return on(inForceFrom, day);
    }

    /** The first one first. */
    List<InForce> inOrder() {
        return new TreeMap<>(inForceFrom)
                .entrySet().stream()
                        .map(each -> new InForce(each.getKey(), each.getValue()))
                        .toList();
    }

    /** The first one is in force before its day as well. */
    private static Quorum on(Map<LocalDate, Quorum> quorums, LocalDate day) {
        var inOrder = new TreeMap<>(quorums);
        return Optional.ofNullable(inOrder.floorEntry(day))
                .orElse(inOrder.firstEntry())
                .getValue();
    }

    private static void requireWithinVotingSeats(Map<LocalDate, Quorum> quorums, Collection<Seat> seats, Period body) {
        // between these days neither the quorum nor the number of seats changes
        var days = new TreeSet<>(quorums.keySet());
        for (Seat seat : seats) {
            days.add(seat.period().activeFrom());
            if (seat.period().activeUntil() != null) {
                days.add(seat.period().activeUntil().plusDays(1));
            }
        }
        for (LocalDate day : days) {
            long voting = Seat.votingOn(seats, day);
            int asked = on(quorums, day).votingSeats();
            if (body.includes(day) && asked > voting) {
                throw Refusal.rule(
                        "quorum-beyond-voting-seats",
                        "From %s on the body has %d voting seats, and its quorum is %d. Lower the quorum or add seats first."
                                .formatted(day, voting, asked));
            }
        }
    }
}
