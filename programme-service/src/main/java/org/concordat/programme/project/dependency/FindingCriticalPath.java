package org.concordat.programme.project.dependency;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.project.holiday.KeepingBankHolidays;
import org.concordat.programme.project.project.ProjectId;

/** Finds what has the least room among milestones that hang together. */
@ApplicationScoped
public class FindingCriticalPath {

    private final Networks networks;
    private final KeepingBankHolidays holidays;

    FindingCriticalPath(Networks networks, KeepingBankHolidays holidays) {
        this.networks = networks;
        this.holidays = holidays;
    }

    public CriticalPathView ofProject(ProjectId project) {
        return of(networks.ofProject(project));
    }

    public CriticalPathView ofProgramme(ProgrammeId programme) {
        return of(networks.ofProgramme(programme));
    }

    private CriticalPathView of(Network network) {
        if (network.size() > Network.MOST_LINKS) {
            throw Refusal.rule(
                    "too-many-dependencies",
                    "There are more than %,d dependencies. Ask for a single project.".formatted(Network.MOST_LINKS));
        }
        return new CriticalPath(network, holidays.workingDays()).view();
    }
}
