package org.concordat.membership.register.organisationtype;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to an organisation type. */
@Meaning("Kinds of public body; the key is the id of the type")
public enum OrganisationTypeFact implements Fact<OrganisationType> {
    @Meaning("A kind of organisation was added")
    ORGANISATION_TYPE_CREATED,
    @Meaning("Its name, or whether it counts as a council, changed")
    ORGANISATION_TYPE_AMENDED;

    @Override
    public AggregateType<OrganisationType> about() {
        return OrganisationType.TYPE;
    }
}
