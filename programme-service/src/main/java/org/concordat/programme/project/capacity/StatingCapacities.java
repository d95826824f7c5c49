package org.concordat.programme.project.capacity;

import static org.concordat.programme.project.capacity.ProjectCapacityFact.PROJECT_CAPACITY_STATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.organisation.OrganisationRegister;

/** Keeps how many projects at a time organisations say they can deliver. */
@ApplicationScoped
public class StatingCapacities {

    private final ProjectCapacities capacities;
    private final OrganisationRegister organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;

    StatingCapacities(
            ProjectCapacities capacities,
            OrganisationRegister organisations,
            Changes changes,
            BusinessCalendar calendar) {
        this.capacities = capacities;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
    }

    /**
     * What an organisation says.
     *
     * @param projects in delivery at a time
     */
    public record Stated(UUID organisation, FinancialYear financialYear, int projects) {}

    /** @param effective its day is the one on which it was stated */
    @Transactional
    public ProjectCapacityView state(Stated stated, EffectiveDate effective) {
        LocalDate statedOn = calendar.dayThatHasCome(effective.day(), "/statedOn");
        organisations.requireThere(stated.organisation(), statedOn, "/organisation");
        var capacity = new ProjectCapacity(stated.organisation(), stated.financialYear(), stated.projects(), statedOn);
        return ProjectCapacityView.of(changes.add(capacities, capacity, PROJECT_CAPACITY_STATED, effective));
    }

    public ProjectCapacityView get(UUID id) {
        return ProjectCapacityView.of(capacities.get(id));
    }

    public Page<ProjectCapacityView> list(ProjectCapacities.Asked asked, PageRequest page) {
        return capacities.list(asked, page);
    }
}
