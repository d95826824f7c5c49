package org.concordat.programme.project.project;

import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.programme.project.milestone.MilestoneId;

/** Someone to whom the days of milestones matter, such as what waits for them; called in the transaction that changes one. */
public interface MilestoneWatcher {

    /** Before anything is read or locked for the step. */
    void beforeStep();

    /** Refuses a day on which the milestone cannot be reached. */
    void requireFits(ProjectId project, MilestoneId milestone, LocalDate forecastOn);

    /** @param effective of the step that was recorded */
    void mayHaveMoved(ProjectId project, MilestoneId milestone, EffectiveDate effective);
}
