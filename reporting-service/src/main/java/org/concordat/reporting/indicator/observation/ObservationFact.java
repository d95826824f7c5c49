package org.concordat.reporting.indicator.observation;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to an observation. */
@Meaning("What indicators were at organisations, period by period; provisional until it is accepted")
public enum ObservationFact implements Fact<Observation> {
    @Meaning("A value, or why there is none, was submitted or imported")
    OBSERVATION_RECORDED,
    @Meaning("An observation was accepted")
    OBSERVATION_FINALISED,
    @Meaning("An observation was corrected after it was final; what it was before is kept")
    OBSERVATION_REVISED,
    @Meaning("Others than its owner and the staff see an observation from another day on than was said before")
    OBSERVATION_VISIBILITY_MOVED;

    @Override
    public AggregateType<Observation> about() {
        return Observation.TYPE;
    }
}
