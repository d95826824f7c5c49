package org.concordat.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.table.RowKinds;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.report.Figures;
import org.concordat.reporting.report.Freshness;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Scope;
import org.junit.jupiter.api.Test;

class BarChartTest {

    record Part(String name, Money amount) {}

    record Total(Money amount) {}

    private record Parts(List<Record> rows) implements Figures {}

    private static final Report<Parts> REPORT =
            new Report<>(
                    "parts",
                    "Parts",
                    "What there is.",
                    RowKinds.of("PART", Part.class).and("TOTAL", Total.class)) {

                @Override
                public Parts figures(Scope scope) {
                    throw new UnsupportedOperationException();
                }
            };

    private static BarChart chart(Record... rows) {
        var scope = new Scope(new FinancialYear(2008), null, null, null);
        return new BarChart.Of("Amount by part", "PART", "name", "amount")
                .in(new Reported<>(REPORT, scope, new Freshness(null, null, 0L, false), new Parts(List.of(rows))));
    }

    private static Part part(String name, String amount) {
        return new Part(name, Money.of(amount));
    }

    @Test
    void drawsTheRowsOfItsKindAgainstTheLongest() {
        BarChart chart = chart(part("One", "25.00"), part("Other", "100.00"), new Total(Money.of("125.00")));
        assertThat(chart.bars())
                .extracting(BarChart.Bar::width)
                .containsExactly(new BigDecimal("25.0"), new BigDecimal("100.0"));
        assertThat(chart.bars()).extracting(BarChart.Bar::text).containsExactly("£25.00", "£100.00");
        assertThat(chart.inWords()).isEqualTo("One £25.00; Other £100.00");
    }

    @Test
    void drawsNothingOfWhatIsBelowZeroButSaysIt() {
        BarChart chart = chart(part("One", "-25.00"), part("Other", "0.00"));
        assertThat(chart.bars()).extracting(BarChart.Bar::width).allMatch(width -> width.signum() == 0);
        assertThat(chart.bars().get(0).text()).contains("25.00").startsWith("-");
    }

    @Test
    void shortensALongLabelAndSaysAllOfItInWords() {
        String twenty = "x".repeat(20);
        BarChart chart = chart(part(twenty, "1.00"), part(twenty + "y", "1.00"));
        assertThat(chart.bars()).extracting(BarChart.Bar::label).containsExactly(twenty, "x".repeat(19) + "…");
        assertThat(chart.inWords()).contains(twenty + "y");
    }
}
