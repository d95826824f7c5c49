package org.concordat.membership.register.group;

import static org.concordat.membership.register.group.OrganisationGroupFact.ORGANISATION_GROUP_AMENDED;
import static org.concordat.membership.register.group.OrganisationGroupFact.ORGANISATION_GROUP_CREATED;
import static org.concordat.membership.register.group.OrganisationGroupFact.ORGANISATION_GROUP_MEMBERS_CHANGED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.register.groupkind.GroupKinds;
import org.concordat.membership.register.organisation.OrganisationId;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Keeps the groups to which organisations belong beside their sub-region. A day that is left out is today. */
@ApplicationScoped
public class Grouping {

    private final OrganisationGroups groups;
    private final Organisations organisations;
    private final GroupKinds kinds;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Grouping(
            OrganisationGroups groups,
            Organisations organisations,
            GroupKinds kinds,
            Changes changes,
            BusinessCalendar calendar) {
        this.groups = groups;
        this.organisations = organisations;
        this.kinds = kinds;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public OrganisationGroupView create(GroupDetails details, EffectiveDate effective) {
        kinds.requireKnown(details.kind(), "/kind");
        requireNameFree(details, null);
        return OrganisationGroupView.of(
                changes.add(groups, new OrganisationGroup(details), ORGANISATION_GROUP_CREATED, effective));
    }

    @Transactional
    public OrganisationGroupView amend(Amendment<GroupDetails> amendment) {
        return OrganisationGroupView.of(changes.of(groups, amendment).record(ORGANISATION_GROUP_AMENDED, group -> {
            GroupDetails details = amendment.applyTo(group.details());
            kinds.requireKnown(details.kind(), "/kind");
            requireNameFree(details, group.id());
            group.amend(details);
        }));
    }

    /**
     * @param activeFrom {@code null} for today
     * @param activeUntil {@code null} while no end is known
     */
    @Transactional
    public OrganisationGroupView admit(
            OrganisationGroupId id,
            OrganisationId organisation,
            LocalDate activeFrom,
            LocalDate activeUntil,
            String reason) {
        var member = new GroupMember(organisation.value(), calendar.orToday(activeFrom), activeUntil);
        // before it is read: a reorganisation that ends it must not overlook that it joins
        organisations.lock(List.of(organisation.value()));
        organisations.requireKnown(organisation.value(), "/organisation").requireActiveOn(member.activeFrom());
        return OrganisationGroupView.of(changes.of(groups, id.value())
                .effective(new EffectiveDate(member.activeFrom(), reason))
                .record(ORGANISATION_GROUP_MEMBERS_CHANGED, group -> group.admit(member)));
    }

    @Transactional
    public OrganisationGroupView release(
            OrganisationGroupId id, OrganisationId organisation, LocalDate lastDay, String reason) {
        LocalDate day = calendar.orToday(lastDay);
        return OrganisationGroupView.of(changes.of(groups, id.value())
                .effective(new EffectiveDate(day.plusDays(1), reason))
                .record(ORGANISATION_GROUP_MEMBERS_CHANGED, group -> group.release(organisation, day)));
    }

    /** @param asAt only with those that belong to it on this day; {@code null} for all there ever were */
    public OrganisationGroupView get(UUID id, LocalDate asAt) {
        return groups.byId(id)
                .map(group -> OrganisationGroupView.on(asAt, group))
                .orElseThrow(() -> Refusal.notFound("organisation group", id));
    }

    public Page<OrganisationGroupView> list(OrganisationGroups.Filter filter, PageRequest request) {
        return groups.page(filter, request).map(group -> OrganisationGroupView.on(filter.asAt(), group));
    }

    private void requireNameFree(GroupDetails details, UUID self) {
        groups.byName(details.name()).filter(other -> !other.id().equals(self)).ifPresent(other -> {
            throw Refusal.conflict(
                    "organisation-group-exists",
                    "The group %s has this name. Go on with that one, or choose another name.".formatted(other.id()));
        });
    }
}
