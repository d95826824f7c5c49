package org.concordat.funding.application.application;

import static org.concordat.funding.call.call.CallMother.BETWEEN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.call.call.CallMother;
import org.concordat.funding.call.call.Candidate;
import org.concordat.funding.register.organisation.OrganisationId;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Percentage;

/** Applications for tests: one that is sound in every way, and what is changed of it. */
public final class ApplicationMother {

    public static final UUID MACCLESFIELD = UUID.randomUUID();
    public static final UUID CONGLETON = UUID.randomUUID();
    public static final UUID CREWE = UUID.randomUUID();
    public static final LocalDate DAY = LocalDate.of(2008, 6, 1);
    public static final FinancialYear YEAR = FinancialYear.of("2008-09");

    private ApplicationMother() {}

    public static Proposal proposal() {
        return new Proposal(
                "Shared payroll",
                "One payroll for three councils",
                "P1",
                List.of("P1", "P2"),
                List.of("Payslips cost half as much"),
                Money.pounds(20_000),
                "The benchmarking of 2007");
    }

    public static AmountLine line(FinancialYear year, AmountKind kind, String amount) {
        return new AmountLine(year, kind, Money.of(amount));
    }

    public static ApplicationDetails asking(Partnership partnership, Proposal proposal, String amount) {
        return new ApplicationDetails(
                partnership,
                proposal,
                Money.of(amount),
                List.of(line(YEAR, AmountKind.REVENUE, amount)),
                List.of(new Answer("NATIONAL", "No, there is none")),
                List.of(),
                List.of(new Output("Councils on the shared payroll", "councils", 10)));
    }

    public static ApplicationDetails alone() {
        return asking(null, proposal(), "60000.00");
    }

    public static Member member(UUID organisation, String share) {
        return new Member(organisation, Percentage.of(share), null);
    }

    public static Partnership cheshire() {
        return new Partnership(
                "Cheshire",
                "cheshire",
                List.of(member(MACCLESFIELD, "50"), member(CONGLETON, "30"), member(CREWE, "20")));
    }

    public static ApplicationDetails together() {
        return asking(cheshire(), proposal(), "60000.00");
    }

    public static Application draft(ApplicationDetails details) {
        return new Application(UUID.randomUUID(), new OrganisationId(MACCLESFIELD), details);
    }

    public static Candidate candidate(Application application) {
        return new Candidate(
                application.applicant(),
                "DISTRICT",
                "cheshire",
                application.isPartnership() ? application.partnership().name() : null);
    }

    public static void submit(Application application) {
        application.submit(CallMother.published(), candidate(application), BETWEEN, DAY);
    }

    /** A partnership's application, to which every member agreed. */
    public static Application submittedTogether() {
        Application application = draft(together());
        application.agree(CONGLETON, DAY);
        application.agree(CREWE, DAY);
        submit(application);
        return application;
    }

    /** An application that stands so. */
    public static Application in(ApplicationStatus status) {
        Application application = draft(alone());
        if (status == ApplicationStatus.DRAFT) {
            return application;
        }
        submit(application);
        if (status == ApplicationStatus.WITHDRAWN) {
            application.withdraw("Money found elsewhere", DAY);
        } else if (status != ApplicationStatus.SUBMITTED) {
            application.completeAssessment();
            if (status != ApplicationStatus.ASSESSED) {
                application.recommend(Recommendation.fund(Money.pounds(50_000), "Good"));
            }
        }
        switch (status) {
            case APPROVED -> application.approve(Money.pounds(50_000), DAY);
            case REJECTED -> application.reject("Not now", DAY);
            case DEFERRED -> application.defer(Deferral.forQuestion("Who hosts it?"));
            default -> {}
        }
        return application;
    }
}
