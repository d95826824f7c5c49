package org.concordat.programme.project.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GateTest {

    @ParameterizedTest
    @CsvSource({
        "MANDATE, 1, MANDATE, INITIATION",
        "DELIVERY, 2, INITIATION, DELIVERY",
        "CLOSING, 3, DELIVERY, CLOSING",
        "CLOSURE, 4, CLOSING, CLOSED"
    })
    void eachGateLeadsFromOneStageIntoTheNext(Gate gate, int number, Stage before, Stage after) {
        assertThat(gate.number()).isEqualTo(number);
        assertThat(Gate.next(before)).contains(gate);
        assertThat(gate.stageAfter(GateOutcome.PASS)).isEqualTo(after);
        assertThat(gate.stageAfter(GateOutcome.CONDITIONS)).isEqualTo(after);
        assertThat(gate.stageAfter(GateOutcome.REFER_BACK)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "MANDATE, REFUSE, REFUSED",
        "DELIVERY, REFUSE, REFUSED",
        "CLOSING, STOP, STOPPED",
        "CLOSURE, STOP, STOPPED"
    })
    void aProjectIsRefusedFromTheFirstTwoStagesAndStoppedFromTheNextTwo(Gate gate, GateOutcome end, Stage ended) {
        gate.requirePossible(end);
        assertThat(gate.stageAfter(end)).isEqualTo(ended);
    }

    @ParameterizedTest
    @CsvSource({"MANDATE, STOP", "DELIVERY, STOP", "CLOSING, REFUSE", "CLOSURE, REFUSE"})
    void refusesAnEndThatTheGateDoesNotHave(Gate gate, GateOutcome end) {
        assertThatThrownBy(() -> gate.requirePossible(end))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("outcome-not-at-this-gate"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"CLOSED", "REFUSED", "STOPPED"})
    void whatIsOverStandsBeforeNoGate(Stage over) {
        assertThat(Gate.next(over)).isEmpty();
        assertThat(over.isOpen()).isFalse();
        assertThat(over.isReportedOn()).isFalse();
    }

    @Test
    void refusesAGateOutOfItsTurnAndNamesTheNext() {
        Gate.MANDATE.requireNext(Stage.MANDATE);
        assertThatThrownBy(() -> Gate.CLOSING.requireNext(Stage.INITIATION))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CONFLICT);
                    assertThat(refusal.allowed()).isEqualTo(List.of("DELIVERY"));
                });
    }
}
