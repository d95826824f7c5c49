package org.concordat.programme.project.dependency;

import static org.concordat.programme.project.project.ProjectFact.PROJECT_MILESTONE_SLIPPED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.project.holiday.KeepingBankHolidays;
import org.concordat.programme.project.milestone.Milestone;
import org.concordat.programme.project.milestone.MilestoneId;
import org.concordat.programme.project.project.MilestoneWatcher;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.project.project.ProjectSteps;
import org.concordat.programme.project.project.Projects;

/** Moves milestones later when what they wait for is later, in the transaction that makes it so. */
@ApplicationScoped
public class Slipping implements MilestoneWatcher {

    private static final int MOST_NAMED = 4;

    private final Networks networks;
    private final KeepingBankHolidays holidays;
    private final Projects projects;
    private final ProjectSteps steps;

    Slipping(Networks networks, KeepingBankHolidays holidays, Projects projects, ProjectSteps steps) {
        this.networks = networks;
        this.holidays = holidays;
        this.projects = projects;
        this.steps = steps;
    }

    @Override
    public void beforeStep() {
        networks.hold();
    }

    @Override
    public void requireFits(ProjectId project, MilestoneId milestone, LocalDate forecastOn) {
        var id = new LinkedMilestone(project.value(), milestone.value());
        around(id).tooEarly(id, forecastOn).ifPresent(early -> {
            throw Refusal.rule(
                    "before-what-it-waits-for",
                    "/forecastOn",
                    "%s, so it cannot be reached before %s. Send that day or a later one, or remove the dependency."
                            .formatted(early.inWords(), early.to()));
        });
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void mayHaveMoved(ProjectId project, MilestoneId milestone, EffectiveDate effective) {
        settle(new LinkedMilestone(project.value(), milestone.value()), effective);
    }

    /** The projects one after the other by their ids, so that no two slips wait for each other. */
    void settle(LinkedMilestone milestone, EffectiveDate effective) {
        around(milestone).settle(milestone).stream()
                .collect(Collectors.groupingBy(move -> move.moved().id().project(), TreeMap::new, Collectors.toList()))
                .forEach((project, moves) -> slip(project, moves, effective));
    }

    private void slip(UUID project, List<Move> moves, EffectiveDate effective) {
        var days = moves.stream()
                .collect(Collectors.toMap(
                        move -> new MilestoneId(move.moved().id().milestone()), Move::to));
        steps.record(
                project,
                PROJECT_MILESTONE_SLIPPED,
                new EffectiveDate(effective.day(), inWords(moves)),
                (slipping, on) -> slipping.slip(days));
    }

    private static String inWords(List<Move> moves) {
        String named = moves.stream().limit(MOST_NAMED).map(Move::inWords).collect(Collectors.joining("; "));
        return moves.size() <= MOST_NAMED ? named : "%s; and %d more".formatted(named, moves.size() - MOST_NAMED);
    }

    private Slips around(LinkedMilestone milestone) {
        return new Slips(networks.around(milestone, milestone), holidays.workingDays());
    }

    /**
     * What would move if a milestone were reached so many weeks later than is expected. Nothing is changed.
     *
     * @param boundary organisation that sees its own projects alone; {@code null} for who sees all
     */
    public SlipView whatIf(ProjectId project, MilestoneId milestone, int weeks, UUID boundary) {
        Milestone slipping = projects.get(project.value()).milestone(milestone);
        LocalDate from = slipping.requireExpected();
        LocalDate to = from.plusWeeks(weeks);
        var id = new LinkedMilestone(project.value(), milestone.value());
        List<SlipView.Hit> all =
                around(id).after(id, to).stream().map(SlipView.Hit::of).toList();
        if (boundary == null) {
            return new SlipView(project.value(), milestone.value(), from, to, all, 0);
        }
        Set<UUID> own = projects.idsOf(boundary);
        List<SlipView.Hit> seen =
                all.stream().filter(hit -> own.contains(hit.project())).toList();
        return new SlipView(project.value(), milestone.value(), from, to, seen, all.size() - seen.size());
    }
}
