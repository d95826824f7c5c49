package org.concordat.programme.programme.workstream;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.referencedata.ReferenceItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an activity can be: support, tools and guidance, overhead and so on. Whether it is an overhead stays as it is once
 * an activity is of this kind, because savings were derived from it.
 */
@Entity
public class WorkstreamKind extends ReferenceItem {

    public static final AggregateType<WorkstreamKind> TYPE = AggregateType.published(
            "workstream-kind", "programme.workstream-kinds", State.class, WorkstreamKind::state);

    public static final String OVERHEAD = "True when nobody would pay for it alone, so it saves nothing";

    private boolean overhead;

    protected WorkstreamKind() {}

    public WorkstreamKind(String code, String name, boolean overhead) {
        super(code, name);
        this.overhead = overhead;
    }

    /** A workstream kind as its events show it. */
    public record State(
            UUID id,

            @Size(max = 50) @Schema(examples = "TOOLS_AND_GUIDANCE", description = "How activities refer to the kind")
            String code,

            @Size(max = 200) @Schema(examples = "Tools and guidance")
            String name,

            @Schema(description = OVERHEAD) boolean overhead) {}

    /** @param used whether some activity is of this kind */
    public void countAsOverhead(boolean newOverhead, boolean used) {
        if (used && newOverhead != overhead) {
            throw Refusal.rule(
                    "workstream-kind-in-use",
                    "/overhead",
                    "Activities of kind %s exist, so whether it is an overhead stays. Create another kind and move them."
                            .formatted(code()));
        }
        this.overhead = newOverhead;
    }

    public State state() {
        return new State(id(), code(), name(), overhead);
    }
}
