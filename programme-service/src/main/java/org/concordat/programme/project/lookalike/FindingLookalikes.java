package org.concordat.programme.project.lookalike;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.project.project.ProjectId;

/**
 * Finds projects that were perhaps entered twice: their titles are the same in some spelling, they share an organisation or
 * a sub-region, and at least one of them goes on. A person refuses or stops the one too many, or gives it a title of its own.
 */
@ApplicationScoped
public class FindingLookalikes {

    private final Lookalikes lookalikes;

    FindingLookalikes(Lookalikes lookalikes) {
        this.lookalikes = lookalikes;
    }

    /** @param project {@code null} for any; likewise {@code programme} */
    public Page<LookalikeProjects> pairs(ProjectId project, ProgrammeId programme, PageRequest page) {
        return lookalikes.pairs(project, programme, page);
    }
}
