package org.concordat.programme.project.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.project.project.ProjectSettings;
import org.concordat.programme.register.organisation.OrganisationId;

/** "Projects in delivery per organisation against its stated capacity": programme.md, Projects. */
@ApplicationScoped
public class WeighingProjects {

    private final ProjectsInDelivery inDelivery;
    private final ProjectSettings settings;
    private final BusinessCalendar calendar;

    WeighingProjects(ProjectsInDelivery inDelivery, ProjectSettings settings, BusinessCalendar calendar) {
        this.inDelivery = inDelivery;
        this.settings = settings;
        this.calendar = calendar;
    }

    /**
     * As they are today.
     *
     * @param organisation {@code null} for all
     * @param boundary the only organisation whose load the caller may see
     */
    public Page<ProjectLoadView> list(OrganisationId organisation, OrganisationId boundary, PageRequest page) {
        LocalDate today = calendar.today();
        var weight = new PartnerWeight(settings.partnerWeight());
        var asked = new ProjectCapacities.Asked(organisation, FinancialYear.containing(today), boundary);
        return inDelivery.list(asked, today, page).map(projects -> ProjectLoadView.of(projects, weight));
    }
}
