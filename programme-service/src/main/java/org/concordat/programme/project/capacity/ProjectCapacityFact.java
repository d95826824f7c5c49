package org.concordat.programme.project.capacity;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a project capacity. */
public enum ProjectCapacityFact implements Fact<ProjectCapacity> {
    PROJECT_CAPACITY_STATED;

    @Override
    public AggregateType<ProjectCapacity> about() {
        return ProjectCapacity.TYPE;
    }
}
