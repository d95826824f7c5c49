package org.concordat.funding.decision.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.award.award.Awards;
import org.concordat.funding.decision.policy.CountedApplication;
import org.concordat.funding.decision.policy.Delegation;
import org.concordat.funding.decision.policy.DelegationPolicies;
import org.concordat.funding.decision.policy.DelegationPolicy;
import org.concordat.funding.decision.policy.PurposeLinks;
import org.concordat.funding.decision.policy.SamePurpose;
import org.concordat.funding.register.body.BodyRegister;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.BusinessCalendar;

/** Finds which body an application, or a variation, is for, under the policy that is in force on a day. */
@ApplicationScoped
public class Delegating {

    private final Matters matters;
    private final SubmittedApplications applications;
    private final Awards awards;
    private final DelegationPolicies policies;
    private final PurposeLinks links;
    private final Decisions decisions;
    private final Kinship kinship;
    private final BodyRegister bodies;
    private final BusinessCalendar calendar;

    Delegating(
            Matters matters,
            SubmittedApplications applications,
            Awards awards,
            DelegationPolicies policies,
            PurposeLinks links,
            Decisions decisions,
            Kinship kinship,
            BodyRegister bodies,
            BusinessCalendar calendar) {
        this.matters = matters;
        this.applications = applications;
        this.awards = awards;
        this.policies = policies;
        this.links = links;
        this.decisions = decisions;
        this.kinship = kinship;
        this.bodies = bodies;
        this.calendar = calendar;
    }

    /** @param asAt the day whose policy is asked for; {@code null} for today */
    public DecidingBodyView decidingBody(MatterId id, LocalDate asAt) {
        Matter matter = matters.get(id);
        if (id.isVariation()) {
            matter.requireDecidable();
        }
        Delegation delegation = of(matter, calendar.orToday(asAt));
        return DecidingBodyView.of(
                matter.id(), delegation, nameOf(delegation.deciding().body()));
    }

    public Delegation of(Matter matter, LocalDate day) {
        Set<UUID> applicants = kinship.withKin(matter.applicant());
        var purpose = new SamePurpose(
                applicants, links.linkedWith(matter.application().id()));
        DelegationPolicy policy = policies.requireInForceOn(day);
        return new Delegation(
                policy,
                purpose.addUp(matter.counted(), ofTheCall(matter.application().call(), applicants)),
                noLowerThan(matter, policy).orElse(null));
    }

    /** An award that was varied counts with what it comes to now. */
    private Collection<CountedApplication> ofTheCall(UUID call, Set<UUID> applicants) {
        List<Application> all = applications.of(call, applicants);
        Map<UUID, Money> awarded =
                awards.totalsByApplication(all.stream().map(Application::id).toList());
        return all.stream()
                .map(each -> ApplicationMatter.counted(
                        each, awarded.getOrDefault(each.id(), each.decided().approved())))
                .toList();
    }

    /** The body to which it was referred upwards, or the one that a variation goes back to: the higher of both. */
    private Optional<UUID> noLowerThan(Matter matter, DelegationPolicy policy) {
        return Stream.of(decisions.referredTo(matter.id()), theOneThatDecided(matter, policy))
                .flatMap(Optional::stream)
                .reduce((one, other) -> policy.isBelow(policy.stepOf(one), policy.stepOf(other)) ? other : one);
    }

    /**
     * "A new lead, or an output cut by over 20%, to the body that decided": funding.md, Awards. One to which the policy no
     * longer gives anything to decide decides no variation either; the total finds the body then.
     */
    private Optional<UUID> theOneThatDecided(Matter matter, DelegationPolicy policy) {
        if (!(matter instanceof VariationMatter varied)
                || !varied.variation().materiality().goesToTheBodyThatDecided()) {
            return Optional.empty();
        }
        return decisions
                .byId(varied.award().origin().decision())
                .map(decision -> decision.decidedBy().body())
                .filter(policy::has);
    }

    public String nameOf(UUID body) {
        return bodies.nameOf(body);
    }
}
