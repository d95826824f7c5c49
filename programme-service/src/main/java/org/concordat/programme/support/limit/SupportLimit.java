package org.concordat.programme.support.limit;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;

/** How much support in a quarter an organisation said it can take; it says so anew when that changes. */
@Entity
public class SupportLimit extends Aggregate {

    public static final AggregateType<SupportLimit> TYPE = AggregateType.published(
            "support-limit", "programme.support-limits", SupportLimitState.class, SupportLimitState::of);

    /** More than anybody takes. */
    public static final int MOST = 1000;

    private UUID organisation;
    private int perQuarter;
    private LocalDate statedOn;

    protected SupportLimit() {}

    public SupportLimit(UUID organisation, int perQuarter, LocalDate statedOn) {
        this.organisation = organisation;
        this.perQuarter = perQuarter;
        this.statedOn = statedOn;
    }

    public UUID organisation() {
        return organisation;
    }

    public int perQuarter() {
        return perQuarter;
    }

    public LocalDate statedOn() {
        return statedOn;
    }
}
