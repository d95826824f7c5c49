package org.concordat.membership.register.group;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an organisation belongs to a group, from its first day to its last. */
@Embeddable
@Schema(name = "OrganisationGroupMember")
public record GroupMember(
        UUID organisation,

        @Schema(description = "The first day") LocalDate activeFrom,

        @Schema(nullable = true, description = "The last day; null while no end is known")
        LocalDate activeUntil) {

    public GroupMember {
        if (activeUntil != null && activeUntil.isBefore(activeFrom)) {
            throw Refusal.rule(
                    "active-period-reversed",
                    "/activeUntil",
                    "It begins on %s only. Send an activeUntil on or after that day.".formatted(activeFrom));
        }
    }

    boolean isOn(LocalDate day) {
        return !day.isBefore(activeFrom) && !isOverBefore(day);
    }

    boolean overlaps(GroupMember other) {
        return organisation.equals(other.organisation)
                && !isOverBefore(other.activeFrom)
                && !other.isOverBefore(activeFrom);
    }

    GroupMember endedBy(LocalDate lastDay) {
        return isOverBefore(lastDay) ? this : new GroupMember(organisation, activeFrom, lastDay);
    }

    private boolean isOverBefore(LocalDate day) {
        return activeUntil != null && activeUntil.isBefore(day);
    }
}
