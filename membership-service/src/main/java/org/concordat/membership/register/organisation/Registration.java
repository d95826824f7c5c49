package org.concordat.membership.register.organisation;

import static org.concordat.membership.register.organisation.OrganisationFact.ORGANISATION_AMENDED;
import static org.concordat.membership.register.organisation.OrganisationFact.ORGANISATION_REGISTERED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.concordat.membership.register.organisationtype.OrganisationTypes;
import org.concordat.membership.register.subregion.SubRegions;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Keeps the register of organisations: every state it ever had stays readable. */
@ApplicationScoped
public class Registration {

    private final Organisations organisations;
    private final OrganisationTypes types;
    private final SubRegions subRegions;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Registration(
            Organisations organisations,
            OrganisationTypes types,
            SubRegions subRegions,
            Changes changes,
            BusinessCalendar calendar) {
        this.organisations = organisations;
        this.types = types;
        this.subRegions = subRegions;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public OrganisationView register(OrganisationDetails details, EffectiveDate effective) {
        return register(details, effective, this::ownerOf);
    }

    /** @param owners who has an identifier; asked instead of the database */
    @Transactional
    OrganisationView register(
            OrganisationDetails details, EffectiveDate effective, Function<Identifier, Optional<UUID>> owners) {
        EffectiveDate since = effective.or(details.activeFrom());
        requireRegistrable(details, calendar.orToday(since.day()), owners);
        Organisation organisation =
                changes.add(organisations, new Organisation(details), ORGANISATION_REGISTERED, since);
        // nobody knows when it began: it is in the lists of every day
        return keep(organisation, since.day() == null ? LocalDate.MIN : since.day(), null, null);
    }

    /** Refuses what could not be registered from a day on. */
    @Transactional
    public void requireRegistrable(OrganisationDetails details, LocalDate day) {
        requireRegistrable(details, day, this::ownerOf);
    }

    private void requireRegistrable(
            OrganisationDetails details, LocalDate day, Function<Identifier, Optional<UUID>> owners) {
        requireKnownReferences(details);
        requireIdentifiersFree(details, null, owners);
        requireParent(details, day);
    }

    /** Ends an organisation with a last day; its record stays, and names those that follow. */
    @Transactional
    public void dissolve(UUID id, LocalDate lastDay, List<UUID> followers, EffectiveDate effective) {
        Organisation organisation = find(id);
        long before = organisation.version();
        changes.of(organisations, organisation)
                .effective(effective)
                .record(ORGANISATION_AMENDED, ending -> ending.dissolve(lastDay, followers));
        if (organisation.version() != before) {
            keep(organisation, calendar.orToday(effective.day()), null, null);
        }
    }

    @Transactional
    public OrganisationView amend(Amendment<OrganisationDetails> amendment) {
        return amend(
                amendment,
                this::ownerOf,
                () -> organisations.versionOn(
                        amendment.id(), amendment.effective().day()));
    }

    /**
     * Without a day the amendment is true from today, but another first or last day from the day since which it makes a
     * difference: it says of every day whether the organisation is there.
     *
     * @param owners who has an identifier; asked instead of the database
     * @param onThatDay what was true on the effective day; asked instead of the database, and only of a day that is over
     */
    @Transactional
    OrganisationView amend(
            Amendment<OrganisationDetails> amendment,
            Function<Identifier, Optional<UUID>> owners,
            Supplier<Optional<OrganisationView>> onThatDay) {
        Organisation organisation = find(amendment.id());
        organisation.requireVersion(amendment.seen());
        EffectiveDate effective = amendment.effective();
        OrganisationDetails wanted = amendment.applyTo(organisation.details());
        if (effective.day() == null && !wanted.isActiveLike(organisation.details())) {
            LocalDate since = earlier(calendar.today(), wanted.activeOtherwiseSince(organisation.details()));
            amend(
                    organisation,
                    details -> details.activeLike(wanted),
                    effective.or(since),
                    owners,
                    () -> organisations.versionOn(amendment.id(), since));
        }
        return amend(organisation, amendment.change(), effective, owners, onThatDay);
    }

    private OrganisationView amend(
            Organisation organisation,
            UnaryOperator<OrganisationDetails> change,
            EffectiveDate effective,
            Function<Identifier, Optional<UUID>> owners,
            Supplier<Optional<OrganisationView>> onThatDay) {
        LocalDate day = calendar.orToday(effective.day());
        OrganisationDetails details = change.apply(organisation.details());
        OrganisationDetails before = day.isBefore(calendar.today())
                ? onThatDay.get().map(version -> version.state().details()).orElse(null)
                : null;
        OrganisationDetails corrected = before == null ? null : change.apply(before);
        if (details.equals(organisation.details()) && Objects.equals(before, corrected)) {
            return OrganisationView.of(organisation);
        }
        requireKnownReferences(details);
        requireIdentifiersFree(details, organisation.id(), owners);
        if (!Objects.equals(details.parent(), organisation.parent())) {
            organisations.lockHierarchy();
            requireParent(details, day);
            requireNoCircle(organisation, details.parent());
        }
        if (details.equals(organisation.details())) {
            // what is true now was not yet written for that day
            organisations.beginVersion(organisation);
            changes.noted(organisation, ORGANISATION_AMENDED, effective);
        } else {
            changes.of(organisations, organisation)
                    .effective(effective)
                    .record(ORGANISATION_AMENDED, amended -> amended.amend(details));
        }
        return keep(organisation, day, before, corrected);
    }

    /** @param asAt {@code null} for now */
    public OrganisationView get(UUID id, LocalDate asAt) {
        String what = asAt == null ? "organisation" : "organisation as at " + asAt;
        return organisations.versionOn(id, asAt).orElseThrow(() -> Refusal.notFound(what, id));
    }

    public Page<OrganisationView> list(OrganisationFilter filter, PageRequest request) {
        return organisations.page(filter, calendar.today(), request);
    }

    private OrganisationView keep(
            Organisation organisation, LocalDate trueFrom, OrganisationDetails before, OrganisationDetails corrected) {
        var version = OrganisationView.of(organisation);
        organisations.keepVersion(version, trueFrom, before, corrected);
        return version;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Organisation find(UUID id) {
        return organisations.byId(id).orElseThrow(() -> Refusal.notFound("organisation", id));
    }

    private void requireKnownReferences(OrganisationDetails details) {
        types.requireKnown(details.type(), "/type");
        subRegions.requireKnown(details.subRegion(), "/subRegion");
    }

    private void requireParent(OrganisationDetails details, LocalDate day) {
        if (details.parent() != null) {
            Organisation parent = organisations
                    .byId(details.parent())
                    .orElseThrow(() -> Refusal.rule(
                            "unknown-parent",
                            "/parent",
                            "There is no organisation %s to be the parent. Register it first."
                                    .formatted(details.parent())));
            ParentPolicy.require(details, parent, day);
        }
    }

    private Optional<UUID> ownerOf(Identifier identifier) {
        return organisations.byIdentifier(identifier).map(Organisation::id);
    }

    private static void requireIdentifiersFree(
            OrganisationDetails details, UUID self, Function<Identifier, Optional<UUID>> owners) {
        for (Identifier identifier : details.identifiers()) {
            owners.apply(identifier).filter(owner -> !owner.equals(self)).ifPresent(owner -> {
                throw Refusal.conflict(
                        "identifier-taken",
                        "The identifier %s belongs to organisation %s. Amend that one, or correct the identifier."
                                .formatted(identifier, owner));
            });
        }
    }

    private void requireNoCircle(Organisation self, UUID parent) {
        UUID above = parent;
        while (above != null) {
            if (above.equals(self.id())) {
                throw Refusal.rule(
                        "parent-circle",
                        "/parent",
                        "An organisation is not above itself. Choose a parent that is not below it.");
            }
            above = find(above).parent();
        }
    }
}
