package org.concordat.programme.project.dependency;

import static org.concordat.programme.project.dependency.DependencyFact.DEPENDENCY_ADDED;
import static org.concordat.programme.project.dependency.DependencyFact.DEPENDENCY_AMENDED;
import static org.concordat.programme.project.dependency.DependencyFact.DEPENDENCY_REMOVED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.SeenVersions;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.project.milestone.MilestoneId;
import org.concordat.programme.project.project.KeepingMilestones;
import org.concordat.programme.project.stage.Stage;

/** Says which milestones wait for which. Links are changed one after the other, so that no two close a cycle together. */
@ApplicationScoped
public class LinkingMilestones {

    private final Dependencies dependencies;
    private final Networks networks;
    private final KeepingMilestones milestones;
    private final Slipping slipping;
    private final Changes changes;
    private final BusinessCalendar calendar;

    LinkingMilestones(
            Dependencies dependencies,
            Networks networks,
            KeepingMilestones milestones,
            Slipping slipping,
            Changes changes,
            BusinessCalendar calendar) {
        this.dependencies = dependencies;
        this.networks = networks;
        this.milestones = milestones;
        this.slipping = slipping;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** Whatever it leaves no room moves later. */
    @Transactional
    public DependencyView add(
            LinkedMilestone predecessor, LinkedMilestone successor, int lagWorkingDays, EffectiveDate effective) {
        LocalDate on = calendar.orToday(effective.day());
        var added = new Dependency(predecessor, successor, lagWorkingDays, on);
        networks.hold();
        requireGoesOn(predecessor, "/predecessor");
        requireGoesOn(successor, "/successor");
        requireFits(networks.around(predecessor, successor), added);
        changes.add(dependencies, added, DEPENDENCY_ADDED, effective);
        slipping.settle(predecessor, effective);
        return DependencyView.of(added);
    }

    /** Of what is over nothing comes any more, so nothing new waits for it; what waited before stays. */
    private void requireGoesOn(LinkedMilestone milestone, String pointer) {
        Stage stage = milestones
                .stageAround(milestone.project(), new MilestoneId(milestone.milestone()))
                .orElseThrow(() -> milestone.unknown(pointer));
        if (!stage.isOpen()) {
            throw Refusal.conflict(
                    "project-over",
                    "Project %s is %s, and its milestones are as they are. Link milestones of projects that go on."
                            .formatted(milestone.project(), stage));
        }
    }

    private static void requireFits(Network network, Dependency added) {
        if (network.links(added.predecessor(), added.successor())) {
            throw Refusal.conflict(
                    "dependency-exists",
                    "This milestone waits for that one already. Amend that dependency to change the working days.");
        }
        requireNoCycle(network.path(added.successor(), added.predecessor()));
        if (network.size() >= Network.MOST_LINKS) {
            throw Refusal.rule(
                    "too-many-dependencies",
                    "At most %,d dependencies hang together. Remove one that says what others say already."
                            .formatted(Network.MOST_LINKS));
        }
    }

    private static void requireNoCycle(List<NetworkNode> cycle) {
        if (!cycle.isEmpty()) {
            throw Refusal.conflict(
                    "dependency-cycle",
                    "This would close a cycle: %s, then %s again. Remove one of its dependencies first."
                            .formatted(
                                    cycle.stream().map(NetworkNode::inWords).collect(Collectors.joining(", then ")),
                                    cycle.get(0).inWords()));
        }
    }

    @Transactional
    public DependencyView amend(UUID id, SeenVersions seen, IntUnaryOperator lag, EffectiveDate effective) {
        networks.hold();
        Dependency amended = changes.of(dependencies, id)
                .seen(seen)
                .effective(effective)
                .record(DEPENDENCY_AMENDED, dependency -> dependency.lag(lag));
        slipping.settle(amended.predecessor(), effective);
        return DependencyView.of(amended);
    }

    /** Nothing moves earlier for it. */
    @Transactional
    public void remove(UUID id, SeenVersions seen, EffectiveDate effective) {
        networks.hold();
        LocalDate on = calendar.orToday(effective.day());
        changes.of(dependencies, id)
                .seen(seen)
                .effective(effective)
                .record(DEPENDENCY_REMOVED, dependency -> dependency.remove(on));
    }

    public DependencyView get(UUID id) {
        return DependencyView.of(dependencies.get(id));
    }

    public Page<DependencyView> list(DependencyFilter filter, PageRequest page) {
        return dependencies.list(filter, page);
    }
}
