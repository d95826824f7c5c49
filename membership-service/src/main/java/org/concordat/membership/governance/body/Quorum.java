package org.concordat.membership.governance.body;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many voting seats must be there for the body to decide.
 *
 * @param rule how the body's constitution puts it; {@code null} when the number says all
 */
@Embeddable
public record Quorum(@Column(name = "voting_seats") int votingSeats, String rule) {

    /** Of those that each hold from a day until the next one does; the first one holds before it as well. */
    static Quorum inForceOn(Map<LocalDate, Quorum> quorums, LocalDate day) {
        var inOrder = new TreeMap<>(quorums);
        return Optional.ofNullable(inOrder.floorEntry(day))
                .orElse(inOrder.firstEntry())
                .getValue();
    }
}
