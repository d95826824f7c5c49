package org.concordat.funding.decision.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.register.organisation.OrganisationNaming;

/** Says what is decided on, as it stands at present, with what the applicant is called. */
@ApplicationScoped
public class DecisionSubjects {

    private final OrganisationNaming organisations;

    DecisionSubjects(OrganisationNaming organisations) {
        this.organisations = organisations;
    }

    public DecisionSubject of(Matter matter) {
        Application application = matter.application();
        boolean together =
                application.isPartnership() && application.applicant().equals(matter.applicant());
        String name = together
                ? application.partnership().name()
                : organisations.names(List.of(matter.applicant())).get(matter.applicant());
        return matter.subject(name);
    }
}
