package org.concordat.programme.strategy.objective;

import static org.concordat.programme.strategy.objective.ObjectiveFact.OBJECTIVE_ACHIEVED;
import static org.concordat.programme.strategy.objective.ObjectiveFact.OBJECTIVE_REOPENED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.body.BodyRegister;
import org.concordat.programme.register.subregion.SubRegions;

/** Records in which sub-region and for which year an objective is achieved, and that it is so no longer. */
@ApplicationScoped
public class Achieving {

    private final Objectives objectives;
    private final SubRegions subRegions;
    private final BodyRegister bodies;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Achieving(
            Objectives objectives,
            SubRegions subRegions,
            BodyRegister bodies,
            Changes changes,
            BusinessCalendar calendar) {
        this.objectives = objectives;
        this.subRegions = subRegions;
        this.bodies = bodies;
        this.changes = changes;
        this.calendar = calendar;
    }

    /**
     * What was decided about an objective.
     *
     * @param achievedOn {@code null} for today
     */
    public record Decided(
            String subRegion, FinancialYear financialYear, LocalDate achievedOn, String evidence, Decider decidedBy) {

        private Achievement on(LocalDate day) {
            return Achievement.of(subRegion, financialYear, day, evidence, decidedBy);
        }
    }

    @Transactional
    public AchievementView achieve(UUID id, Decided decided, EffectiveDate effective) {
        subRegions.requireKnown(decided.subRegion(), "/subRegion");
        LocalDate day = calendar.dayThatHasCome(decided.achievedOn(), "/achievedOn");
        requireThere(decided.decidedBy(), day);
        var achieved = changes.of(objectives, id)
                .effective(effective.or(day))
                .recordWith(OBJECTIVE_ACHIEVED, objective -> objective.achieve(decided.on(day)));
        return AchievementView.of(achieved.aggregate(), achieved.result());
    }

    /**
     * @param evidence where it can be read
     * @param effective its day is the one from which the objective counts as achieved no longer
     */
    @Transactional
    public AchievementView reopen(
            ObjectiveId id, AchievementId achievement, String evidence, Decider decidedBy, EffectiveDate effective) {
        LocalDate day = calendar.dayThatHasCome(effective.day(), "/effectiveOn");
        requireThere(decidedBy, day);
        Objective reopened = changes.of(objectives, id.value())
                .effective(effective.or(day))
                .record(
                        OBJECTIVE_REOPENED,
                        objective -> objective.reopen(
                                achievement.value(), Reopening.of(day, effective.reason(), evidence, decidedBy)));
        return AchievementView.of(reopened, achievement.value());
    }

    /** Money is released on it, so a body that decides is one of which membership has told, and was there on the day. */
    private void requireThere(Decider decidedBy, LocalDate day) {
        if (decidedBy.body() != null) {
            bodies.requireThere(decidedBy.body(), day, "/decidedBy/body");
        }
    }

    public AchievementView get(ObjectiveId id, AchievementId achievement) {
        return AchievementView.of(objectives.get(id.value()), achievement.value());
    }

    /** In the order in which they were recorded, reopened ones too. */
    public Page<AchievementView> list(UUID id, PageRequest page) {
        Objective objective = objectives.get(id);
        List<UUID> recorded = List.copyOf(objective.achievements().keySet());
        return new SequencePage("achievements " + id, page)
                .of(recorded)
                .map(each -> AchievementView.of(objective, each));
    }
}
