package org.concordat.programme.project.dependency;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a dependency. */
@Meaning("Which milestones of projects wait for which")
public enum DependencyFact implements Fact<Dependency> {
    @Meaning("A milestone waits for another one")
    DEPENDENCY_ADDED,
    @Meaning("There are more or fewer working days between the two milestones")
    DEPENDENCY_AMENDED,
    @Meaning("A milestone waits for another one no longer")
    DEPENDENCY_REMOVED;

    @Override
    public AggregateType<Dependency> about() {
        return Dependency.TYPE;
    }
}
