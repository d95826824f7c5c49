package org.concordat.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.platform.table.RowKinds;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

class ReportedTest {

    private record Word(String x) {}

    private record Words(List<Word> words) implements Figures {

        @Override
        public List<Record> rows() {
            return List.copyOf(words);
        }
    }

    private static final class WordReport extends Report<Words> {

        WordReport() {
            super("words", "Words", "Some words.", RowKinds.of("WORD", Word.class));
        }

        @Override
        public Words figures(Scope scope) {
            return new Words(List.of(new Word("y")));
        }
    }

    @Test
    void everyRowSaysWhatItIsAboutAndAsOfWhen() {
        var report = new WordReport();
        var scope = new Scope(FinancialYear.of("2008-09"), null, null, null);
        var freshness = new Freshness(null, null, 3L, false);

        var table = new Reported<>(report, scope, freshness, report.figures(scope)).table();

        assertThat(table.name()).isEqualTo("words-2008-09");
        assertThat(table.csv())
                .isEqualTo(
                        "financialYear,asAt,knownAt,onlySubRegion,onlyType,row,x,lastEventId,lastEventAt,lagEvents,ahead\r\n"
                                + "2008-09,,,,,WORD,y,,,3,false\r\n");
    }
}
