package org.concordat.programme.strategy.measure;

import static org.concordat.programme.strategy.measure.SuccessMeasureFact.SUCCESS_MEASURE_AMENDED;
import static org.concordat.programme.strategy.measure.SuccessMeasureFact.SUCCESS_MEASURE_CREATED;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.referencedata.ReferenceList;
import org.concordat.programme.strategy.outcome.PriorityOutcomes;

/** The success measures of the partnership, to which objectives refer. */
@Singleton
public class SuccessMeasures extends ReferenceList<SuccessMeasure> {

    private final PriorityOutcomes outcomes;

    SuccessMeasures(PriorityOutcomes outcomes) {
        super(SuccessMeasure.class, SUCCESS_MEASURE_CREATED, SUCCESS_MEASURE_AMENDED, "success measure");
        this.outcomes = outcomes;
    }

    @Override
    @Transactional
    public SuccessMeasure create(SuccessMeasure added, EffectiveDate effective) {
        outcomes.requireKnown(added.priorityOutcome(), "/priorityOutcome");
        return super.create(added, effective);
    }

    /** @param name {@code null} to leave it; likewise {@code priorityOutcome} */
    public Consumer<SuccessMeasure> change(String name, String priorityOutcome) {
        return measure -> {
            if (name != null) {
                measure.rename(name);
            }
            if (priorityOutcome != null) {
                outcomes.requireKnown(priorityOutcome, "/priorityOutcome");
                measure.moveTo(priorityOutcome);
            }
        };
    }
}
