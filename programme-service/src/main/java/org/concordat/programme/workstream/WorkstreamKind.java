package org.concordat.programme.workstream;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.concordat.platform.id.Ids;
import org.concordat.platform.journal.AggregateType;
import org.concordat.platform.problem.Refusal;

/**
 * What an activity can be: support, tools and guidance, overhead and so on. Whether it is an overhead stays as it is once
 * an activity is of this kind, because savings were derived from it.
 */
@Entity
public class WorkstreamKind {

    public static final AggregateType TYPE = new AggregateType("workstream-kind", "programme.workstream-kinds");

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String name;
    private boolean overhead;

    protected WorkstreamKind() {}

    public WorkstreamKind(String code, String name, boolean overhead) {
        this.id = Ids.next();
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

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
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
