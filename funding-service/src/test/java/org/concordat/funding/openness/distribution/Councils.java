package org.concordat.funding.openness.distribution;

import java.util.UUID;

/** Organisations as tests make them. */
final class Councils {

    private Councils() {}

    static RegionalOrganisation council(String type, String subRegion, UUID parent, Long population) {
        return new RegionalOrganisation(
                UUID.randomUUID(), "Council", type, true, subRegion, parent, true, population, false);
    }

    static RegionalOrganisation district(String subRegion) {
        return council("DISTRICT", subRegion, null, null);
    }

    static RegionalOrganisation ended(RegionalOrganisation of) {
        return new RegionalOrganisation(
                of.id(),
                of.name(),
                of.type(),
                of.council(),
                of.subRegion(),
                of.parent(),
                false,
                of.population(),
                of.hasApplied());
    }

    static RegionalOrganisation university() {
        return new RegionalOrganisation(
                UUID.randomUUID(), "University", "UNIVERSITY", false, "cumbria", null, true, 9L, true);
    }
}
