package org.concordat.reporting.report.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.table.NoColumn;
import org.concordat.platform.table.RowKinds;
import org.concordat.platform.table.Table;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.report.Figures;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Scope;
import org.junit.jupiter.api.Test;

class FrozenTableTest {

    private static final UUID HIDDEN = UUID.randomUUID();
    private static final UUID SHOWN = UUID.randomUUID();

    record Part(BigDecimal ratio, Boolean kept) {}

    record Line(
            @NoColumn UUID record,
            UUID organisation,
            String name,
            Money amount,
            int count,
            LocalDate day,
            Instant at,
            FinancialYear year,
            @JsonUnwrapped Part part) {}

    record Lines(List<Record> rows) implements Figures {}

    private static final class SomeReport extends Report<Lines> {

        SomeReport() {
            super("some", "Some", "Something.", RowKinds.of("LINE", Line.class));
        }

        @Override
        public Lines figures(Scope scope) {
            throw new UnsupportedOperationException();
        }
    }

    private static Line line(String name) {
        return new Line(
                HIDDEN,
                SHOWN,
                name,
                Money.of("-1234.50"),
                7,
                LocalDate.of(2008, 4, 1),
                Instant.parse("2008-04-01T09:00:00.000001Z"),
                new FinancialYear(2008),
                new Part(new BigDecimal("1E+3"), null));
    }

    private final SomeReport report = new SomeReport();

    @Test
    void givesTheCsvThatTheReportGives() {
        var figures = new Lines(List.of(line("=1+1"), line("Bolton, \"the town\"")));
        String live = new Table<>("some", report.rows().columns(), figures.rows()).csv();
        // a number is written out in full
        assertThat(FrozenTable.of(report, figures).table("some", "Some").csv()).isEqualTo(live.replace("1E+3", "1000"));
    }

    @Test
    void keepsTheIdsOfARowAlsoWhereTheTableDoesNotShowThem() {
        FrozenTable frozen = FrozenTable.of(report, new Lines(List.of(line("Bolton"))));
        assertThat(frozen.rows().get(0).ids()).containsExactly(HIDDEN, SHOWN);
        assertThat(frozen.columns())
                .extracting(FrozenTable.FrozenColumn::name)
                .doesNotContain("record")
                .hasSameSizeAs(frozen.rows().get(0).cells());
    }

    @Test
    void hasTheColumnsOfItsReportWithoutThoseThatSayWhatTheReportIsAbout() {
        FrozenTable frozen = FrozenTable.of(report, new Lines(List.of()));
        assertThat(Reported.columns(report))
                .extracting(column -> column.name())
                .containsAll(frozen.columns().stream()
                        .map(FrozenTable.FrozenColumn::name)
                        .toList());
        assertThat(frozen.columns()).extracting(FrozenTable.FrozenColumn::name).doesNotContain("knownAt", "lagEvents");
    }
}
