package org.concordat.membership.register.group;

import static org.concordat.membership.register.group.OrganisationGroupFact.ORGANISATION_GROUP_MEMBERS_CHANGED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.membership.register.organisation.OrganisationId;
import org.concordat.membership.register.reorganisation.ReorganisationWatcher;
import org.concordat.membership.register.reorganisation.Reorganised;
import org.concordat.membership.register.reorganisation.Reorganised.Heritage;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;

/** An organisation that ends belongs to its groups to its last day; from the day after its successor does. */
@ApplicationScoped
class GroupsAtReorganisation implements ReorganisationWatcher {

    private final OrganisationGroups groups;
    private final Changes changes;

    GroupsAtReorganisation(OrganisationGroups groups, Changes changes) {
        this.groups = groups;
        this.changes = changes;
    }

    /** That an organisation belongs to a group. */
    private record Belonging(OrganisationGroup group, UUID organisation) {

        UUID groupId() {
            return group.id();
        }
    }

    @Override
    public List<Consequence> foresee(Reorganised coming) {
        List<OrganisationGroup> concerned = groups.groupsOf(coming.predecessors(), coming.lastDay()).stream()
                .map(id -> groups.byId(id).orElseThrow())
                .toList();
        return heritage(coming, concerned).stream()
                .flatMap(GroupsAtReorganisation::consequences)
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void organisationsReorganised(Reorganised reorganised, EffectiveDate effective) {
        // locked before it is read who belongs to them, so that nobody joins or leaves meanwhile
        List<OrganisationGroup> locked = groups.groupsOf(reorganised.predecessors(), reorganised.lastDay()).stream()
                .map(id -> groups.lock(id).orElseThrow())
                .toList();
        var day = new EffectiveDate(reorganised.effectiveOn(), effective.reason());
        for (Heritage<Belonging> each : heritage(reorganised, locked)) {
            changes.of(groups, each.record().group())
                    .effective(day)
                    .record(ORGANISATION_GROUP_MEMBERS_CHANGED, group -> passOn(group, each, reorganised));
        }
    }

    private static void passOn(OrganisationGroup group, Heritage<Belonging> heritage, Reorganised reorganised) {
        group.release(new OrganisationId(heritage.record().organisation()), reorganised.lastDay());
        if (heritage.passesOn()) {
            group.admit(new GroupMember(heritage.succession().successor(), reorganised.effectiveOn(), null));
        }
    }

    /** Predecessors belong to a group on their last day, successors on the first of the new map. */
    private static List<Heritage<Belonging>> heritage(Reorganised reorganised, List<OrganisationGroup> groups) {
        List<Belonging> belonging = groups.stream()
                .flatMap(group -> reorganised.concerned().stream()
                        .filter(organisation -> group.hasOn(
                                organisation,
                                reorganised.predecessors().contains(organisation)
                                        ? reorganised.lastDay()
                                        : reorganised.effectiveOn()))
                        .map(organisation -> new Belonging(group, organisation)))
                .toList();
        return reorganised.heritage(belonging, Belonging::organisation, Belonging::groupId);
    }

    private static Stream<Consequence> consequences(Heritage<Belonging> heritage) {
        Belonging belonging = heritage.record();
        return (heritage.passesOn() ? Stream.of("group-left", "group-joined") : Stream.of("group-left"))
                .map(what -> new Consequence(
                        what,
                        belonging.organisation(),
                        belonging.groupId(),
                        belonging.group().details().name()));
    }
}
