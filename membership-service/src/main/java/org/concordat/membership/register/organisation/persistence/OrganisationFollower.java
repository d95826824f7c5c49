package org.concordat.membership.register.organisation.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;

/** That an organisation has followed another, at once or by others in between; a view of the database. */
@Entity
class OrganisationFollower {

    @EmbeddedId
    Pair pair;

    protected OrganisationFollower() {}

    /** Who ended, and who goes on. */
    @Embeddable
    record Pair(UUID organisation, UUID follower) {}
}
