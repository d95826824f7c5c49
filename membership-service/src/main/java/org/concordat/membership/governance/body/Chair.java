package org.concordat.membership.governance.body;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.concordat.platform.id.Ids;
import org.concordat.platform.problem.Refusal;

/** Who chairs a body: the holder of one of its seats, and one at a time. */
@Embeddable
public class Chair {

    @ElementCollection
    @CollectionTable(name = "body_chairing", joinColumns = @JoinColumn(name = "body"))
    @MapKeyColumn(name = "id")
    private Map<UUID, Chairing> chairings = new HashMap<>();

    /** The chair is elected from the seats of the category that the body names for it, if it names one. */
    static void requireNamedCategory(String named, Seat seat) {
        if (named != null && !named.equals(seat.category())) {
            throw Refusal.rule(
                    "chair-of-another-category",
                    "/seat",
                    "The chair is elected from %s; this seat is of %s. Elect another, or amend the body."
                            .formatted(named, seat.category()));
        }
    }

    /** A body has one chair at a time. */
    void elect(Chairing elected) {
        Dated.overlapping(chairings, other -> true, elected.period()).ifPresent(other -> {
            throw Refusal.conflict(
                    "chair-taken",
                    "The holder of seat %s chairs from %s. Let them leave the chair first, or send other days."
                            .formatted(other.seat(), other.period()),
                    List.of("chair-departure"));
        });
        chairings.put(Ids.next(), elected);
    }

    /** The chair's last day as chair; the seat stays theirs. */
    void leave(LocalDate lastDay) {
        if (on(lastDay).isEmpty()) {
            throw Refusal.conflict(
                    "no-chair", "Nobody chairs on %s. Elect somebody.".formatted(lastDay), List.of("election"));
        }
        Dated.end(chairings, chairing -> chairing.isOn(lastDay), lastDay);
    }

    /** A chair holds the seat as long as they chair. */
    void endWith(Term term, LocalDate lastDay) {
        Dated.end(chairings, chairing -> term.carries(chairing.seat(), chairing.period()), lastDay);
    }

    /** The seat whose holder chairs on a day. */
    public Optional<UUID> on(LocalDate day) {
        return chairings.values().stream()
                .filter(chairing -> chairing.isOn(day))
                .map(Chairing::seat)
                .findFirst();
    }

    /** All that there ever were, in the order in which they were elected. */
    List<Chairing> all() {
        return List.copyOf(new TreeMap<>(chairings).values());
    }
}
