package org.concordat.membership.register.organisation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;

/** An organisation at one of its versions. */
public record OrganisationView(@JsonUnwrapped OrganisationState state, long version) implements HasVersion {

    public static OrganisationView of(Organisation organisation) {
        return new OrganisationView(OrganisationState.of(organisation), organisation.version());
    }

    public UUID id() {
        return state.id();
    }
}
