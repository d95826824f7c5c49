package org.concordat.programme.strategy.objective;

import static org.concordat.programme.strategy.objective.ObjectiveFact.OBJECTIVE_AMENDED;
import static org.concordat.programme.strategy.objective.ObjectiveFact.OBJECTIVE_CREATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.strategy.measure.SuccessMeasures;

/** Sets objectives, each for a success measure. */
@ApplicationScoped
public class SettingObjectives {

    private final Objectives objectives;
    private final SuccessMeasures measures;
    private final Changes changes;

    SettingObjectives(Objectives objectives, SuccessMeasures measures, Changes changes) {
        this.objectives = objectives;
        this.measures = measures;
        this.changes = changes;
    }

    @Transactional
    public ObjectiveView create(String code, ObjectiveDetails details, EffectiveDate effective) {
        if (objectives.hasCode(code)) {
            throw Refusal.conflict(
                    "objective-exists",
                    "There is an objective %s already. Amend that one, or choose another code.".formatted(code));
        }
        requireKnownMeasure(details);
        return ObjectiveView.of(changes.add(objectives, new Objective(code, details), OBJECTIVE_CREATED, effective));
    }

    @Transactional
    public ObjectiveView amend(Amendment<ObjectiveDetails> amendment) {
        return ObjectiveView.of(changes.of(objectives, amendment).record(OBJECTIVE_AMENDED, objective -> {
            ObjectiveDetails amended = amendment.applyTo(objective.details());
            requireKnownMeasure(amended);
            objective.amend(amended);
        }));
    }

    public ObjectiveView get(UUID id) {
        return ObjectiveView.of(objectives.get(id));
    }

    public Page<ObjectiveSummaryView> list(ObjectiveFilter filter, PageRequest request) {
        return objectives.list(filter, request);
    }

    private void requireKnownMeasure(ObjectiveDetails details) {
        measures.requireKnown(details.successMeasure(), "/successMeasure");
    }
}
