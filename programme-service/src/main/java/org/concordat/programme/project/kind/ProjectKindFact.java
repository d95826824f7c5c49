package org.concordat.programme.project.kind;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a project kind. */
public enum ProjectKindFact implements Fact<ProjectKind> {
    PROJECT_KIND_CREATED,
    PROJECT_KIND_AMENDED;

    @Override
    public AggregateType<ProjectKind> about() {
        return ProjectKind.TYPE;
    }
}
