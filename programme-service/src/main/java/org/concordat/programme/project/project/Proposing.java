package org.concordat.programme.project.project;

import static org.concordat.programme.project.project.ProjectFact.PROJECT_AMENDED;
import static org.concordat.programme.project.project.ProjectFact.PROJECT_CREATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Origin;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.project.kind.ProjectKinds;
import org.concordat.programme.register.organisation.KnownOrganisations;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.register.organisation.OrganisationRegister;
import org.concordat.programme.strategy.objective.Objectives;
import org.concordat.programme.strategy.theme.Themes;

/** Proposes projects, and keeps what is written about them. */
@ApplicationScoped
public class Proposing {

    private final Projects projects;
    private final ProjectKinds kinds;
    private final Themes themes;
    private final Objectives objectives;
    private final ProjectPolicies policies;
    private final OrganisationRegister organisations;
    private final Changes changes;
    private final Origin origin;
    private final BusinessCalendar calendar;

    Proposing(
            Projects projects,
            ProjectKinds kinds,
            Themes themes,
            Objectives objectives,
            ProjectPolicies policies,
            OrganisationRegister organisations,
            Changes changes,
            Origin origin,
            BusinessCalendar calendar) {
        this.projects = projects;
        this.kinds = kinds;
        this.themes = themes;
        this.objectives = objectives;
        this.policies = policies;
        this.organisations = organisations;
        this.changes = changes;
        this.origin = origin;
        this.calendar = calendar;
    }

    /** A project without a sub-region is in its lead's. */
    @Transactional
    public ProjectView propose(UUID lead, ProjectDetails details, EffectiveDate effective) {
        KnownOrganisations parties = organisations.of(
                Stream.concat(Stream.of(lead), details.partners().stream()).toList());
        return ProjectView.of(
                changes.add(projects, checked(parties, lead, details, effective), PROJECT_CREATED, effective));
    }

    /**
     * A project that may be proposed; nothing is written yet.
     *
     * @param parties the lead and the partners, and perhaps others
     */
    public Project checked(KnownOrganisations parties, UUID lead, ProjectDetails details, EffectiveDate effective) {
        LocalDate on = calendar.orToday(effective.day());
        parties.requireThere(lead, on, "/lead");
        requireKnown(details, parties, List.of(), on);
        String subRegion =
                details.subRegion() == null ? parties.subRegionOf(lead).orElse(null) : details.subRegion();
        return proposed(lead, details.in(subRegion), null, effective);
    }

    /** Proposes a checked one with many others in one transaction, at whose end all of them are written together. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ProjectView proposeAmongMany(Project checked, EffectiveDate effective) {
        return ProjectView.of(changes.add(projects.writtenTogether(), checked, PROJECT_CREATED, effective));
    }

    /** In the transaction that handles the event of the award; nobody checks what funding has decided. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Project follow(UUID lead, ProjectDetails details, AwardId award, EffectiveDate effective) {
        String subRegion = organisations.subRegionOf(lead).orElse(null);
        return changes.add(
                projects, proposed(lead, details.in(subRegion), award, effective), PROJECT_CREATED, effective);
    }

    private Project proposed(UUID lead, ProjectDetails details, AwardId award, EffectiveDate effective) {
        return Project.proposed(new Proposal(
                lead,
                details,
                award == null ? null : award.value(),
                policies.reportDueDays(details.programme()),
                calendar.orToday(effective.day()),
                origin.actor()));
    }

    @Transactional
    public ProjectView amend(Amendment<ProjectDetails> amendment) {
        return ProjectView.of(changes.of(projects, amendment).record(PROJECT_AMENDED, project -> {
            ProjectDetails present = project.details();
            ProjectDetails wanted = amendment.applyTo(present);
            if (!wanted.equals(present)) {
                requireKnown(
                        wanted,
                        organisations.of(wanted.partners()),
                        present.partners(),
                        calendar.orToday(amendment.effective().day()));
                project.amend(wanted, policies.reportDueDays(wanted.programme()));
            }
        }));
    }

    /** @param before partners that are there already, and may have ended since */
    private void requireKnown(ProjectDetails details, KnownOrganisations parties, List<UUID> before, LocalDate on) {
        policies.requireKnown(details.programme());
        if (details.kind() != null) {
            kinds.requireKnown(details.kind(), "/kind");
        }
        if (details.subRegion() != null) {
            organisations.requireSubRegion(details.subRegion(), "/subRegion");
        }
        details.themes().forEach(theme -> themes.requireKnown(theme, "/themes"));
        objectives.requireKnown(details.objectives(), "/objectives");
        for (int i = 0; i < details.partners().size(); i++) {
            if (!before.contains(details.partners().get(i))) {
                parties.requireThere(details.partners().get(i), on, "/partners/" + i);
            }
        }
    }

    public Optional<ProjectView> find(UUID id) {
        return projects.byId(id).map(ProjectView::of);
    }

    /** @param boundary organisation that leads it or takes part in it; {@code null} for any */
    public boolean isThere(ProjectId id, OrganisationId boundary) {
        return projects.isThere(id, boundary);
    }

    public Page<ProjectSummaryView> list(ProjectFilter filter, PageRequest page) {
        return projects.list(filter, page);
    }
}
