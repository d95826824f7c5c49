package org.concordat.programme.support.visit;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;

/**
 * A visit of the partnership to an organisation. It stays under the organisation that was visited, whoever follows that:
 * programme.md, Reorganisation.
 */
@Entity
public class Visit extends Aggregate {

    public static final AggregateType<Visit> TYPE =
            AggregateType.published("visit", "programme.visits", VisitState.class, VisitState::of);

    private UUID organisation;

    private VisitDetails details;

    protected Visit() {}

    public Visit(UUID organisation, VisitDetails details) {
        this.organisation = organisation;
        this.details = details;
    }

    void amend(VisitDetails amended) {
        details = amended;
    }

    public UUID organisation() {
        return organisation;
    }

    public VisitDetails details() {
        return details;
    }
}
