package org.concordat.programme.project.project;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a project. */
@Meaning("Projects: where they stand, their milestones and how they go")
public enum ProjectFact implements Fact<Project> {
    @Meaning("A project was proposed, or follows from an award")
    PROJECT_CREATED,
    @Meaning("What is written about a project changed")
    PROJECT_AMENDED,
    @Meaning("A project asks to pass its next gate")
    PROJECT_GATE_SUBMITTED,
    @Meaning("A gate ended with a recorded decision")
    PROJECT_GATE_DECIDED,
    @Meaning("A project stands still, by decision or because its award is suspended")
    PROJECT_HELD,
    @Meaning("A project goes on")
    PROJECT_RESUMED,
    @Meaning("The award of a project ended; somebody is to decide whether the project does")
    PROJECT_STOP_PROPOSED,
    @Meaning("A project goes on although its award ended")
    PROJECT_STOP_DISMISSED,
    @Meaning("A milestone was added to a project")
    PROJECT_MILESTONE_ADDED,
    @Meaning("A milestone was renamed, or is expected on another day")
    PROJECT_MILESTONE_AMENDED,
    @Meaning("Milestones are expected later, because what they wait for is")
    PROJECT_MILESTONE_SLIPPED,
    @Meaning("A milestone was achieved, with evidence")
    PROJECT_MILESTONE_ACHIEVED,
    @Meaning("A milestone is no longer achieved")
    PROJECT_MILESTONE_REOPENED,
    @Meaning("A new baseline was agreed; the old one is kept")
    PROJECT_BASELINE_SET,
    @Meaning("A highlight report was made")
    PROJECT_REPORTED,
    @Meaning("A highlight report was corrected; the one before is kept")
    PROJECT_REPORT_CORRECTED,
    @Meaning("A project has cost a source something, or less than was recorded before")
    PROJECT_SPENT,
    @Meaning("Another organisation leads a project")
    PROJECT_LEAD_CHANGED,
    @Meaning("Another organisation takes part in a project in place of one that ended")
    PROJECT_PARTNER_CHANGED;

    @Override
    public AggregateType<Project> about() {
        return Project.TYPE;
    }
}
