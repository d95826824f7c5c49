package org.concordat.funding.decision.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.decision.policy.CountedApplication;
import org.concordat.funding.decision.policy.Delegation;
import org.concordat.funding.decision.policy.DelegationPolicies;
import org.concordat.funding.decision.policy.PurposeLinks;
import org.concordat.funding.decision.policy.SamePurpose;
import org.concordat.funding.register.body.BodyRegister;
import org.concordat.platform.time.BusinessCalendar;

/** Finds which body an application is for, under the policy that is in force on a day. */
@ApplicationScoped
public class Delegating {

    private final SubmittedApplications applications;
    private final DelegationPolicies policies;
    private final PurposeLinks links;
    private final Decisions decisions;
    private final Kinship kinship;
    private final BodyRegister bodies;
    private final BusinessCalendar calendar;

    Delegating(
            SubmittedApplications applications,
            DelegationPolicies policies,
            PurposeLinks links,
            Decisions decisions,
            Kinship kinship,
            BodyRegister bodies,
            BusinessCalendar calendar) {
        this.applications = applications;
        this.policies = policies;
        this.links = links;
        this.decisions = decisions;
        this.kinship = kinship;
        this.bodies = bodies;
        this.calendar = calendar;
    }

    /** @param asAt the day whose policy is asked for; {@code null} for today */
    public DecidingBodyView decidingBody(UUID application, LocalDate asAt) {
        Delegation delegation = of(applications.get(application), calendar.orToday(asAt));
        UUID body = delegation.deciding().body();
        return DecidingBodyView.of(application, delegation, nameOf(body));
    }

    public Delegation of(Application application, LocalDate day) {
        Set<UUID> applicants = kinship.withKin(application.applicant());
        Collection<CountedApplication> ofTheCall = applications.of(application.call(), applicants).stream()
                .map(Delegating::counted)
                .toList();
        var purpose = new SamePurpose(applicants, links.linkedWith(application.id()));
        return new Delegation(
                policies.requireInForceOn(day),
                purpose.addUp(counted(application), ofTheCall),
                decisions.referredTo(application.id()).orElse(null));
    }

    public String nameOf(UUID body) {
        return bodies.nameOf(body);
    }

    private static CountedApplication counted(Application application) {
        var recommendation = application.recommendation();
        return new CountedApplication(
                application.id(),
                application.call(),
                application.applicant(),
                application.proposal().purpose(),
                application.requested(),
                recommendation == null ? null : recommendation.amount(),
                application.decided().approved(),
                application.status().isPending());
    }
}
