package org.concordat.reporting.report.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.platform.table.ColumnType;
import org.concordat.reporting.report.published.FrozenTable.FrozenColumn;
import org.concordat.reporting.report.published.FrozenTable.FrozenRow;
import org.concordat.reporting.report.published.RowPairs.Pair;
import org.junit.jupiter.api.Test;

class RowPairsTest {

    private static final List<FrozenColumn> COLUMNS = List.of(
            new FrozenColumn("row", "", ColumnType.TEXT),
            new FrozenColumn("name", "", ColumnType.TEXT),
            new FrozenColumn("status", "", ColumnType.TEXT),
            new FrozenColumn("amount", "", ColumnType.MONEY));

    private static FrozenRow row(String... cells) {
        return new FrozenRow(Arrays.asList(cells), List.of());
    }

    private static FrozenTable table(FrozenRow... rows) {
        return new FrozenTable(COLUMNS, List.of(rows));
    }

    private static List<Pair> pairs(FrozenTable before, FrozenTable after) {
        return new RowPairs(before, after).pairs();
    }

    @Test
    void pairsRowsThatSayTheSameInWordsWhateverTheirOrderAndFigures() {
        FrozenRow a = row("LINE", "A", "GREEN", "1.00");
        FrozenRow b = row("LINE", "B", "GREEN", "2.00");
        FrozenRow otherA = row("LINE", "A", "GREEN", "3.00");
        assertThat(pairs(table(a, b), table(b, otherA))).containsExactly(new Pair(b, b), new Pair(a, otherA));
    }

    @Test
    void findsARowWhoseLaterWordsDifferByItsFirstOnes() {
        FrozenRow green = row("LINE", "A", "GREEN", "1.00");
        FrozenRow red = row("LINE", "A", "RED", "1.00");
        assertThat(pairs(table(green), table(red))).containsExactly(new Pair(green, red));
    }

    @Test
    void doesNotGuessWhereSeveralSayTheSameFirstWords() {
        FrozenRow green = row("LINE", "A", "GREEN", "1.00");
        FrozenRow red = row("LINE", "A", "RED", "1.00");
        FrozenRow amber = row("LINE", "A", "AMBER", "1.00");
        assertThat(pairs(table(green), table(red, amber)))
                .containsExactly(new Pair(null, red), new Pair(null, amber), new Pair(green, null));
    }

    @Test
    void takesNoLineForAnotherOnlyBecauseBothAreLines() {
        FrozenRow a = row("LINE", "A", null, "1.00");
        FrozenRow b = row("LINE", "B", null, "1.00");
        assertThat(pairs(table(a), table(b))).containsExactly(new Pair(null, b), new Pair(a, null));
    }

    @Test
    void pairsTotalsWhichSayNothingButWhatTheyAre() {
        FrozenRow was = row("TOTAL", null, null, "1.00");
        FrozenRow is = row("TOTAL", null, null, "2.00");
        assertThat(pairs(table(was), table(is))).containsExactly(new Pair(was, is));
    }

    @Property
    void everyRowOfEitherTableIsInOnePair(@ForAll("tables") FrozenTable before, @ForAll("tables") FrozenTable after) {
        List<Pair> pairs = pairs(before, after);
        var former = new ArrayList<FrozenRow>();
        pairs.stream().map(Pair::before).filter(row -> row != null).forEach(former::add);
        assertThat(former).containsExactlyInAnyOrderElementsOf(before.rows());
        assertThat(pairs.stream().map(Pair::after).filter(row -> row != null)).containsExactlyElementsOf(after.rows());
    }

    @Property
    void aTableIsPairedWithItselfRowByRow(@ForAll("tables") FrozenTable table) {
        assertThat(pairs(table, table))
                .allSatisfy(pair -> assertThat(pair.before()).isEqualTo(pair.after()));
    }

    @Provide
    Arbitrary<FrozenTable> tables() {
        Arbitrary<String> word = Arbitraries.of("A", "B", "C").injectNull(0.2);
        return Combinators.combine(Arbitraries.of("LINE", "TOTAL"), word, word)
                .as((kind, name, status) -> Stream.of(kind, name, status))
                .map(words -> {
                    var cells = new ArrayList<>(words.toList());
                    cells.add("1.00");
                    return new FrozenRow(cells, List.of());
                })
                .list()
                .ofMaxSize(8)
                .map(rows -> new FrozenTable(COLUMNS, rows));
    }
}
