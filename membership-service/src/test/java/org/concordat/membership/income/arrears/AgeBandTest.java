package org.concordat.membership.income.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {

    private static final LocalDate DUE = LocalDate.of(2008, 5, 31);

    @ParameterizedTest
    @CsvSource({
        "-1,CURRENT",
        "0,CURRENT",
        "1,DAYS_1_TO_30",
        "30,DAYS_1_TO_30",
        "31,DAYS_31_TO_60",
        "60,DAYS_31_TO_60",
        "61,DAYS_61_TO_90",
        "90,DAYS_61_TO_90",
        "91,OVER_90_DAYS",
        "4000,OVER_90_DAYS"
    })
    void aDebtAgesFromTheDayAfterItWasDue(int daysAfter, AgeBand band) {
        assertThat(AgeBand.of(DUE, DUE.plusDays(daysAfter))).isEqualTo(band);
    }
}
