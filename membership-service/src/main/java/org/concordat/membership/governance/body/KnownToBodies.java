package org.concordat.membership.governance.body;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.membership.governance.seatcategory.SeatCategories;
import org.concordat.membership.register.organisationtype.OrganisationTypes;
import org.concordat.membership.register.subregion.SubRegions;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.referencedata.ReferenceList;

/** What bodies and seats refer to is there. */
@ApplicationScoped
class KnownToBodies {

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
            require(categories, details.chairCategory(), "seat category", "/chairCategory");
        }
    }

    void requireKnown(Seat seat) {
        require(categories, seat.category(), "seat category", "/category");
        Nominator nominator = seat.nominatedBy();
        if (nominator != null) {
            switch (nominator.kind()) {
                case SUB_REGION -> require(subRegions, nominator.name(), "sub-region", "/nominatedBy");
                case ORGANISATION_TYPE -> require(types, nominator.name(), "organisation type", "/nominatedBy");
                case GROUP -> {
                    // a group is whatever it calls itself
                }
            }
        }
    }

    private static void require(ReferenceList<?> items, String code, String words, String pointer) {
        if (items.byCode(code).isEmpty()) {
            throw Refusal.rule(
                    "unknown-" + words.replace(' ', '-'),
                    pointer,
                    "There is no %s %s. List what there is, or create it first.".formatted(words, code));
        }
    }
}
