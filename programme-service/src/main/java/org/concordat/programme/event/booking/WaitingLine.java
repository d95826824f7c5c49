package org.concordat.programme.event.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.concordat.programme.event.event.EventTerms;

/**
 * Those who wait for places at an event, in the order in which they were accepted.
 *
 * @param overtaking whether a smaller booking may get past one that does not fit
 * @param closesAt from which instant on nobody moves up
 */
record WaitingLine(List<Waiting> waiting, boolean overtaking, Instant closesAt) {

    static WaitingLine of(EventTerms terms, List<Waiting> waiting) {
        return new WaitingLine(waiting, terms.overtaking(), terms.bookingClosesAt());
    }

    /**
     * "Freed places go in order, and the first that does not fit stops the line unless the event allows overtaking; nobody
     * moves up after booking closes": programme.md, Events.
     */
    List<Waiting> movingUp(int free, Instant now) {
        if (!now.isBefore(closesAt)) {
            return List.of();
        }
        var moving = new ArrayList<Waiting>();
        int left = free;
        for (Waiting next : waiting) {
            if (next.places() <= left) {
                moving.add(next);
                left -= next.places();
            } else if (!overtaking) {
                break;
            }
        }
        return moving;
    }
}
