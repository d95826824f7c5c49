package org.concordat.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void everyRowSaysWhatItIsAboutAndAsOfWhen() {
        var scope = new Scope(FinancialYear.of("2008-09"), null, null);
        var freshness = new Freshness(null, null, 3L);

        Table table = Table.of("report", scope, freshness, List.of("x"), List.of(List.of("y")));

        assertThat(table.name()).isEqualTo("report-2008-09");
        assertThat(table.header())
                .containsExactly("financialYear", "asAt", "x", "lastEventId", "lastEventAt", "lagEvents");
        assertThat(table.rows()).containsExactly(Arrays.asList(FinancialYear.of("2008-09"), null, "y", null, null, 3L));
    }
}
