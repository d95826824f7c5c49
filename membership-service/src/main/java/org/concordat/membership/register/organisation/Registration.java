package org.concordat.membership.register.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.membership.register.organisationtype.OrganisationTypes;
import org.concordat.membership.register.subregion.SubRegions;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Keeps the register of organisations: every state it ever had stays readable. */
@ApplicationScoped
public class Registration {

    private final Organisations organisations;
    private final OrganisationTypes types;
    private final SubRegions subRegions;
    private final Chronicle chronicle;

    Registration(Organisations organisations, OrganisationTypes types, SubRegions subRegions, Chronicle chronicle) {
        this.organisations = organisations;
        this.types = types;
        this.subRegions = subRegions;
        this.chronicle = chronicle;
    }

    @Transactional
    public OrganisationVersion register(OrganisationDetails details, Occasion occasion) {
        requireRegistrable(details, chronicle.dayOf(occasion));
        var organisation = new Organisation(details);
        organisations.save(organisation);
        OrganisationVersion registered = keep(organisation, occasion);
        chronicle.created(Organisation.TYPE, organisation, "organisation-registered", registered.state(), occasion);
        return registered;
    }

    /** Refuses what could not be registered from a day on. */
    @Transactional
    public void requireRegistrable(OrganisationDetails details, LocalDate day) {
        requireKnownReferences(details);
        requireIdentifiersFree(details, null);
        requireParent(details, day);
    }

    /** Ends an organisation with a last day; its record stays, and names those that follow. */
    @Transactional
    public void dissolve(UUID id, LocalDate lastDay, List<UUID> followers, Occasion occasion) {
        Organisation organisation = find(id);
        OrganisationState before = OrganisationState.of(organisation);
        organisation.dissolve(lastDay, followers);
        organisations.save(organisation);
        if (!OrganisationState.of(organisation).equals(before)) {
            OrganisationVersion dissolved = keep(organisation, occasion);
            chronicle.changed(
                    Organisation.TYPE, organisation, "organisation-amended", before, dissolved.state(), occasion);
        }
    }

    @Transactional
    public OrganisationVersion amend(
            UUID id, long seen, UnaryOperator<OrganisationDetails> amendment, Occasion occasion) {
        Organisation organisation = find(id);
        organisation.requireVersion(seen);
        OrganisationState before = OrganisationState.of(organisation);
        OrganisationDetails details = amendment.apply(organisation.details());
        if (details.equals(organisation.details())) {
            return OrganisationVersion.of(organisation);
        }
        requireKnownReferences(details);
        requireIdentifiersFree(details, id);
        if (!Objects.equals(details.parent(), organisation.parent())) {
            organisations.lockHierarchy();
            requireParent(details, chronicle.dayOf(occasion));
            requireNoCircle(id, details.parent());
        }
        organisation.amend(details);
        organisations.save(organisation);
        OrganisationVersion amended = keep(organisation, occasion);
        chronicle.changed(Organisation.TYPE, organisation, "organisation-amended", before, amended.state(), occasion);
        return amended;
    }

    public OrganisationVersion get(UUID id) {
        return organisations.newest(id).orElseThrow(() -> notFound(id));
    }

    public OrganisationVersion getAsAt(UUID id, LocalDate day) {
        return organisations.versionOn(id, day).orElseThrow(() -> Refusal.notFound("organisation as at " + day, id));
    }

    public Page<OrganisationVersion> list(OrganisationFilter filter, PageRequest request) {
        return organisations.page(filter, chronicle.today(), request);
    }

    private OrganisationVersion keep(Organisation organisation, Occasion occasion) {
        var version = OrganisationVersion.of(organisation);
        organisations.keepVersion(version, chronicle.dayOf(occasion));
        return version;
    }

    private Organisation find(UUID id) {
        return organisations.byId(id).orElseThrow(() -> notFound(id));
    }

    private static Refusal notFound(UUID id) {
        return Refusal.notFound("organisation", id);
    }

    private void requireKnownReferences(OrganisationDetails details) {
        if (types.byCode(details.type()).isEmpty()) {
            throw Refusal.rule(
                    "unknown-organisation-type",
                    "/type",
                    "There is no organisation type %s. List the types, or create it first.".formatted(details.type()));
        }
        if (subRegions.byCode(details.subRegion()).isEmpty()) {
            throw Refusal.rule(
                    "unknown-sub-region",
                    "/subRegion",
                    "There is no sub-region %s. List the sub-regions, or create it first."
                            .formatted(details.subRegion()));
        }
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

    private void requireIdentifiersFree(OrganisationDetails details, UUID self) {
        for (Identifier identifier : details.identifiers()) {
            organisations
                    .byIdentifier(identifier)
                    .filter(owner -> !owner.id().equals(self))
                    .ifPresent(owner -> {
                        throw Refusal.conflict(
                                "identifier-taken",
                                "The identifier %s belongs to organisation %s. Amend that one, or correct the identifier."
                                        .formatted(identifier, owner.id()));
                    });
        }
    }

    private void requireNoCircle(UUID self, UUID parent) {
        UUID above = parent;
        while (above != null) {
            if (above.equals(self)) {
                throw Refusal.rule(
                        "parent-circle",
                        "/parent",
                        "An organisation is not above itself. Choose a parent that is not below it.");
            }
            above = find(above).parent();
        }
    }
}
