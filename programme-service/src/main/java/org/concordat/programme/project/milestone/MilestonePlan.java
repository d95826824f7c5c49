package org.concordat.programme.project.milestone;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.concordat.platform.id.Ids;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.project.stage.DecisionRecord;

/** The days that a project is to reach, and what was agreed of them baseline by baseline. */
@Embeddable
public class MilestonePlan {

    public static final int MOST_ADDED = 300;

    /** As many as an award pays on at most: funding's own bound. */
    public static final int MOST_PAID_ON = 200;

    /** Those of the award come beside those that people add. */
    public static final int MOST = MOST_ADDED + MOST_PAID_ON;

    static final int MOST_BASELINES = 200;

    @ElementCollection
    @CollectionTable(name = "project_milestone", joinColumns = @JoinColumn(name = "project"))
    @OrderColumn(name = "position")
    private List<Milestone> milestones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_baseline", joinColumns = @JoinColumn(name = "project"))
    @OrderColumn(name = "position")
    private List<DecisionRecord> baselines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_baseline_day", joinColumns = @JoinColumn(name = "project"))
    @OrderColumn(name = "position")
    private List<BaselineDay> baselineDays = new ArrayList<>();

    public UUID add(String title, LocalDate forecastOn) {
        if (milestones.size() >= MOST_ADDED) {
            throw Refusal.rule(
                    "too-many-milestones",
                    "A project has at most %d milestones. Join some of them.".formatted(MOST_ADDED));
        }
        var added = Milestone.planned(Ids.next(), title, forecastOn);
        milestones.add(added);
        return added.id();
    }

    /**
     * Takes over one that the award pays on; one that is there already stays as it is. None is left out: an award that is
     * varied until it has paid on too many in all is refused, and its event stands among those that are parked.
     */
    public void adopt(UUID id, String title) {
        if (find(id).isPresent()) {
            return;
        }
        if (milestones.size() >= MOST) {
            throw Refusal.conflict(
                    "too-many-milestones",
                    "A project has at most %d milestones with those of its award. Vary the award so that it pays on those that are there."
                            .formatted(MOST));
        }
        milestones.add(Milestone.planned(id, title, null));
    }

    public void change(MilestoneId id, UnaryOperator<Milestone> change) {
        Milestone present = get(id);
        milestones.set(milestones.indexOf(present), change.apply(present));
    }

    public void slip(Map<MilestoneId, LocalDate> later) {
        later.forEach((id, day) -> change(id, milestone -> milestone.slipped(day)));
    }

    /** "A new one is a decision and keeps the old": programme.md, Projects. */
    public void agreeBaseline(DecisionRecord decided) {
        if (baselines.size() >= MOST_BASELINES) {
            throw Refusal.conflict(
                    "too-many-baselines", "A project has at most %d baselines.".formatted(MOST_BASELINES));
        }
        baselines.add(decided);
        milestones.replaceAll(Milestone::baselined);
        milestones.forEach(each -> baselineDays.add(new BaselineDay(baselines.size(), each.id(), each.baselineOn())));
    }

    public Milestone get(MilestoneId id) {
        return find(id.value()).orElseThrow(() -> Refusal.notFound("milestone", id.value()));
    }

    public boolean has(MilestoneId id) {
        return find(id.value()).isPresent();
    }

    private Optional<Milestone> find(UUID milestone) {
        return milestones.stream().filter(each -> each.id().equals(milestone)).findFirst();
    }

    public List<Milestone> milestones() {
        return List.copyOf(milestones);
    }

    /** The oldest first. */
    public List<Baseline> baselines() {
        var all = new ArrayList<Baseline>();
        for (int i = 1; i <= baselines.size(); i++) {
            int number = i;
            all.add(new Baseline(
                    number,
                    baselines.get(number - 1),
                    baselineDays.stream()
                            .filter(day -> day.baseline() == number)
                            .toList()));
        }
        return all;
    }

    /** The number of the baseline in force; {@code null} before the first. */
    public Integer baseline() {
        return baselines.isEmpty() ? null : baselines.size();
    }
}
