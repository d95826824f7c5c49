package org.concordat.programme.project.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.programme.project.project.ProjectMother.BOARD;
import static org.concordat.programme.project.project.ProjectMother.DAY;
import static org.concordat.programme.project.project.ProjectMother.DUE_DAYS;
import static org.concordat.programme.project.project.ProjectMother.LEAD;
import static org.concordat.programme.project.project.ProjectMother.PARTNER;
import static org.concordat.programme.project.project.ProjectMother.PROPOSER;
import static org.concordat.programme.project.project.ProjectMother.decided;
import static org.concordat.programme.project.project.ProjectMother.decision;
import static org.concordat.programme.project.project.ProjectMother.details;
import static org.concordat.programme.project.project.ProjectMother.in;
import static org.concordat.programme.project.project.ProjectMother.proposed;
import static org.concordat.programme.project.project.ProjectMother.submit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.DecidingRole;
import org.concordat.programme.programme.SpentSoFar;
import org.concordat.programme.project.milestone.BaselineDay;
import org.concordat.programme.project.milestone.MilestoneId;
import org.concordat.programme.project.milestone.MilestonePlan;
import org.concordat.programme.project.rating.Rag;
import org.concordat.programme.project.rating.Ratings;
import org.concordat.programme.project.rating.ReportedPeriod;
import org.concordat.programme.project.stage.Decider;
import org.concordat.programme.project.stage.DecisionRecord;
import org.concordat.programme.project.stage.Gate;
import org.concordat.programme.project.stage.GateDecision;
import org.concordat.programme.project.stage.GateEvidence;
import org.concordat.programme.project.stage.GateOutcome;
import org.concordat.programme.project.stage.GateSubmission;
import org.concordat.programme.project.stage.Stage;
import org.concordat.programme.project.stage.Stage.Step;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.register.succession.Succession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectTest {

    private static final UUID MILESTONE = UUID.randomUUID();
    private static final MilestoneId M = new MilestoneId(MILESTONE);
    private static final LocalDate JUNE = LocalDate.of(2008, 6, 30);

    private static final Map<Step, Consumer<Project>> STEPS = new EnumMap<>(Map.ofEntries(
            Map.entry(Step.AMENDMENT, project -> project.amend(details(), DUE_DAYS)),
            Map.entry(
                    Step.SUBMISSION,
                    project -> project.submit(new GateSubmission(nextGate(project), DAY), ProjectMother.EVIDENCE, "x")),
            Map.entry(
                    Step.DECISION,
                    project -> project.decide(decision(nextGate(project), GateOutcome.PASS), BOARD, DUE_DAYS)),
            Map.entry(Step.HOLD, project -> project.hold("No staff", DAY)),
            Map.entry(Step.RESUMPTION, project -> project.resume(DAY, DUE_DAYS)),
            Map.entry(Step.STOP_DISMISSAL, Project::dismissStop),
            Map.entry(Step.MILESTONE, project -> project.addMilestone("Another", null)),
            Map.entry(Step.ACHIEVEMENT, project -> project.achieve(M, DAY, "PAY-2008-06", DAY)),
            Map.entry(Step.REOPENING, project -> project.reopen(M, "of the old system")),
            Map.entry(Step.RISK, project -> project.stage().require(Step.RISK)),
            Map.entry(Step.BUSINESS_CASE, project -> project.stage().require(Step.BUSINESS_CASE)),
            Map.entry(Step.BASELINE, project -> project.agreeBaseline(decided(), BOARD)),
            Map.entry(Step.ACTUAL, project -> project.spend(ProjectMother.payment("CORE", "10.00"))),
            Map.entry(Step.REPORT, project -> project.requireReportable(LocalDate.of(2008, 5, 31), JUNE))));

    private static Gate nextGate(Project project) {
        return Gate.next(project.stage()).orElse(Gate.MANDATE);
    }

    /** Which steps each stage allows, written out once more so that a change of the rule is noticed. */
    private static Set<Step> expected(Stage stage) {
        return switch (stage) {
            case MANDATE ->
                Set.of(
                        Step.AMENDMENT,
                        Step.SUBMISSION,
                        Step.DECISION,
                        Step.HOLD,
                        Step.RESUMPTION,
                        Step.STOP_DISMISSAL,
                        Step.MILESTONE,
                        Step.RISK,
                        Step.BUSINESS_CASE);
            case INITIATION ->
                Set.of(
                        Step.AMENDMENT,
                        Step.SUBMISSION,
                        Step.DECISION,
                        Step.HOLD,
                        Step.RESUMPTION,
                        Step.STOP_DISMISSAL,
                        Step.MILESTONE,
                        Step.ACHIEVEMENT,
                        Step.REOPENING,
                        Step.RISK,
                        Step.BUSINESS_CASE,
                        Step.ACTUAL);
            case DELIVERY, CLOSING -> STEPS.keySet();
            case CLOSED, STOPPED -> Set.of(Step.ACTUAL);
            case REFUSED -> Set.of();
        };
    }

    private static void refuses(String type, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }

    private static ReportedPeriod reported(LocalDate endsOn, Rag overall) {
        return new ReportedPeriod(
                UUID.randomUUID(), endsOn, 1, new Ratings(overall, overall, overall, overall, null, null, null, null));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void takesTheStepsItsStageAllowsAndRefusesAllOthersWithTheListOfThose(Stage stage) {
        STEPS.forEach((step, take) -> {
            Project project = in(stage);
            try {
                take.accept(project);
                assertThat(expected(stage)).as("%s from %s", step, stage).contains(step);
            } catch (Refusal refusal) {
                boolean byStage = refusal.type().equals("step-not-allowed");
                assertThat(byStage)
                        .as("%s from %s", step, stage)
                        .isNotEqualTo(expected(stage).contains(step));
                if (byStage) {
                    assertThat(refusal.allowed())
                            .containsExactlyInAnyOrderElementsOf(
                                    expected(stage).stream().map(Step::toString).toList());
                }
            }
        });
    }

    @Test
    void passesGateByGateFromMandateToClosed() {
        assertThat(in(Stage.CLOSED).state().gateDecisions())
                .extracting(decision -> decision.gate().number())
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void whoeverProposesAsksForTheMandateWithThat() {
        assertThat(proposed().state().submission()).isEqualTo(new GateSubmission(Gate.MANDATE, DAY));
        refuses("gate-submitted", () -> submit(proposed(), Gate.MANDATE));
    }

    @Test
    void aGatePassesOnlyWhenSomebodyHasAsked() {
        Project project = in(Stage.INITIATION);
        refuses("gate-not-submitted", () -> project.decide(decision(Gate.DELIVERY, GateOutcome.PASS), BOARD, DUE_DAYS));
        refuses(
                "gate-not-submitted",
                () -> project.decide(decision(Gate.DELIVERY, GateOutcome.REFER_BACK), BOARD, DUE_DAYS));
        submit(project, Gate.DELIVERY);
        project.decide(decision(Gate.DELIVERY, GateOutcome.CONDITIONS), BOARD, DUE_DAYS);
        assertThat(project.stage()).isEqualTo(Stage.DELIVERY);
    }

    @Test
    void toEndItNobodyNeedsToHaveAsked() {
        Project project = in(Stage.DELIVERY);
        project.decide(decision(Gate.CLOSING, GateOutcome.STOP), BOARD, DUE_DAYS);
        assertThat(project.stage()).isEqualTo(Stage.STOPPED);
        assertThat(project.nextReportDueOn()).isNull();
    }

    @Test
    void whatIsReferredBackIsSubmittedAgain() {
        Project project = proposed();
        project.decide(decision(Gate.MANDATE, GateOutcome.REFER_BACK), BOARD, DUE_DAYS);
        assertThat(project.stage()).isEqualTo(Stage.MANDATE);
        refuses("gate-not-submitted", () -> project.decide(decision(Gate.MANDATE, GateOutcome.PASS), BOARD, DUE_DAYS));
        submit(project, Gate.MANDATE);
        project.decide(decision(Gate.MANDATE, GateOutcome.PASS), BOARD, DUE_DAYS);
        assertThat(project.stage()).isEqualTo(Stage.INITIATION);
    }

    @Test
    void noDecisionIsTakenBeforeTheOneBeforeIt() {
        Project project = in(Stage.DELIVERY);
        var earlier = new DecisionRecord(DAY.minusDays(1), null, DecidingRole.PARTNERSHIP_ADMIN, null, null);
        refuses(
                "decided-before-the-last",
                () -> project.decide(new GateDecision(Gate.CLOSING, GateOutcome.STOP, earlier, null), BOARD, DUE_DAYS));
        project.decide(decision(Gate.CLOSING, GateOutcome.STOP), BOARD, DUE_DAYS);
    }

    @Test
    void neverDecidesWhoAsked() {
        var proposer = new Decider(PROPOSER, Set.of(DecidingRole.PARTNERSHIP_ADMIN), true);
        var submitter = new Decider("submitter", Set.of(DecidingRole.PARTNERSHIP_ADMIN), true);
        Project project = in(Stage.INITIATION);
        submit(project, Gate.DELIVERY);
        for (Decider asked : List.of(proposer, submitter)) {
            assertThatThrownBy(() -> project.decide(decision(Gate.DELIVERY, GateOutcome.PASS), asked, DUE_DAYS))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.FORBIDDEN);
                        assertThat(refusal.type()).isEqualTo("own-proposal");
                    });
        }
        refuses("own-proposal", () -> in(Stage.DELIVERY).agreeBaseline(decided(), proposer));
    }

    @Test
    void initiationEndsWithABusinessCaseAndClosingWithALessonsNoteAndAReview() {
        Project initiation = in(Stage.INITIATION);
        refuses(
                "business-case-missing",
                () -> initiation.submit(new GateSubmission(Gate.DELIVERY, DAY), GateEvidence.NONE, "x"));
        Project closing = in(Stage.CLOSING);
        assertThat(closing.state().lessonsNote()).isEqualTo("Begin earlier");
        Project first = in(Stage.INITIATION);
        var caseAlone = new GateEvidence(ProjectMother.EVIDENCE.businessCase(), null, null);
        first.submit(new GateSubmission(Gate.DELIVERY, DAY), caseAlone, "x");
        first.decide(decision(Gate.DELIVERY, GateOutcome.PASS), BOARD, DUE_DAYS);
        first.submit(new GateSubmission(Gate.CLOSING, DAY), GateEvidence.NONE, "x");
        first.decide(decision(Gate.CLOSING, GateOutcome.PASS), BOARD, DUE_DAYS);
        refuses(
                "lessons-note-missing",
                () -> first.submit(new GateSubmission(Gate.CLOSURE, DAY), GateEvidence.NONE, "x"));
        var noteAlone = new GateEvidence(null, "Begin earlier", null);
        refuses("closing-review-missing", () -> first.submit(new GateSubmission(Gate.CLOSURE, DAY), noteAlone, "x"));
        assertThat(first.state().review()).isNull();
        first.submit(
                new GateSubmission(Gate.CLOSURE, DAY),
                new GateEvidence(null, "Begin earlier", ProjectMother.REVIEW),
                "x");
        assertThat(first.state().review()).isEqualTo(ProjectMother.REVIEW);
        assertThat(first.state().businessCase()).isEqualTo(caseAlone.businessCase());
    }

    @Test
    void conditionsAreSaidWhereAGatePassesWithThemAndNowhereElse() {
        refuses("conditions-unclear", () -> conditions(GateOutcome.CONDITIONS, null));
        refuses("conditions-unclear", () -> conditions(GateOutcome.PASS, "Sign"));
        assertThat(conditions(GateOutcome.CONDITIONS, "Sign").conditions()).isEqualTo("Sign");
    }

    private static GateDecision conditions(GateOutcome outcome, String said) {
        return new GateDecision(Gate.MANDATE, outcome, decided(), said);
    }

    @Test
    void theDeliveryGateSetsTheBaseline() {
        Project project = in(Stage.INITIATION);
        project.adoptMilestone(MILESTONE, "Paid");
        UUID planned = project.addMilestone("First payslip", JUNE);
        submit(project, Gate.DELIVERY);
        project.decide(decision(Gate.DELIVERY, GateOutcome.PASS), BOARD, DUE_DAYS);
        assertThat(project.milestone(new MilestoneId(planned)).baselineOn()).isEqualTo(JUNE);
        assertThat(project.baselines()).singleElement().satisfies(baseline -> assertThat(baseline.days())
                .containsExactly(new BaselineDay(1, MILESTONE, null), new BaselineDay(1, planned, JUNE)));
    }

    @Test
    void aNewBaselineIsADecisionAndKeepsTheOld() {
        Project project = in(Stage.INITIATION);
        var planned = new MilestoneId(project.addMilestone("First payslip", JUNE));
        submit(project, Gate.DELIVERY);
        project.decide(decision(Gate.DELIVERY, GateOutcome.PASS), BOARD, DUE_DAYS);
        project.amendMilestone(planned, milestone -> milestone.amended("First payslip", JUNE.plusDays(30)));
        assertThat(project.milestone(planned).baselineOn()).isEqualTo(JUNE);
        project.agreeBaseline(decided(), BOARD);
        assertThat(project.milestone(planned).baselineOn()).isEqualTo(JUNE.plusDays(30));
        assertThat(project.state().baseline()).isEqualTo(2);
        assertThat(project.baselines().get(0).days()).containsExactly(new BaselineDay(1, planned.value(), JUNE));
        assertThat(project.baselines().get(1).days())
                .containsExactly(new BaselineDay(2, planned.value(), JUNE.plusDays(30)));
    }

    @Test
    void aReportIsDueInDeliveryAndClosingOnly() {
        assertThat(in(Stage.MANDATE).nextReportDueOn()).isNull();
        assertThat(in(Stage.INITIATION).nextReportDueOn()).isNull();
        assertThat(in(Stage.DELIVERY).nextReportDueOn()).isEqualTo(LocalDate.of(2008, 6, 10));
        assertThat(in(Stage.CLOSING).nextReportDueOn()).isEqualTo(LocalDate.of(2008, 6, 10));
        assertThat(in(Stage.CLOSED).nextReportDueOn()).isNull();
        assertThat(in(Stage.STOPPED).nextReportDueOn()).isNull();
    }

    @Test
    void noReportIsDueOnHold() {
        Project project = in(Stage.DELIVERY);
        project.hold("No staff", DAY);
        assertThat(project.nextReportDueOn()).isNull();
        project.resume(DAY.plusMonths(3), DUE_DAYS);
        assertThat(project.nextReportDueOn()).isEqualTo(LocalDate.of(2008, 9, 10));
    }

    @Test
    void reportsAreDueWithinTheDaysOfTheProgrammeThatItJoinsLater() {
        Project project = in(Stage.DELIVERY);
        project.amend(details(PARTNER), 21);
        assertThat(project.nextReportDueOn()).isEqualTo(LocalDate.of(2008, 6, 21));
        project.amend(details(PARTNER), DUE_DAYS);
        assertThat(project.nextReportDueOn()).isEqualTo(LocalDate.of(2008, 6, 10));
    }

    @Test
    void reportsAreDueWithinTheDaysThatHoldWhenDeliveryBegins() {
        Project project = in(Stage.INITIATION);
        submit(project, Gate.DELIVERY);
        project.decide(decision(Gate.DELIVERY, GateOutcome.PASS), BOARD, 21);
        assertThat(project.nextReportDueOn()).isEqualTo(LocalDate.of(2008, 6, 21));
    }

    @Test
    void reportsAreDueWithinTheDaysThatHoldWhenItGoesOn() {
        Project resumed = in(Stage.DELIVERY);
        resumed.hold("No staff", DAY);
        resumed.resume(DAY.plusMonths(3), 21);
        assertThat(resumed.nextReportDueOn()).isEqualTo(LocalDate.of(2008, 9, 21));
        Project ofAward = in(Stage.DELIVERY);
        ofAward.awardSuspended(true, DAY, 21);
        ofAward.awardSuspended(false, DAY, 21);
        assertThat(ofAward.nextReportDueOn()).isEqualTo(LocalDate.of(2008, 6, 21));
    }

    @Test
    void newsOfAnAwardThatWasNotSuspendedMovesNoReport() {
        Project project = in(Stage.DELIVERY);
        project.awardSuspended(false, DAY, 21);
        assertThat(project.nextReportDueOn()).isEqualTo(LocalDate.of(2008, 6, 10));
    }

    @Test
    void onHoldItPassesNoGateAndAchievesNothingButMayBeEndedAndReopened() {
        Project project = in(Stage.INITIATION);
        project.adoptMilestone(MILESTONE, "Paid");
        project.achieve(M, DAY, "PAY", DAY);
        submit(project, Gate.DELIVERY);
        project.hold("No staff", DAY);
        refuses("project-on-hold", () -> project.decide(decision(Gate.DELIVERY, GateOutcome.PASS), BOARD, DUE_DAYS));
        project.reopen(M, "of the old system");
        refuses("project-on-hold", () -> project.achieve(M, DAY, "PAY", DAY));
        project.decide(decision(Gate.DELIVERY, GateOutcome.REFUSE), BOARD, DUE_DAYS);
        assertThat(project.stage()).isEqualTo(Stage.REFUSED);
        assertThat(project.isOnHold()).isFalse();
    }

    @Test
    void aReportMovesTheNextOneAndIsShownUntilAnother() {
        Project project = in(Stage.DELIVERY);
        project.report(reported(LocalDate.of(2008, 5, 31), Rag.RED), 21, true);
        assertThat(project.nextReportDueOn()).isEqualTo(LocalDate.of(2008, 7, 21));
        assertThat(project.state().lastReport().ratings().overall()).isEqualTo(Rag.RED);
        assertThat(project.state().escalated()).isTrue();
    }

    @Test
    void whatHasEndedDoesNotEscalate() {
        Project project = in(Stage.DELIVERY);
        project.report(reported(LocalDate.of(2008, 5, 31), Rag.RED), DUE_DAYS, true);
        project.decide(decision(Gate.CLOSING, GateOutcome.STOP), BOARD, DUE_DAYS);
        assertThat(project.state().escalated()).isFalse();
    }

    @Test
    void toStopItIsProposedAndAPersonDecides() {
        Project project = in(Stage.DELIVERY);
        refuses("no-stop-proposed", project::dismissStop);
        project.proposeStop("The award ended");
        assertThat(project.stage()).isEqualTo(Stage.DELIVERY);
        assertThat(project.state().stopProposed()).isTrue();
        project.dismissStop();
        assertThat(project.state().stopProposed()).isFalse();
        project.proposeStop("The award ended");
        project.decide(decision(Gate.CLOSING, GateOutcome.STOP), BOARD, DUE_DAYS);
        assertThat(project.state().stopProposed()).isFalse();
    }

    @Test
    void adoptsAMilestoneOfTheAwardOnce() {
        Project project = proposed();
        project.adoptMilestone(MILESTONE, "Paid");
        project.adoptMilestone(MILESTONE, "Paid otherwise");
        assertThat(project.state().milestones()).singleElement().satisfies(milestone -> assertThat(milestone.title())
                .isEqualTo("Paid"));
    }

    @Test
    void takesAtMostThreeHundredMilestonesThatPeopleAdd() {
        Project project = proposed();
        for (int i = 0; i < MilestonePlan.MOST_ADDED; i++) {
            project.addMilestone("One", null);
        }
        refuses("too-many-milestones", () -> project.addMilestone("One more", null));
        project.adoptMilestone(MILESTONE, "Paid");
        assertThat(project.state().milestones()).hasSize(MilestonePlan.MOST_ADDED + 1);
    }

    @Test
    void takesOverAllMilestonesThatAnAwardHasRoomForAndLosesNone() {
        Project project = proposed();
        for (int i = 0; i < MilestonePlan.MOST_ADDED; i++) {
            project.addMilestone("One", null);
        }
        for (int i = 1; i < MilestonePlan.MOST_PAID_ON; i++) {
            project.adoptMilestone(UUID.randomUUID(), "Paid");
        }
        project.adoptMilestone(MILESTONE, "Paid");
        assertThat(project.state().milestones()).hasSize(MilestonePlan.MOST);
        project.adoptMilestone(MILESTONE, "Paid");
        refuses("too-many-milestones", () -> project.adoptMilestone(UUID.randomUUID(), "Paid"));
        assertThat(project.state().milestones()).hasSize(MilestonePlan.MOST);
    }

    @Test
    void namesEachPartnerOnceAndNeverTheLead() {
        Project project = proposed();
        refuses("partner-repeated", () -> project.amend(details(LEAD), DUE_DAYS));
        refuses("partner-repeated", () -> project.amend(details(PARTNER, PARTNER), DUE_DAYS));
        UUID other = UUID.randomUUID();
        project.amend(details(other, PARTNER), DUE_DAYS);
        assertThat(project.details().partners()).containsExactly(other, PARTNER);
    }

    @Test
    void theSuccessorOfTheLeadLeadsAndTakesPartNoMore() {
        Project project = proposed();
        project.succeed(succession(LEAD, PARTNER));
        assertThat(project.lead()).isEqualTo(PARTNER);
        assertThat(project.details().partners()).isEmpty();
    }

    @Test
    void theSuccessorOfAPartnerTakesItsPlaceUnlessItIsThereAlready() {
        UUID successor = UUID.randomUUID();
        Project project = proposed();
        project.succeed(succession(PARTNER, successor));
        assertThat(project.details().partners()).containsExactly(successor);
        project.succeed(succession(successor, LEAD));
        assertThat(project.details().partners()).isEmpty();
        assertThat(project.lead()).isEqualTo(LEAD);
    }

    private static Succession succession(UUID predecessor, UUID successor) {
        return new Succession(new OrganisationId(predecessor), new OrganisationId(successor));
    }

    @Test
    void milestonesSlipWhileTheProjectIsOpenAndOnHoldToo() {
        LocalDate later = JUNE.plusDays(30);
        for (Stage stage : Stage.values()) {
            Project project = stage.isOpen() ? in(stage) : in(Stage.DELIVERY);
            var planned = new MilestoneId(project.addMilestone("First payslip", JUNE));
            if (stage.isOpen()) {
                project.hold("No staff", DAY);
            } else {
                project.decide(decision(Gate.CLOSING, GateOutcome.STOP), BOARD, DUE_DAYS);
            }
            project.slip(Map.of(planned, later));
            assertThat(project.milestone(planned).forecastOn())
                    .as("%s", stage)
                    .isEqualTo(stage.isOpen() ? later : JUNE);
        }
    }

    @Test
    void addsUpWhatItHasCostBySourceAndYear() {
        Project project = in(Stage.DELIVERY);
        project.spend(ProjectMother.payment("CORE", "30.50"));
        project.spend(ProjectMother.payment("CORE", "-10.00"));
        project.spend(ProjectMother.payment("ADDED_VALUE", "5.00"));
        FinancialYear year = FinancialYear.containing(DAY);
        assertThat(project.state().spent())
                .containsExactly(
                        new SpentSoFar(year, "ADDED_VALUE", Money.of("5.00")),
                        new SpentSoFar(year, "CORE", Money.of("20.50")));
    }

    @Test
    void refusesToTakeBackMoreThanWasSpentFromASource() {
        Project project = in(Stage.DELIVERY);
        project.spend(ProjectMother.payment("CORE", "10.00"));
        refuses("actuals-below-nothing", () -> project.spend(ProjectMother.payment("CORE", "-10.01")));
        refuses("actuals-below-nothing", () -> project.spend(ProjectMother.payment("ADDED_VALUE", "-0.01")));
        refuses("nothing-spent", () -> project.spend(ProjectMother.payment("CORE", "0.00")));
    }

    @Test
    void isPaidForFromAsManySourcesAsItHasRoomFor() {
        Project project = in(Stage.DELIVERY);
        for (int i = 1; i <= Project.MOST_SPENDINGS; i++) {
            project.spend(ProjectMother.payment("STREAM_" + i, "1.00"));
        }
        project.spend(ProjectMother.payment("STREAM_1", "1.00"));
        refuses("too-many-sources-and-years", () -> project.spend(ProjectMother.payment("ANOTHER", "1.00")));
    }
}
