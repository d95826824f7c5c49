package org.concordat.programme.event.event;

/** How the places of all events stand. Whoever changes them has locked the event. */
public interface EventPlaces {

    Places of(EventId event);

    void keep(EventId event, Places places);
}
