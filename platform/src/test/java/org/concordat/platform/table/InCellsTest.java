package org.concordat.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;

class InCellsTest {

    @Test
    void aColumnsNameIsReadAsWords() {
        assertThat(InCells.label("nonCashableSaving")).isEqualTo("Non cashable saving");
        assertThat(InCells.label("asAt")).isEqualTo("As at");
        assertThat(InCells.label("vatExpected")).isEqualTo("VAT expected");
        assertThat(InCells.label("subscriptionsVatReceived")).isEqualTo("Subscriptions VAT received");
        assertThat(InCells.label("privateFunds")).isEqualTo("Private funds");
        assertThat(InCells.label("code")).isEqualTo("Code");
    }

    @Test
    void figuresAreReadAsPeopleWriteThem() {
        assertThat(InCells.text(ColumnType.MONEY, Money.of("1234567.80"))).isEqualTo("£1,234,567.80");
        assertThat(InCells.text(ColumnType.COUNT, 11000)).isEqualTo("11,000");
        assertThat(InCells.text(ColumnType.YES_NO, true)).isEqualTo("yes");
    }
}
