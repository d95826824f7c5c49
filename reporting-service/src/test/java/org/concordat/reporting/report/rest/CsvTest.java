package org.concordat.reporting.report.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.report.Freshness;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static String csvOf(Object... row) {
        return Csv.of(new Table("t", List.of("a"), List.of(Arrays.asList(row))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1"})
    void textThatASpreadsheetWouldRunBecomesPlainText(String formula) throws IOException {
        try (var parser = CSVParser.parse(csvOf(formula), CSVFormat.RFC4180)) {
            assertThat(parser.getRecords().get(1).get(0)).isEqualTo("'" + formula);
        }
    }

    @Test
    void aNegativeAmountStaysANumber() {
        assertThat(csvOf(Money.of("-5000.00"), 7, null, false)).isEqualTo("a\r\n-5000.00,7,,false\r\n");
    }

    @Test
    void commasAndQuotesAreQuoted() {
        assertThat(csvOf("Police, \"fire\" and health")).isEqualTo("a\r\n\"Police, \"\"fire\"\" and health\"\r\n");
    }

    @Property
    void whateverTextGoesInComesOutOfAParserPerhapsWithAnApostrophe(
            @ForAll @CharRange(from = ' ', to = '~') @Chars({'\n', '\r', '\t', '"', ',', 'é', '£'}) String text)
            throws IOException {
        try (var parser = CSVParser.parse(csvOf("first", text), CSVFormat.RFC4180)) {
            String cell = parser.getRecords().get(1).get(1);
            assertThat(cell).isIn(text, "'" + text);
            assertThat(cell)
                    .doesNotStartWith("=")
                    .doesNotStartWith("@")
                    .doesNotStartWith("+")
                    .doesNotStartWith("-");
        }
    }

    @Test
    void everyRowSaysWhatItIsAboutAndAsOfWhen() {
        var scope = new Scope(FinancialYear.of("2008-09"), null, null);
        var freshness = new Freshness(null, null, 3L);
        Table table = Table.of("report", scope, freshness, List.of("x"), List.of(Arrays.asList((Object) null)));
        assertThat(table.name()).isEqualTo("report-2008-09");
        assertThat(Csv.of(table))
                .isEqualTo("financialYear,asAt,x,lastEventId,lastEventAt,lagEvents\r\n2008-09,,,,,3\r\n");
    }
}
