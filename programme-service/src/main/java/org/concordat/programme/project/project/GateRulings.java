package org.concordat.programme.project.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.project.stage.Decider;
import org.concordat.programme.project.stage.DecisionRecord;
import org.concordat.programme.project.stage.GateAuthority;
import org.concordat.programme.register.body.BodyRegister;

/** Makes the record of what whoever decides at a project's gates has decided, and refuses everybody else. */
@ApplicationScoped
public class GateRulings {

    private final Projects projects;
    private final ProjectPolicies policies;
    private final BodyRegister bodies;
    private final BusinessCalendar calendar;

    GateRulings(Projects projects, ProjectPolicies policies, BodyRegister bodies, BusinessCalendar calendar) {
        this.projects = projects;
        this.policies = policies;
        this.bodies = bodies;
        this.calendar = calendar;
    }

    /**
     * @param reference where it is recorded; {@code null} when it is not said
     * @param effective on the day of the decision, which has come; today when it names none
     */
    public DecisionRecord decided(UUID project, String reference, EffectiveDate effective, Decider who) {
        return decided(projects.get(project), reference, effective, who);
    }

    DecisionRecord decided(Project project, String reference, EffectiveDate effective, Decider who) {
        LocalDate on = calendar.dayThatHasCome(effective.day(), "/decidedOn");
        GateAuthority authority = policies.authority(project.programme());
        authority.requireEntitled(who);
        if (authority.body() != null) {
            bodies.requireThere(authority.body(), on, "/decidedOn");
        }
        return authority.record(on, reference, effective.reason());
    }
}
