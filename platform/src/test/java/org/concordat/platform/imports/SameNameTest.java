package org.concordat.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "King\u2019s  Lynn",
                "KING'S LYNN",
                "Kings Lynn",
                "King`s\u00A0Lynn",
                "King\u02BCs Lynn",
                "king's lynn"
            })
    void namesThatDifferInApostropheCaseOrBlanksAreTheSame(String other) {
        assertThat(SameName.is("King's Lynn", other)).isTrue();
        assertThat(SameName.isSpeltAlike("King's Lynn", other)).isFalse();
    }

    @Test
    void accentsAreTheSameInWhicheverForm() {
        assertThat(SameName.is("Ynys M\u00F4n", "Ynys Mo\u0302n")).isTrue();
        assertThat(SameName.isSpeltAlike("Ynys M\u00F4n", "Ynys Mo\u0302n ")).isTrue();
        assertThat(SameName.is("Ynys M\u00F4n", "Ynys Mon")).isTrue();
        assertThat(SameName.isSpeltAlike("Ynys M\u00F4n", "Ynys Mon")).isFalse();
    }

    @Test
    void namesThatDifferInALetterAreTwoNames() {
        for (String other : List.of("King's Lyn", "King's Lynn & West", "Kingslynne")) {
            assertThat(SameName.is("King's Lynn", other)).as(other).isFalse();
        }
    }
}
