package org.concordat.programme.maturity.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WithholdingTest {

    private static final int SMALLEST = 5;

    private static List<String> withheld(Map<String, Integer> bases) {
        var withholding = new Withholding(bases, SMALLEST);
        return bases.keySet().stream().filter(withholding::isWithheld).sorted().toList();
    }

    @Example
    void fourAreWithheldAndFiveAreShown() {
        assertThat(withheld(Map.of("a", 5, "b", 5))).isEmpty();
        assertThat(new Withholding(Map.of("a", 4), SMALLEST).isWholeWithheld()).isTrue();
        assertThat(new Withholding(Map.of("a", 5), SMALLEST).isWholeWithheld()).isFalse();
        assertThat(withheld(Map.of("a", 4))).containsExactly("a");
    }

    @Example
    void withTheOnlySmallPartTheNextSmallestIsWithheldToo() {
        assertThat(withheld(Map.of("a", 4, "b", 9, "c", 6))).containsExactly("a", "c");
    }

    @Example
    void smallPartsThatAreTooSmallTogetherTakeTheNextSmallestWithThem() {
        assertThat(withheld(Map.of("a", 2, "b", 2, "c", 9, "d", 6))).containsExactly("a", "b", "d");
        assertThat(withheld(Map.of("a", 2, "b", 3, "c", 9, "d", 6))).containsExactly("a", "b");
    }

    @Example
    void wholeAndPartsOfAFewAreWithheldAltogether() {
        var withholding = new Withholding(Map.of("a", 2, "b", 2), SMALLEST);
        assertThat(withholding.isWholeWithheld()).isTrue();
        assertThat(withheld(Map.of("a", 2, "b", 2))).containsExactly("a", "b");
    }

    @Example
    void whereNobodyAnsweredThereIsNothingToWithhold() {
        assertThat(withheld(Map.of("a", 0, "b", 7))).isEmpty();
        assertThat(withheld(Map.of())).isEmpty();
        assertThat(new Withholding(Map.of("a", 0), SMALLEST).isWholeWithheld()).isFalse();
    }

    @Provide
    Arbitrary<List<Integer>> bases() {
        return Arbitraries.integers().between(0, 12).list().ofMinSize(1).ofMaxSize(7);
    }

    /** Whoever knows every figure that is shown computes whatever is a sum of multiples of them, and nothing else. */
    @Property(tries = 2_000)
    void noFigureOfAFewCanBeComputedFromThoseThatAreShown(
            @ForAll("bases") List<Integer> bases, @ForAll @IntRange(min = 1, max = 8) int smallest) {
        int parts = bases.size();
        var byPart = new HashMap<String, Integer>();
        IntStream.range(0, parts).forEach(i -> byPart.put("part" + i, bases.get(i)));
        var withholding = new Withholding(byPart, smallest);
        var shown = new ArrayList<double[]>();
        for (int i = 0; i < parts; i++) {
            if (!withholding.isWithheld("part" + i)) {
                shown.add(sumOf(1 << i, parts));
            }
        }
        if (!withholding.isWholeWithheld()) {
            shown.add(sumOf((1 << parts) - 1, parts));
        }
        for (int some = 1; some < 1 << parts; some++) {
            int subset = some;
            int base = IntStream.range(0, parts)
                    .filter(i -> (subset & 1 << i) != 0)
                    .map(bases::get)
                    .sum();
            if (base > 0 && base < smallest) {
                var withSubset = new ArrayList<>(shown);
                withSubset.add(sumOf(subset, parts));
                assertThat(rank(withSubset, parts))
                        .as("%s of %s", subset, bases)
                        .isGreaterThan(rank(shown, parts));
            }
        }
    }

    private static double[] sumOf(int subset, int parts) {
        return IntStream.range(0, parts).mapToDouble(i -> subset >> i & 1).toArray();
    }

    /** How many of the rows say something that the others do not, by elimination. */
    private static int rank(List<double[]> rows, int columns) {
        double[][] left = rows.stream().map(double[]::clone).toArray(double[][]::new);
        int rank = 0;
        for (int column = 0; column < columns; column++) {
            int at = column;
            int from = rank;
            int pivot = IntStream.range(from, left.length)
                    .filter(row -> Math.abs(left[row][at]) > 1e-9)
                    .findFirst()
                    .orElse(-1);
            if (pivot < 0) {
                continue;
            }
            double[] used = left[pivot];
            left[pivot] = left[rank];
            left[rank] = used;
            for (int row = rank + 1; row < left.length; row++) {
                double factor = left[row][column] / used[column];
                for (int each = 0; each < columns; each++) {
                    left[row][each] -= factor * used[each];
                }
            }
            rank++;
        }
        return rank;
    }

    @Property
    void nothingIsWithheldWhereNoPartIsSmall(@ForAll("large") List<Integer> bases) {
        var byPart = new HashMap<String, Integer>();
        IntStream.range(0, bases.size()).forEach(i -> byPart.put("part" + i, bases.get(i)));
        assertThat(withheld(byPart)).isEmpty();
    }

    @Provide
    Arbitrary<List<Integer>> large() {
        return Arbitraries.integers().between(SMALLEST, 12).list().ofMaxSize(7);
    }
}
