package org.concordat.membership.register.group;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.register.organisation.OrganisationId;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.id.Ids;
import org.concordat.platform.problem.Refusal;

/**
 * A group to which organisations belong beside their sub-region, such as those of a multi-area agreement. No organisation
 * belongs to it twice on a day, and who belonged to it stays in it.
 */
@Entity
public class OrganisationGroup extends Aggregate {

    public static final AggregateType<OrganisationGroup> TYPE = AggregateType.published(
            "organisation-group",
            "membership.organisation-groups",
            OrganisationGroupState.class,
            OrganisationGroupState::of);

    static final int MOST_MEMBERS = 1000;

    private GroupDetails details;

    @ElementCollection
    @CollectionTable(name = "organisation_group_member", joinColumns = @JoinColumn(name = "organisation_group"))
    @MapKeyColumn(name = "id")
    private Map<UUID, GroupMember> members = new HashMap<>();

    protected OrganisationGroup() {}

    OrganisationGroup(GroupDetails details) {
        this.details = details;
    }

    void amend(GroupDetails other) {
        details = other;
    }

    void admit(GroupMember member) {
        if (members.size() == MOST_MEMBERS) {
            throw Refusal.rule(
                    "too-many-members",
                    "A group has at most %d members, those that have left included.".formatted(MOST_MEMBERS));
        }
        members.values().stream().filter(member::overlaps).findFirst().ifPresent(other -> {
            throw Refusal.conflict(
                    "group-member-exists",
                    "This organisation belongs to the group from %s already. Send other days."
                            .formatted(other.activeFrom()));
        });
        members.put(Ids.next(), member);
    }

    void release(OrganisationId organisation, LocalDate lastDay) {
        GroupMember leaving = memberOn(organisation, lastDay)
                .orElseThrow(() -> Refusal.conflict(
                        "not-a-group-member",
                        "This organisation does not belong to the group on %s. Send a lastDay on which it does."
                                .formatted(lastDay)));
        members.replaceAll((id, member) -> member.equals(leaving) ? member.endedBy(lastDay) : member);
    }

    Optional<GroupMember> memberOn(OrganisationId organisation, LocalDate day) {
        return members.values().stream()
                .filter(member -> member.organisation().equals(organisation.value()) && member.isOn(day))
                .findFirst();
    }

    public GroupDetails details() {
        return details;
    }

    /** The first to belong first. */
    public List<GroupMember> members() {
        return members.values().stream()
                .sorted(Comparator.comparing(GroupMember::activeFrom).thenComparing(GroupMember::organisation))
                .toList();
    }

    boolean hasOn(UUID organisation, LocalDate day) {
        return memberOn(new OrganisationId(organisation), day).isPresent();
    }
}
