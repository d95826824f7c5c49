package org.concordat.programme.project.capacity;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.time.FinancialYear;

/**
 * "Capacity is projects in delivery at a time, per organisation and year, stated by it with a date": programme.md. It is
 * stated anew when it changes.
 */
@Entity
public class ProjectCapacity extends Aggregate {

    public static final AggregateType<ProjectCapacity> TYPE =
            AggregateType.internal("project-capacity", ProjectCapacityView::of);

    /** More than anybody delivers. */
    public static final int MOST = 1000;

    private UUID organisation;
    private FinancialYear financialYear;
    private int projects;
    private LocalDate statedOn;

    protected ProjectCapacity() {}

    public ProjectCapacity(UUID organisation, FinancialYear financialYear, int projects, LocalDate statedOn) {
        this.organisation = organisation;
        this.financialYear = financialYear;
        this.projects = projects;
        this.statedOn = statedOn;
    }

    public UUID organisation() {
        return organisation;
    }

    public FinancialYear financialYear() {
        return financialYear;
    }

    public int projects() {
        return projects;
    }

    public LocalDate statedOn() {
        return statedOn;
    }
}
