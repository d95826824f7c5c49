package org.concordat.programme.project.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.DecidingRole;
import org.concordat.programme.programme.Payment;
import org.concordat.programme.project.rating.ReportFrequency;
import org.concordat.programme.project.stage.BusinessCase;
import org.concordat.programme.project.stage.ClosingReview;
import org.concordat.programme.project.stage.Decider;
import org.concordat.programme.project.stage.DecisionRecord;
import org.concordat.programme.project.stage.Gate;
import org.concordat.programme.project.stage.GateDecision;
import org.concordat.programme.project.stage.GateEvidence;
import org.concordat.programme.project.stage.GateOutcome;
import org.concordat.programme.project.stage.GateSubmission;
import org.concordat.programme.project.stage.ReviewAnswer;
import org.concordat.programme.project.stage.Stage;
import org.concordat.programme.project.stage.Verdict;

/** Projects as tests need them. */
final class ProjectMother {

    static final LocalDate DAY = LocalDate.of(2008, 5, 14);
    static final int DUE_DAYS = 10;
    static final UUID LEAD = UUID.randomUUID();
    static final UUID PARTNER = UUID.randomUUID();
    static final String PROPOSER = "proposer";
    static final Decider BOARD = new Decider("decider", Set.of(DecidingRole.PARTNERSHIP_ADMIN), false);
    static final ReviewAnswer ANSWER = new ReviewAnswer(Verdict.PARTLY, "Two months late");
    static final ClosingReview REVIEW = new ClosingReview(ANSWER, ANSWER, ANSWER, ANSWER);
    static final GateEvidence EVIDENCE = new GateEvidence(new BusinessCase("Case", "1.2"), "Begin earlier", REVIEW);

    private ProjectMother() {}

    static ProjectDetails details(UUID... partners) {
        return new ProjectDetails(
                "Shared payroll",
                List.of(partners),
                "cheshire",
                "Payroll",
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                ReportFrequency.MONTHLY);
    }

    static Project proposed() {
        return Project.proposed(new Proposal(LEAD, details(PARTNER), null, DUE_DAYS, DAY, PROPOSER));
    }

    static DecisionRecord decided() {
        return new DecisionRecord(DAY, null, DecidingRole.PARTNERSHIP_ADMIN, null, null);
    }

    static GateDecision decision(Gate gate, GateOutcome outcome) {
        return new GateDecision(
                gate, outcome, decided(), outcome == GateOutcome.CONDITIONS ? "Sign the agreement" : null);
    }

    static Payment payment(String stream, String amount) {
        return new Payment(FinancialYear.containing(DAY), stream, Money.of(amount), DAY, "INV-2008-117", null);
    }

    static void submit(Project project, Gate gate) {
        project.submit(new GateSubmission(gate, DAY), EVIDENCE, "submitter");
    }

    private static void pass(Project project, Gate gate) {
        if (gate != Gate.MANDATE) {
            submit(project, gate);
        }
        project.decide(decision(gate, GateOutcome.PASS), BOARD, DUE_DAYS);
    }

    /** A project in a stage; nothing is submitted but the mandate. */
    static Project in(Stage stage) {
        Project project = proposed();
        switch (stage) {
            case REFUSED -> project.decide(decision(Gate.MANDATE, GateOutcome.REFUSE), BOARD, DUE_DAYS);
            case STOPPED -> {
                project = in(Stage.DELIVERY);
                project.decide(decision(Gate.CLOSING, GateOutcome.STOP), BOARD, DUE_DAYS);
            }
            default -> {
                while (project.stage() != stage) {
                    pass(project, Gate.next(project.stage()).orElseThrow());
                }
            }
        }
        return project;
    }
}
