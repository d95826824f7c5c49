package org.concordat.funding.openness.distribution;

import java.util.UUID;

/**
 * An organisation of the region on one day.
 *
 * @param name, type and subRegion {@code null} when membership has not told of it
 * @param council whether its type counts as a council
 * @param parent the organisation above it; may be {@code null}
 * @param active whether it is there on that day
 * @param population how many people it serves, by the newest figure of that day; {@code null} where none is known
 * @param hasApplied whether it was party to an application that was submitted by then, to whichever call
 */
public record RegionalOrganisation(
        UUID id,
        String name,
        String type,
        boolean council,
        String subRegion,
        UUID parent,
        boolean active,
        Long population,
        boolean hasApplied) {

    static RegionalOrganisation unknown(UUID id) {
        return new RegionalOrganisation(id, null, null, false, null, null, false, null, true);
    }

    boolean isActiveCouncil() {
        return active && council;
    }
}
