package org.concordat.programme.event.turnout;

import java.util.UUID;

/** How many each event reached. */
public interface Turnouts {

    Turnout of(UUID event);
}
