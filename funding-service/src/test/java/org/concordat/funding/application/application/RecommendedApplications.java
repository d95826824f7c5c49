package org.concordat.funding.application.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.call.call.Call;
import org.concordat.funding.call.call.CallKind;
import org.concordat.funding.call.call.CallMother;
import org.concordat.funding.call.call.CallTerms;
import org.concordat.funding.call.call.Calls;
import org.concordat.funding.register.organisation.OrganisationId;
import org.concordat.platform.money.Money;

/** Puts calls and recommended applications into the database for tests of what is decided on them. */
@ApplicationScoped
public class RecommendedApplications {

    private final Calls calls;
    private final Applications applications;

    RecommendedApplications(Calls calls, Applications applications) {
        this.calls = calls;
        this.applications = applications;
    }

    /** A call that has taken its applications, with a budget. */
    @Transactional
    public UUID call(UUID fund, String budget) {
        CallTerms usual = CallMother.terms(CallKind.OPEN);
        var terms = new CallTerms(
                fund,
                "Tranche 2",
                "Shared services",
                CallKind.OPEN,
                CallMother.OPENS,
                CallMother.CLOSES,
                usual.decideBy(),
                Money.of(budget),
                Money.pounds(1),
                Money.of(budget),
                2);
        Call call = CallMother.published(CallMother.details(terms, CallMother.priorities("60", "40")));
        calls.save(call);
        return call.id();
    }

    /** What somebody asks of a call. */
    public record Asked(UUID call, UUID applicant, Partnership partnership, String purpose, String amount) {

        public static Asked of(UUID call, UUID applicant, String amount) {
            return new Asked(call, applicant, null, "P1", amount);
        }

        public Asked by(Partnership together) {
            return new Asked(call, applicant, together, purpose, amount);
        }

        public Asked to(String otherPurpose) {
            return new Asked(call, applicant, partnership, otherPurpose, amount);
        }
    }

    @Transactional
    public UUID recommended(Asked asked, String recommendedAmount) {
        return recommended(asked, recommendedAmount, List.of());
    }

    /** @param beneficiaries none where the applicant or the members benefit equally */
    @Transactional
    public UUID recommended(Asked asked, String recommendedAmount, List<Beneficiary> beneficiaries) {
        Proposal usual = ApplicationMother.proposal();
        var proposal = new Proposal(
                usual.title(),
                usual.summary(),
                asked.purpose(),
                List.of("P1", "P2"),
                usual.outcomes(),
                usual.matchFunding(),
                usual.evidenceOfNeed());
        var application = new Application(
                asked.call(),
                new OrganisationId(asked.applicant()),
                ApplicationMother.asking(asked.partnership(), proposal, asked.amount())
                        .benefiting(beneficiaries));
        if (asked.partnership() != null) {
            asked.partnership().members().stream()
                    .map(Member::organisation)
                    .filter(member -> !member.equals(asked.applicant()))
                    .forEach(member -> application.agree(member, ApplicationMother.DAY));
        }
        application.submit(
                calls.get(asked.call()),
                ApplicationMother.candidate(application),
                CallMother.BETWEEN,
                ApplicationMother.DAY);
        application.completeAssessment();
        application.recommend(Recommendation.fund(Money.of(recommendedAmount), "Good value"));
        applications.save(application);
        return application.id();
    }

    /** As it is at present, whatever was read before. */
    @Transactional
    public Application get(UUID id) {
        return applications.byId(id).orElseThrow();
    }
}
