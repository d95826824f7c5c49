package org.concordat.funding.application.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;
import static org.concordat.funding.application.application.ApplicationMother.CONGLETON;
import static org.concordat.funding.application.application.ApplicationMother.CREWE;
import static org.concordat.funding.application.application.ApplicationMother.DAY;
import static org.concordat.funding.application.application.ApplicationMother.MACCLESFIELD;
import static org.concordat.funding.call.call.CallMother.BETWEEN;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.concordat.funding.application.application.ApplicationStatus.Step;
import org.concordat.funding.call.call.Call;
import org.concordat.funding.call.call.CallMother;
import org.concordat.funding.register.organisation.OrganisationId;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.FieldError;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationTest {

    private static final Map<Step, Consumer<Application>> STEPS = Map.ofEntries(
            Map.entry(Step.AMENDMENT, application -> application.amend(ApplicationMother.alone())),
            Map.entry(Step.SUBMISSION, ApplicationMother::submit),
            Map.entry(Step.ATTACHMENT, application -> application.attach(document("a"))),
            Map.entry(Step.ASSESSMENT, Application::completeAssessment),
            Map.entry(
                    Step.RECOMMENDATION,
                    application -> application.recommend(Recommendation.fund(Money.pounds(1), "Good"))),
            Map.entry(Step.APPROVAL, application -> application.approve(Money.pounds(1), DAY)),
            Map.entry(Step.REJECTION, application -> application.reject("No", DAY)),
            Map.entry(Step.DEFERRAL, application -> application.defer(Deferral.forQuestion("Why?"))),
            Map.entry(Step.RETURN, Application::takeUpAgain),
            Map.entry(Step.WITHDRAWAL, application -> application.withdraw("No longer needed", DAY)));

    private static final Map<ApplicationStatus, Set<Step>> ALLOWED = Map.of(
            ApplicationStatus.DRAFT, EnumSet.of(Step.AMENDMENT, Step.SUBMISSION, Step.ATTACHMENT, Step.WITHDRAWAL),
            ApplicationStatus.SUBMITTED, EnumSet.of(Step.ATTACHMENT, Step.ASSESSMENT, Step.WITHDRAWAL),
            ApplicationStatus.ASSESSED,
                    EnumSet.of(Step.ATTACHMENT, Step.ASSESSMENT, Step.RECOMMENDATION, Step.WITHDRAWAL),
            ApplicationStatus.RECOMMENDED,
                    EnumSet.of(
                            Step.ATTACHMENT,
                            Step.RECOMMENDATION,
                            Step.APPROVAL,
                            Step.REJECTION,
                            Step.DEFERRAL,
                            Step.WITHDRAWAL),
            ApplicationStatus.DEFERRED, EnumSet.of(Step.ATTACHMENT, Step.RETURN, Step.WITHDRAWAL),
            ApplicationStatus.APPROVED, EnumSet.noneOf(Step.class),
            ApplicationStatus.REJECTED, EnumSet.noneOf(Step.class),
            ApplicationStatus.WITHDRAWN, EnumSet.noneOf(Step.class));

    private static Attachment document(String name) {
        return new Attachment(
                UUID.randomUUID(),
                name,
                "https://files.example.org/" + name,
                "application/pdf",
                1000,
                "0".repeat(64),
                BETWEEN);
    }

    private static void assertRefused(String type, Runnable step) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(step::run).satisfies(refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }

    private static Application together() {
        return ApplicationMother.draft(ApplicationMother.together());
    }

    private static Partnership partnership(Member... members) {
        return new Partnership("Cheshire", "cheshire", List.of(members));
    }

    private static ApplicationDetails with(UnaryOperator<Proposal> change) {
        return ApplicationMother.asking(null, change.apply(ApplicationMother.proposal()), "60000.00");
    }

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void takesFromEachStatusTheStepsThatMayFollowAndNoOther(ApplicationStatus status) {
        STEPS.forEach((step, take) -> {
            Application application = ApplicationMother.in(status);
            if (ALLOWED.get(status).contains(step)) {
                assertThatNoException().as("%s when %s", step, status).isThrownBy(() -> take.accept(application));
            } else {
                assertRefused("step-not-allowed", () -> take.accept(application));
                assertThat(application.status()).isEqualTo(status);
            }
        });
    }

    @Test
    void isSubmittedBeforeTheClosingInstantAndKeptAsADraftAfterIt() {
        Call call = CallMother.published();
        Application late = ApplicationMother.draft(ApplicationMother.alone());
        assertRefused(
                "call-not-open", () -> late.submit(call, ApplicationMother.candidate(late), CallMother.CLOSES, DAY));
        assertThat(late.status()).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(late.proposal()).isEqualTo(ApplicationMother.proposal());
        Application inTime = ApplicationMother.draft(ApplicationMother.alone());
        inTime.submit(call, ApplicationMother.candidate(inTime), CallMother.CLOSES.minusNanos(1000), DAY);
        assertThat(inTime.status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @ParameterizedTest
    @CsvSource({"4999.99,false", "5000.00,true", "150000.00,true", "150000.01,false"})
    void asksBetweenTheMinimumAndTheMaximumOfTheCall(String amount, boolean fits) {
        Application application =
                ApplicationMother.draft(ApplicationMother.asking(null, ApplicationMother.proposal(), amount));
        if (fits) {
            ApplicationMother.submit(application);
            assertThat(application.requested()).isEqualTo(Money.of(amount));
        } else {
            assertRefused("amount-outside-the-call", () -> ApplicationMother.submit(application));
        }
    }

    @Test
    void theAmountsByYearAndKindAddUpToTheTotal() {
        List<AmountLine> lines = List.of(
                ApplicationMother.line(ApplicationMother.YEAR, AmountKind.REVENUE, "30000.00"),
                ApplicationMother.line(ApplicationMother.YEAR, AmountKind.CAPITAL, "20000.00"),
                ApplicationMother.line(ApplicationMother.YEAR.next(), AmountKind.REVENUE, "10000.01"));
        assertThat(ApplicationMother.draft(asking("60000.01", lines)).requested())
                .isEqualTo(Money.of("60000.01"));
        assertRefused("amounts-miss-the-total", () -> ApplicationMother.draft(asking("60000.00", lines)));
        assertRefused("amounts-miss-the-total", () -> ApplicationMother.draft(asking("60000.02", lines)));
    }

    private static ApplicationDetails asking(String total, List<AmountLine> lines) {
        return new ApplicationDetails(
                null, ApplicationMother.proposal(), Money.of(total), lines, List.of(), List.of(), List.of());
    }

    @Test
    void asksForEachYearAndKindOnceAndMoreThanNothing() {
        AmountLine line = ApplicationMother.line(ApplicationMother.YEAR, AmountKind.REVENUE, "10.00");
        assertRefused("amount-named-twice", () -> ApplicationMother.draft(asking("20.00", List.of(line, line))));
        assertRefused(
                "amount-not-above-zero",
                () -> ApplicationMother.line(ApplicationMother.YEAR, AmountKind.REVENUE, "0.00"));
    }

    @Test
    void answersEveryChallengeQuestionOfTheCall() {
        var silent = new ApplicationDetails(
                null,
                ApplicationMother.proposal(),
                Money.pounds(60_000),
                List.of(ApplicationMother.line(ApplicationMother.YEAR, AmountKind.REVENUE, "60000.00")),
                List.of(new Answer("ANOTHER", "Yes")),
                List.of(),
                List.of());
        assertRefused("question-not-answered", () -> ApplicationMother.submit(ApplicationMother.draft(silent)));
    }

    @Test
    void addressesPrioritiesOfTheCallAndOneOfThemFirstOfAll() {
        Proposal sound = ApplicationMother.proposal();
        assertRefused(
                "unknown-priority",
                () -> ApplicationMother.submit(
                        ApplicationMother.draft(with(proposal -> addressing("P1", "P1", "P9")))));
        assertRefused(
                "purpose-not-addressed",
                () -> ApplicationMother.submit(ApplicationMother.draft(with(proposal -> addressing("P1", "P2")))));
        Application application = ApplicationMother.draft(with(proposal -> addressing("P2", "P2")));
        ApplicationMother.submit(application);
        assertThat(application.proposal().purpose()).isEqualTo("P2").isNotEqualTo(sound.purpose());
    }

    private static Proposal addressing(String purpose, String... priorities) {
        Proposal sound = ApplicationMother.proposal();
        return new Proposal(
                sound.title(),
                sound.summary(),
                purpose,
                List.of(priorities),
                sound.outcomes(),
                sound.matchFunding(),
                sound.evidenceOfNeed());
    }

    @Test
    void namesAllThatIsMissingWhenItIsSubmitted() {
        var empty = new Proposal("Title", null, null, null, null, null, " ");
        Application application = ApplicationMother.draft(ApplicationMother.asking(null, empty, "60000.00"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ApplicationMother.submit(application))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/summary", "/evidenceOfNeed", "/purpose", "/priorities", "/outcomes"));
    }

    @Test
    void aPartnershipSubmitsWhenEveryMemberHasAgreed() {
        Application application = together();
        application.agree(CONGLETON, DAY);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ApplicationMother.submit(application))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo("members-have-not-agreed"))
                .withMessageContaining(CREWE.toString());
        application.agree(CREWE, DAY);
        ApplicationMother.submit(application);
        assertThat(application.status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void theLeadAgreesBySubmitting() {
        assertRefused("lead-agrees-by-submitting", () -> together().agree(MACCLESFIELD, DAY));
    }

    @Test
    void membersWhoAgreedAreAskedAnewWhenWhatTheyAgreedToChanges() {
        for (Consumer<Application> change : List.<Consumer<Application>>of(
                application -> application.amend(ApplicationMother.together()),
                application -> application.attach(document("costs")),
                application -> application.remove(
                        new AttachmentId(application.attachments().get(0).id())))) {
            Application application = together();
            application.attach(document("plan"));
            application.agree(CONGLETON, DAY);
            application.agree(CREWE, DAY);
            change.accept(application);
            assertThat(application.partnership().members())
                    .extracting(Member::agreedOn)
                    .containsOnlyNulls();
        }
    }

    @Test
    void aPartnershipHasItsLeadAmongTwoOrMoreMembersWithSharesOfTheWhole() {
        assertRefused("partnership-of-one", () -> draft(partnership(member(MACCLESFIELD, "100"))));
        assertRefused(
                "partnership-of-one",
                () -> draft(partnership(member(MACCLESFIELD, "50"), member(CREWE, "25"), member(CREWE, "25"))));
        assertRefused("lead-is-no-member", () -> draft(partnership(member(CONGLETON, "50"), member(CREWE, "50"))));
        assertRefused(
                "shares-miss-the-whole", () -> draft(partnership(member(MACCLESFIELD, "50"), member(CREWE, "49.99"))));
        assertThat(draft(partnership(member(MACCLESFIELD, "50.01"), member(CREWE, "49.99")))
                        .parties())
                .containsExactlyInAnyOrder(MACCLESFIELD, CREWE);
    }

    private static Application draft(Partnership partnership) {
        return ApplicationMother.draft(ApplicationMother.asking(partnership, ApplicationMother.proposal(), "60000.00"));
    }

    private static Member member(UUID organisation, String share) {
        return ApplicationMother.member(organisation, share);
    }

    @Test
    void theApplicantAloneBenefitsWhereNothingIsSaid() {
        assertThat(ApplicationMother.draft(ApplicationMother.alone()).details().beneficiaries())
                .containsExactly(new Beneficiary(MACCLESFIELD, Percentage.WHOLE));
    }

    @Test
    void theMembersBenefitEquallyWhereNothingIsSaidWhateverTheirSharesOfTheMoney() {
        assertThat(together().details().beneficiaries())
                .containsExactly(
                        new Beneficiary(MACCLESFIELD, Percentage.of("33.34")),
                        new Beneficiary(CONGLETON, Percentage.of("33.33")),
                        new Beneficiary(CREWE, Percentage.of("33.33")));
    }

    @Test
    void theSharesOfBeneficiariesAddUpToTheWholeAndEachIsNamedOnce() {
        assertThat(benefiting("60", "40").details().beneficiaries()).hasSize(2);
        assertRefused("shares-miss-the-whole", () -> benefiting("60", "39.99"));
        Beneficiary half = new Beneficiary(CREWE, Percentage.of("50"));
        assertRefused(
                "beneficiary-named-twice",
                () -> ApplicationMother.draft(ApplicationMother.alone().benefiting(List.of(half, half))));
    }

    private static Application benefiting(String one, String other) {
        return ApplicationMother.draft(ApplicationMother.alone()
                .benefiting(List.of(
                        new Beneficiary(CREWE, Percentage.of(one)), new Beneficiary(CONGLETON, Percentage.of(other)))));
    }

    @Test
    void whatWasSubmittedStaysAttached() {
        Application application = ApplicationMother.draft(ApplicationMother.alone());
        application.attach(document("plan"));
        application.attach(document("costs"));
        application.remove(new AttachmentId(application.attachments().get(0).id()));
        assertThat(application.attachments()).extracting(Attachment::title).containsExactly("costs");
        ApplicationMother.submit(application);
        var attached = new AttachmentId(application.attachments().get(0).id());
        assertRefused("step-not-allowed", () -> application.remove(attached));
        application.attach(document("costs, as changed"));
        assertThat(application.attachments()).hasSize(2);
    }

    @Test
    void hasAHundredAttachmentsAtMost() {
        Application application = ApplicationMother.draft(ApplicationMother.alone());
        for (int i = 0; i < 100; i++) {
            application.attach(document("document " + i));
        }
        assertRefused("too-many-attachments", () -> application.attach(document("one more")));
    }

    @ParameterizedTest
    @CsvSource({"0.00,false", "0.01,true", "60000.00,true", "60000.01,false"})
    void isApprovedForWhatIsAskedOrLess(String amount, boolean fits) {
        Application application = ApplicationMother.in(ApplicationStatus.RECOMMENDED);
        if (fits) {
            application.approve(Money.of(amount), DAY);
            assertThat(application.decided().approved()).isEqualTo(Money.of(amount));
        } else {
            assertRefused("approved-more-than-asked", () -> application.approve(Money.of(amount), DAY));
        }
    }

    @Test
    void aDeferredApplicationNamesWhatItWaitsForAndReturnsAsItWasRecommended() {
        Application application = ApplicationMother.in(ApplicationStatus.RECOMMENDED);
        Recommendation before = application.recommendation();
        UUID meeting = UUID.randomUUID();
        application.defer(Deferral.toMeeting(meeting));
        assertThat(application.deferral().meeting()).isEqualTo(meeting);
        application.takeUpAgain();
        assertThat(application.status()).isEqualTo(ApplicationStatus.RECOMMENDED);
        assertThat(application.recommendation()).isEqualTo(before);
        assertThat(application.deferral()).isNull();
        assertRefused("deferred-to-nothing", () -> new Deferral(null, " "));
    }

    @Test
    void aRecommendationSaysAnAmountAPlaceOrNeither() {
        Money some = Money.pounds(1);
        assertThat(Recommendation.fund(some, "Good").amount()).isEqualTo(some);
        assertThat(Recommendation.reserve(1, null, "Good").place()).isEqualTo(1);
        assertThat(Recommendation.reject("Weak").kind()).isEqualTo(RecommendationKind.REJECT);
        assertRefused("recommendation-does-not-fit", () -> Recommendation.fund(Money.ZERO, "Good"));
        assertRefused("recommendation-does-not-fit", () -> Recommendation.fund(null, "Good"));
        assertRefused("recommendation-does-not-fit", () -> Recommendation.reserve(0, some, "Good"));
        assertRefused(
                "recommendation-does-not-fit", () -> new Recommendation(RecommendationKind.REJECT, some, null, "Weak"));
        assertRefused(
                "recommendation-does-not-fit", () -> new Recommendation(RecommendationKind.FUND, some, 1, "Good"));
    }

    @Test
    void onlyARejectedApplicationIsSubmittedAgainAsANewOneThatNamesIt() {
        Application rejected = ApplicationMother.in(ApplicationStatus.REJECTED);
        Application again = ApplicationMother.draft(ApplicationMother.alone());
        again.resubmit(rejected);
        assertThat(again.resubmits()).isEqualTo(rejected.id());
        Application other = ApplicationMother.in(ApplicationStatus.WITHDRAWN);
        assertRefused("not-rejected", () -> again.resubmit(other));
    }

    @Test
    void showsTheDaysFromSubmissionToDecision() {
        Application application = ApplicationMother.in(ApplicationStatus.RECOMMENDED);
        assertThat(ApplicationState.of(application).daysToDecision()).isNull();
        application.approve(Money.pounds(1), DAY.plusDays(42));
        assertThat(ApplicationState.of(application).daysToDecision()).isEqualTo(42);
        assertThat(ApplicationState.of(ApplicationMother.in(ApplicationStatus.WITHDRAWN))
                        .daysToDecision())
                .isNull();
    }

    @Test
    void aSuccessorTakesThePlaceOfWhomItFollowsWithBothTheirShares() {
        Application application = together();
        application.succeed(new OrganisationId(MACCLESFIELD), new OrganisationId(CREWE));
        assertThat(application.applicant()).isEqualTo(CREWE);
        assertThat(application.partnership().members())
                .extracting(Member::organisation, member -> member.share().toString())
                .containsExactly(tuple(CREWE, "70"), tuple(CONGLETON, "30"));
        assertThat(application.details().beneficiaries())
                .extracting(Beneficiary::organisation)
                .containsExactlyInAnyOrder(CREWE, CONGLETON);
    }

    @Test
    void whatIsDecidedStaysWithWhomItWasDecidedFor() {
        Application approved = ApplicationMother.in(ApplicationStatus.APPROVED);
        approved.succeed(new OrganisationId(MACCLESFIELD), new OrganisationId(CREWE));
        assertThat(approved.applicant()).isEqualTo(MACCLESFIELD);
    }
}
