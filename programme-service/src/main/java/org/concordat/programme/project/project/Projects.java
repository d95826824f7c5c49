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
import org.concordat.programme.register.organisation.OrganisationId;

/** All projects. */
public interface Projects extends Aggregates<Project> {

    /** From the first proposed on. */
    Page<ProjectSummaryView> list(ProjectFilter filter, PageRequest page);

    /** The project that an award pays for, which nobody else changes until the transaction ends. */
    Optional<Project> lockOfAward(UUID award);

    /**
     * Whether there is one, without loading it: what is loaded before it is locked may be of a version that has passed.
     *
     * @param boundary organisation that leads it or takes part in it; {@code null} for any
     */
    boolean isThere(ProjectId id, OrganisationId boundary);

    /** Those that an organisation leads or takes part in. */
    Set<UUID> idsOf(UUID organisation);

    /** The projects of these leads with one of these titles, however it is spelt. */
    List<Project> called(Collection<UUID> leads, Collection<String> titles);

    /** The same, of which the new ones go to the database together at the end of the transaction. */
    Aggregates<Project> writtenTogether();

    /** Nobody else imports projects until the transaction ends. */
    void lockForImport();

    default Project get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("project", id));
    }
}
