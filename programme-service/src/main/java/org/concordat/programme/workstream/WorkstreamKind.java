package org.concordat.programme.workstream;

import jakarta.persistence.Entity;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/**
 * What an activity can be: support, tools and guidance, overhead and so on. Whether it is an overhead stays as it is once
 * an activity is of this kind, because savings were derived from it.
 */
@Entity
public class WorkstreamKind extends Aggregate {

    public static final AggregateType<WorkstreamKind> TYPE = AggregateType.published(
            "workstream-kind", "programme.workstream-kinds", WorkstreamKindState.class, WorkstreamKindState::of);

    private String code;
    private String name;
    private boolean overhead;

    protected WorkstreamKind() {}

    public WorkstreamKind(String code, String name, boolean overhead) {
        this.code = code;
        this.name = name;
        this.overhead = overhead;
    }

    public void rename(String newName) {
        this.name = newName;
    }

    /** @param used whether some activity is of this kind */
    public void countAsOverhead(boolean newOverhead, boolean used) {
        if (used && newOverhead != overhead) {
            throw Refusal.rule(
                    "workstream-kind-in-use",
                    "/overhead",
                    "Activities of kind %s exist, so whether it is an overhead stays. Create another kind and move them."
                            .formatted(code));
        }
        this.overhead = newOverhead;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public boolean isOverhead() {
        return overhead;
    }
}
