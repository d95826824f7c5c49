package org.concordat.membership.governance.body;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.membership.governance.seatcategory.SeatCategories;
import org.concordat.membership.register.organisationtype.OrganisationTypes;
import org.concordat.membership.register.subregion.SubRegions;

/** What bodies and seats refer to is there. */
@ApplicationScoped
public class KnownToBodies {

    private final SeatCategories categories;
    private final SubRegions subRegions;
    private final OrganisationTypes types;

    KnownToBodies(SeatCategories categories, SubRegions subRegions, OrganisationTypes types) {
        this.categories = categories;
        this.subRegions = subRegions;
        this.types = types;
    }

    void requireKnown(BodyDetails details) {
        if (details.chairCategory() != null) {
            categories.requireKnown(details.chairCategory(), "/chairCategory");
        }
    }

    public void requireKnown(Seat seat) {
        categories.requireKnown(seat.category(), "/category");
        Nominator nominator = seat.nominatedBy();
        if (nominator != null) {
            switch (nominator.kind()) {
                case SUB_REGION -> subRegions.requireKnown(nominator.name(), "/nominatedBy");
                case ORGANISATION_TYPE -> types.requireKnown(nominator.name(), "/nominatedBy");
                case GROUP -> {
                    // a group is whatever it calls itself
                }
            }
        }
    }
}
