package org.concordat.sampledata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    @Test
    void putsWordsToTheLeftAndFiguresToTheRight() {
        Table table = Table.of(2, "Code", "Name", "Budget", "Saving")
                .row("A", "A long name", "£1", "–")
                .row("LONG", "B", "£12,345,678", "-£3");

        assertThat(table.toString().lines())
                .containsExactly(
                        "Code  Name              Budget  Saving",
                        "--------------------------------------",
                        "A     A long name           £1       –",
                        "LONG  B            £12,345,678     -£3");
    }

    @Test
    void refusesARowOfAnotherWidth() {
        assertThatThrownBy(() -> Table.of(1, "Name", "Figure").row("alone")).hasMessageContaining("2 columns, not 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.00 | £0",
                "999.00 | £999",
                "1234567.00 | £1,234,567",
                "1234.50 | £1,234.50",
                "-8500.00 | -£8,500",
                "-0.05 | -£0.05"
            })
    void writesPenceOnlyWhereThereAreSome(BigDecimal amount, String written) {
        assertThat(Table.pounds(amount)).isEqualTo(written);
    }
}
