package org.concordat.programme.project.lookalike;

import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.project.project.ProjectId;

/** Projects that may have been entered twice. */
public interface Lookalikes {

    /**
     * @param project one of the two; {@code null} for any
     * @param programme of one of the two; {@code null} for any
     */
    Page<LookalikeProjects> pairs(ProjectId project, ProgrammeId programme, PageRequest page);
}
