package org.concordat.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

    private static String csvOf(Object... cells) {
        var text = new StringBuilder();
        new SafeCsv(text).row(cells);
        return text.toString();
    }

    private static CSVRecord read(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            return parser.getRecords().get(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+44 1632", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", " =1", "\uFF1D1", "\uFF0B1", "\uFF20A"
            })
    void textThatASpreadsheetWouldRunBecomesPlainText(String formula) throws IOException {
        assertThat(read(csvOf("first", formula)).get(1)).isEqualTo("'" + formula);
    }

    @Test
    void aNegativeAmountStaysANumber() {
        assertThat(csvOf(Money.of("-5000.00"), -7, null, false)).isEqualTo("-5000.00,-7,,false\r\n");
    }

    @Test
    void otherTextStaysAsItIsQuotedWhereNeeded() {
        assertThat(csvOf("a=b", "Police, \"fire\" and health", ""))
                .isEqualTo("a=b,\"Police, \"\"fire\"\" and health\",\r\n");
    }

    @Property
    void whateverIsWrittenIsReadAgainAndBeginsNoFormula(@ForAll @Size(min = 2, max = 5) List<String> cells)
            throws IOException {
        // an empty first cell alone on a line would be an empty line
        cells.set(0, "first");
        CSVRecord read = read(csvOf(cells.toArray()));
        assertThat(read.size()).isEqualTo(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            assertThat(read.get(i)).isIn(cells.get(i), "'" + cells.get(i));
            if (!read.get(i).isEmpty()) {
                assertThat("=+-@\t\r\n").doesNotContain(read.get(i).substring(0, 1));
            }
        }
    }
}
