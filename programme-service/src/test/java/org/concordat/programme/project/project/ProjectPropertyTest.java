package org.concordat.programme.project.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.project.project.ProjectMother.BOARD;
import static org.concordat.programme.project.project.ProjectMother.DAY;
import static org.concordat.programme.project.project.ProjectMother.DUE_DAYS;
import static org.concordat.programme.project.project.ProjectMother.decided;
import static org.concordat.programme.project.project.ProjectMother.decision;
import static org.concordat.programme.project.project.ProjectMother.proposed;
import static org.concordat.programme.project.project.ProjectMother.submit;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.project.stage.Gate;
import org.concordat.programme.project.stage.GateDecision;
import org.concordat.programme.project.stage.GateOutcome;
import org.concordat.programme.project.stage.Stage;

class ProjectPropertyTest {

    enum Move {
        SUBMIT,
        PASS,
        CONDITIONS,
        REFER_BACK,
        REFUSE,
        STOP,
        HOLD,
        RESUME,
        SUSPEND_AWARD,
        RESUME_AWARD,
        BASELINE
    }

    private static void take(Project project, Move move) {
        Gate gate = Gate.next(project.stage()).orElse(Gate.CLOSURE);
        try {
            switch (move) {
                case SUBMIT -> submit(project, gate);
                case HOLD -> project.hold("No staff", DAY);
                case RESUME -> project.resume(DAY, DUE_DAYS);
                case SUSPEND_AWARD -> project.awardSuspended(true, DAY, DUE_DAYS);
                case RESUME_AWARD -> project.awardSuspended(false, DAY, DUE_DAYS);
                case BASELINE -> project.agreeBaseline(decided(), BOARD);
                default -> project.decide(decision(gate, GateOutcome.valueOf(move.name())), BOARD, DUE_DAYS);
            }
        } catch (Refusal refused) {
            // what is refused changes nothing, which the properties hold against
        }
    }

    private static Project after(List<Move> moves) {
        Project project = proposed();
        moves.forEach(move -> take(project, move));
        return project;
    }

    @Property
    void theStageIsWhatTheRecordedDecisionsMakeOfIt(@ForAll @Size(max = 40) List<Move> moves) {
        Project project = after(moves);
        Stage stage = Stage.MANDATE;
        for (GateDecision decision : project.state().gateDecisions()) {
            assertThat(Gate.next(stage)).contains(decision.gate());
            stage = decision.gate().stageAfter(decision.outcome());
        }
        assertThat(project.stage()).isEqualTo(stage);
    }

    @Property
    void eachGateIsPassedOnceAtMost(@ForAll @Size(max = 40) List<Move> moves) {
        assertThat(after(moves).state().gateDecisions().stream()
                        .filter(decision -> decision.outcome().passes())
                        .map(GateDecision::gate))
                .doesNotHaveDuplicates();
    }

    @Property
    void aReportIsDueIffItIsDeliveredOrClosedAndDoesNotStandStill(@ForAll @Size(max = 40) List<Move> moves) {
        Project project = after(moves);
        boolean due = (project.stage() == Stage.DELIVERY || project.stage() == Stage.CLOSING) && !project.isOnHold();
        assertThat(project.nextReportDueOn() != null).isEqualTo(due);
    }

    @Property
    void whatIsOverIsNotOnHoldAndAsksForNothing(@ForAll @Size(max = 40) List<Move> moves) {
        Project project = after(moves);
        if (!project.stage().isOpen()) {
            assertThat(project.isOnHold()).isFalse();
            assertThat(project.state().submission()).isNull();
            Stage over = project.stage();
            for (Move move : Move.values()) {
                take(project, move);
            }
            assertThat(project.stage()).isEqualTo(over);
        }
    }
}
