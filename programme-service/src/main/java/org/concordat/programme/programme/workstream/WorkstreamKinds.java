package org.concordat.programme.programme.workstream;

import static org.concordat.programme.programme.workstream.WorkstreamKindFact.WORKSTREAM_KIND_AMENDED;
import static org.concordat.programme.programme.workstream.WorkstreamKindFact.WORKSTREAM_KIND_CREATED;

import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.referencedata.ReferenceList;

/** The workstream kinds of the partnership, to which activities refer. */
@Singleton
public class WorkstreamKinds extends ReferenceList<WorkstreamKind> {

    private final KindUsage usage;

    WorkstreamKinds(KindUsage usage) {
        super(WorkstreamKind.class, WORKSTREAM_KIND_CREATED, WORKSTREAM_KIND_AMENDED, "workstream kind");
        this.usage = usage;
    }

    /** @param name {@code null} to leave it; likewise {@code overhead} */
    public Consumer<WorkstreamKind> change(String name, Boolean overhead) {
        return kind -> {
            if (name != null) {
                kind.rename(name);
            }
            if (overhead != null) {
                kind.countAsOverhead(overhead, usage.isUsed(kind.code()));
            }
        };
    }

    /** The kind for an activity; it keeps its meaning until the activity is stored. */
    public WorkstreamKind.State requireForUse(String code) {
        return forUse(code)
                .map(WorkstreamKind::state)
                .orElseThrow(() -> Refusal.rule(
                        "workstream-kind-unknown",
                        "/kind",
                        "There is no workstream kind %s. List the kinds, or create it first.".formatted(code)));
    }
}
