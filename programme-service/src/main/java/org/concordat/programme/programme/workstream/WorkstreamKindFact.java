package org.concordat.programme.programme.workstream;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a workstream kind. */
@Meaning("What an activity can be")
public enum WorkstreamKindFact implements Fact<WorkstreamKind> {
    @Meaning("A kind of activity was added")
    WORKSTREAM_KIND_CREATED,
    @Meaning("A kind of activity was renamed, or became an overhead or none")
    WORKSTREAM_KIND_AMENDED;

    @Override
    public AggregateType<WorkstreamKind> about() {
        return WorkstreamKind.TYPE;
    }
}
