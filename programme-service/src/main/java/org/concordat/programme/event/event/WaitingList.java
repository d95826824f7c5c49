package org.concordat.programme.event.event;

import org.concordat.platform.change.EffectiveDate;

/** What follows for those who booked or wait when an event changes. */
public interface WaitingList {

    /** Lets those move up whom the event, which is locked, has places for now. */
    void moveUp(Event event);

    /** How many places the largest booking waits for; 0 when none waits. */
    int largest(EventId event);

    /** Ends all that was booked, since the event is cancelled; nobody is charged, not even who cancelled late. */
    void endAll(Event event, EffectiveDate effective);
}
