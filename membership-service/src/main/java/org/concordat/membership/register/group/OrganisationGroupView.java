package org.concordat.membership.register.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group of organisations as callers see it. */
@Schema(name = "OrganisationGroup")
public record OrganisationGroupView(@JsonUnwrapped OrganisationGroupState state, long version) implements HasVersion {

    static OrganisationGroupView of(OrganisationGroup group) {
        return new OrganisationGroupView(OrganisationGroupState.of(group), group.version());
    }

    /** @param day only with those that belong to it on this day; {@code null} for all there ever were */
    static OrganisationGroupView on(LocalDate day, OrganisationGroup group) {
        OrganisationGroupState state = OrganisationGroupState.of(group);
        return new OrganisationGroupView(day == null ? state : state.on(day), group.version());
    }

    public UUID id() {
        return state.id();
    }
}
