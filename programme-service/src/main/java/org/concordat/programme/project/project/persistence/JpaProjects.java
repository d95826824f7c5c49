package org.concordat.programme.project.project.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.imports.SameName;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.persistence.WrittenTogether;
import org.concordat.programme.project.project.Project;
import org.concordat.programme.project.project.ProjectFilter;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.project.project.ProjectSummaryView;
import org.concordat.programme.project.project.Projects;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.strategy.theme.ThemesUnder;

/** Projects in PostgreSQL. */
@ApplicationScoped
public class JpaProjects implements Projects, PanacheAggregates<Project> {

    private static final String OF_THEME =
            "exists (select 1 from p.themes t where t in %s)".formatted(ThemesUnder.jpql("theme"));

    private final Sql sql;

    JpaProjects(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Page<ProjectSummaryView> list(ProjectFilter filter, PageRequest page) {
        Listing<ProjectSummaryView> all = Listing.of(
                        ProjectSummaryView.class,
                        "select new org.concordat.programme.project.project.ProjectSummaryView(p.id, p.title, p.lead,"
                                + " p.subRegion, p.serviceArea, p.programme, p.kind, p.award, p.stage,"
                                + " p.hold.heldOn is not null, p.stopReason is not null,"
                                + " p.lastReport.ratings.overall, p.escalated, p.proposedOn, p.version)"
                                + " from Project p")
                .where("p.id in " + ProjectsOfOrganisation.jpql("organisation"), "organisation", filter.organisation())
                .where("p.subRegion = :subRegion", "subRegion", filter.subRegion())
                .where("p.programme = :programme", "programme", filter.programme())
                .where("p.stage = :stage", "stage", filter.stage())
                .where("p.escalated = :escalated", "escalated", filter.escalated())
                .where("p.award = :award", "award", filter.award())
                .where(OF_THEME, "theme", filter.theme())
                .where(":objective member of p.objectives", "objective", filter.objective())
                .where("p.id in " + ProjectsOfOrganisation.jpql("boundary"), "boundary", filter.boundary());
        if (filter.onHold() != null) {
            all.where("p.hold.heldOn is %s null".formatted(filter.onHold() ? "not" : ""));
        }
        if (filter.servesAnObjective() != null) {
            all.where("p.objectives is %s empty".formatted(filter.servesAnObjective() ? "not" : ""));
        }
        return all.ascending("p.proposedOn", ProjectSummaryView::proposedOn)
                .tieBreaker("p.id", UUID.class, ProjectSummaryView::id)
                .page(getEntityManager(), page);
    }

    @Override
    public boolean isThere(ProjectId id, OrganisationId boundary) {
        return sql.one("""
                        select 1 from project p where p.id = ? and (?::uuid is null or p.lead = ? or exists (
                            select from project_partner o where o.project = p.id and o.organisation = ?))""", row -> true, id, boundary, boundary, boundary).isPresent();
    }

    @Override
    public Set<UUID> idsOf(UUID organisation) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select p.id from Project p where p.id in " + ProjectsOfOrganisation.jpql("organisation"),
                        UUID.class)
                .setParameter("organisation", organisation)
                .getResultList());
    }

    @Override
    public List<Project> called(Collection<UUID> leads, Collection<String> titles) {
        return list(
                "sameName in ?1 and lead in ?2",
                titles.stream().map(SameName::key).distinct().toList(),
                List.copyOf(leads));
    }

    @Override
    public Aggregates<Project> writtenTogether() {
        return new WrittenTogether<>(this);
    }

    @Override
    public void lockForImport() {
        sql.one("select pg_advisory_xact_lock(hashtextextended('project-import', 0))", row -> true);
    }

    @Override
    public Optional<Project> lockOfAward(UUID award) {
        return find("award", award).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
