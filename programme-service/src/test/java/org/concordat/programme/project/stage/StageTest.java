package org.concordat.programme.project.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StageTest {

    @ParameterizedTest
    @CsvSource({"INITIATION, MANDATE", "DELIVERY, INITIATION", "CLOSING, DELIVERY", "CLOSED, CLOSING", "CLOSED, MANDATE"
    })
    void eachStageIsFurtherThanThoseBefore(Stage further, Stage before) {
        assertThat(further.isFurtherThan(before)).isTrue();
        assertThat(before.isFurtherThan(further)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void whatAGateHasEndedIsFurtherThanNothing(Stage other) {
        assertThat(Stage.REFUSED.isFurtherThan(other)).isFalse();
        assertThat(Stage.STOPPED.isFurtherThan(other)).isFalse();
        assertThat(other.isFurtherThan(Stage.REFUSED)).isFalse();
        assertThat(other.isFurtherThan(other)).isFalse();
    }
}
