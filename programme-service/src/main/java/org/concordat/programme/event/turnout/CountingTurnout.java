package org.concordat.programme.event.turnout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.programme.event.event.KeepingEvents;

/** "Counted: places, attended, distinct organisations, feedback mean with n": programme.md, Events. */
@ApplicationScoped
public class CountingTurnout {

    private final KeepingEvents events;
    private final Turnouts turnouts;

    CountingTurnout(KeepingEvents events, Turnouts turnouts) {
        this.events = events;
        this.turnouts = turnouts;
    }

    public Turnout of(UUID event) {
        return turnouts.of(events.get(event).state().id());
    }
}
