package org.concordat.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.indicator.measure.SuccessMeasuresReport;
import org.concordat.reporting.report.persistence.FactSql;
import org.junit.jupiter.api.Test;

/** Which tables a report reads is noted while it is drawn up, so that a publication can name the events behind its figures. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TablesReadTest {

    @Inject
    TablesRead tables;

    @Inject
    FactSql sql;

    @Inject
    SuccessMeasuresReport measures;

    @Test
    void aTableIsNotedWhetherItIsReadAtAMomentOrWhole() {
        TablesRead.Answer<List<Integer>> answer = tables.during(() -> sql.ask(
                        "select count(*) as rows from {visit} v join {*booking} b on b.organisation = v.organisation")
                .at(new Moment(null, null))
                .list(row -> row.getInt("rows")));
        assertThat(answer.value()).hasSize(1);
        assertThat(answer.tables()).containsExactlyInAnyOrder("visit", "booking");
    }

    @Test
    void successMeasuresReadWhatWasObserved() {
        var scope = new Scope(FinancialYear.of("2008-09"), null, Instant.now(), null);
        assertThat(tables.during(() -> measures.figures(scope)).tables()).contains("measure");
    }
}
