package org.concordat.platform.change;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.concordat.platform.id.Ids;
import org.concordat.platform.problem.Refusal;

/** What every record has: an id for life, and a version that grows with each change. */
@MappedSuperclass
public abstract class Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    protected Aggregate() {
        this.id = Ids.next();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Refuses a change by somebody who has not seen the present state. */
    public void requireVersion(SeenVersions seen) {
        if (!seen.include(version)) {
            throw Refusal.preconditionFailed();
        }
    }
}
