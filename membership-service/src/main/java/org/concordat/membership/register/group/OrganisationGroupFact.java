package org.concordat.membership.register.group;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a group of organisations. */
@Meaning("Groups to which organisations belong beside their sub-region; the key is the id of the group")
public enum OrganisationGroupFact implements Fact<OrganisationGroup> {
    @Meaning("A group of organisations, such as a multi-area agreement, was created")
    ORGANISATION_GROUP_CREATED,
    @Meaning("It got another name or another kind")
    ORGANISATION_GROUP_AMENDED,
    @Meaning("An organisation joined or left it")
    ORGANISATION_GROUP_MEMBERS_CHANGED;

    @Override
    public AggregateType<OrganisationGroup> about() {
        return OrganisationGroup.TYPE;
    }
}
