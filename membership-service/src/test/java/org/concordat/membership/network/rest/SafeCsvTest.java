package org.concordat.membership.network.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

    private static List<CSVRecord> read(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1632", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "\uFF1D1"})
    void aCellThatBeginsAFormulaIsMadeText(String cell) throws IOException {
        String read = read(new SafeCsv().row("first", cell).toString()).get(0).get(1);
        assertThat(read).isEqualTo("'" + cell);
    }

    @Test
    void leavesOtherCellsAsTheyAreAndQuotesWhatNeedsIt() {
        assertThat(new SafeCsv()
                        .row("a=b", null, "Person, A.", "says \"yes\"", "")
                        .toString())
                .isEqualTo("a=b,,\"Person, A.\",\"says \"\"yes\"\"\",\r\n");
    }

    @Property
    void whateverIsWrittenIsReadAgainAndBeginsNoFormula(@ForAll @Size(min = 2, max = 5) List<String> cells)
            throws IOException {
        // an empty first cell alone on a line would be an empty line
        cells.set(0, "first");
        CSVRecord read =
                read(new SafeCsv().row(cells.toArray(String[]::new)).toString()).get(0);
        assertThat(read.size()).isEqualTo(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            assertThat(read.get(i)).isIn(cells.get(i), "'" + cells.get(i));
            if (!read.get(i).isEmpty()) {
                assertThat("=+-@\t\r\n").doesNotContain(read.get(i).substring(0, 1));
            }
        }
    }
}
