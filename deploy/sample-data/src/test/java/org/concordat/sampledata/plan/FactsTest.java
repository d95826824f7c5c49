package org.concordat.sampledata.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
    @ParameterizedTest
    @CsvSource({
        "programmes.csv, expected_total_gbp",
        "programmes.csv, expected_non_cashable_saving_gbp",
        "activities.csv, expected_saving_gbp",
        "rate-cards.csv, expected_members"
    })
    void refusesToReadWhatTheServicesMustDerive(String file, String column) {
        Facts.Row row = Facts.of(file).get(0);

        assertThat(row.values()).doesNotContainKey(column).isNotEmpty();
        assertThatThrownBy(() -> row.optional(column)).hasMessageContaining(column);
    }

    @Test
    void hasNoFileOfTotals() {
        assertThatThrownBy(() -> Facts.of("totals.csv")).hasMessageContaining("no file totals.csv");
    }

    @Test
    void namesTheLineThatLacksAValue() {
        Facts.Row bolton = Facts.of("organisations.csv").get(0);

        assertThat(bolton.text("name")).isEqualTo("Bolton Metropolitan Borough Council");
        assertThat(bolton.optional("county")).isEmpty();
        assertThatThrownBy(() -> bolton.text("county")).hasMessageContaining("organisations.csv, line 2");
    }
}
