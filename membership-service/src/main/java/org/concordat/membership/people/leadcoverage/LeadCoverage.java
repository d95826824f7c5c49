package org.concordat.membership.people.leadcoverage;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;

/**
 * From when until when an organisation has somebody for a lead role, and nobody's name. It follows from the contacts and is
 * kept so that the other services hear of it.
 */
@Entity
public class LeadCoverage extends Aggregate {

    /** Whether somebody leads depends on the day, so the use case shows it. */
    public static final AggregateType<LeadCoverage> TYPE =
            AggregateType.published("lead-coverage", "membership.lead-coverage", LeadCoverageState.class);

    private UUID organisation;
    private String role;

    @Convert(converter = PeriodsColumn.class)
    private List<Covered> periods;

    protected LeadCoverage() {}

    LeadCoverage(UUID organisation, String role, List<Covered> periods) {
        this.organisation = organisation;
        this.role = role;
        this.periods = List.copyOf(periods);
    }

    void become(List<Covered> others) {
        periods = List.copyOf(others);
    }

    public boolean isCoveredOn(LocalDate day) {
        return periods.stream().anyMatch(period -> period.includes(day));
    }

    public UUID organisation() {
        return organisation;
    }

    public String role() {
        return role;
    }

    /** The first one first; no two of them share a day. */
    public List<Covered> periods() {
        return periods;
    }
}
