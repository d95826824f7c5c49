package org.concordat.programme.project.dependency;

import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.project.project.ProjectId;

/** How milestones hang together by the dependencies that stand. */
public interface Networks {

    /** Until the transaction ends nobody else changes a dependency, or a day that others wait for. */
    void hold();

    /** Whatever hangs together with either of two milestones. */
    Network around(LinkedMilestone one, LinkedMilestone other);

    /** Whatever hangs together with milestones of a project. */
    Network ofProject(ProjectId project);

    /** Whatever hangs together with milestones of the projects of a programme. */
    Network ofProgramme(ProgrammeId programme);
}
