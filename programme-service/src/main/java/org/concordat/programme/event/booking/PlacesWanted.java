package org.concordat.programme.event.booking;

import java.util.UUID;

/** How many places an organisation asks for. */
public record PlacesWanted(UUID organisation, int places) {}
