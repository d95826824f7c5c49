package org.concordat.membership.register.organisation;

/** The state of an organisation at one of its versions. */
public record OrganisationVersion(OrganisationState state, long version) {

    public static OrganisationVersion of(Organisation organisation) {
        return new OrganisationVersion(OrganisationState.of(organisation), organisation.version());
    }
}
