package org.concordat.programme.project.lookalike.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.project.lookalike.LookalikeProjects;
import org.concordat.programme.project.lookalike.Lookalikes;
import org.concordat.programme.project.project.ProjectId;

/** Pairs of projects of one name, put together by PostgreSQL. */
@ApplicationScoped
public class JpaLookalikes implements Lookalikes {

    private static final String GOES_ON = "%s.stage in (MANDATE, INITIATION, DELIVERY, CLOSING)";

    /** Said last: of the few pairs of one name, most are found to share something else before. */
    private static final String COMMON_PARTNER =
            "exists (select 1 from Project c join c.partners p where c.id = a.id and p member of b.partners)";

    private final EntityManager entities;

    JpaLookalikes(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<LookalikeProjects> pairs(ProjectId project, ProgrammeId programme, PageRequest page) {
        return Listing.of(
                        LookalikeProjects.class,
                        "select new org.concordat.programme.project.lookalike.LookalikeProjects(a.id, b.id, a.title,"
                                + " b.title, a.lead, b.lead, a.stage, b.stage)"
                                + " from Project a join Project b on b.sameName = a.sameName and b.id > a.id")
                .where("(%s or %s)".formatted(GOES_ON.formatted("a"), GOES_ON.formatted("b")))
                .where("(a.lead = b.lead or a.subRegion = b.subRegion or a.lead member of b.partners"
                        + " or b.lead member of a.partners or " + COMMON_PARTNER + ")")
                // said of the name too, by which the database finds both of a pair at once
                .where(
                        "(a.id = :project or b.id = :project)"
                                + " and a.sameName = (select n.sameName from Project n where n.id = :project)",
                        "project",
                        project == null ? null : project.value())
                .where(
                        "(a.programme = :programme or b.programme = :programme)"
                                + " and a.sameName in (select n.sameName from Project n where n.programme = :programme)",
                        "programme",
                        programme == null ? null : programme.value())
                .ascending("a.id", LookalikeProjects::first)
                .tieBreaker("b.id", UUID.class, LookalikeProjects::second)
                .page(entities, page);
    }
}
