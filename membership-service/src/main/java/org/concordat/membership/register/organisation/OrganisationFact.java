package org.concordat.membership.register.organisation;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to an organisation of the register. */
@Meaning("Public bodies that are, were or may become members")
public enum OrganisationFact implements Fact<Organisation> {
    @Meaning("A public body was added to the register")
    ORGANISATION_REGISTERED,
    @Meaning("What is known of it changed")
    ORGANISATION_AMENDED;

    @Override
    public AggregateType<Organisation> about() {
        return Organisation.TYPE;
    }
}
