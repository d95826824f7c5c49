package org.concordat.membership.register.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group of organisations as the other services see it, with everybody who ever belonged to it. */
public record OrganisationGroupState(
        UUID id,
        @JsonUnwrapped GroupDetails details,

        @Size(max = OrganisationGroup.MOST_MEMBERS)
        @Schema(description = "Who belongs to it or did, with days; the first first")
        List<GroupMember> members) {

    static OrganisationGroupState of(OrganisationGroup group) {
        return new OrganisationGroupState(group.id(), group.details(), group.members());
    }

    OrganisationGroupState on(LocalDate day) {
        return new OrganisationGroupState(
                id, details, members.stream().filter(member -> member.isOn(day)).toList());
    }
}
