package org.concordat.programme.project.project;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All projects. */
public interface Projects extends Aggregates<Project> {

    /** From the first proposed on. */
    Page<ProjectSummaryView> list(ProjectFilter filter, PageRequest page);

    /** The project that an award pays for, which nobody else changes until the transaction ends. */
    Optional<Project> lockOfAward(UUID award);

    /** Those that an organisation leads or takes part in. */
    Set<UUID> idsOf(UUID organisation);

    /** The projects of these leads with one of these titles, however it is spelt. */
    List<Project> called(Collection<UUID> leads, Collection<String> titles);

    /** Nobody else imports projects until the transaction ends. */
    void lockForImport();

    default Project get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("project", id));
    }
}
