package org.concordat.reporting.report.published;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.reporting.report.published.FrozenTable.FrozenRow;
import org.concordat.reporting.report.published.VersionDiff.RowKey;

/**
 * The rows of two tables of the same report that are about the same. Rows are told apart by what they say in words. Where
 * such a word differs, as a status may, a row is found by the words before it, as long as one row on either side says these;
 * the kind of row and the first word after it always stay.
 */
final class RowPairs {

    private static final int FEWEST_WORDS = 2;

    private final FrozenTable before;
    private final FrozenTable after;
    private final Map<FrozenRow, FrozenRow> formerOf = new IdentityHashMap<>();
    private final List<FrozenRow> unpairedBefore = new ArrayList<>();
    private final List<FrozenRow> unpairedAfter = new ArrayList<>();

    /** A row and what it was; {@code null} where there is none. */
    record Pair(FrozenRow before, FrozenRow after) {

        /** Of the records that it is about, or was. */
        Set<UUID> ids() {
            return Stream.of(before, after)
                    .filter(Objects::nonNull)
                    .flatMap(row -> row.ids().stream())
                    .collect(Collectors.toSet());
        }
    }

    RowPairs(FrozenTable before, FrozenTable after) {
        this.before = before;
        this.after = after;
        unpairedBefore.addAll(before.rows());
        unpairedAfter.addAll(after.rows());
        pairAlike();
        int most = Math.max(before.columns().size(), after.columns().size());
        for (int words = most; words >= FEWEST_WORDS && !unpairedAfter.isEmpty(); words--) {
            pairByFirst(words);
        }
    }

    /** In the order of the rows that are, and after them those that are no more. */
    List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        after.rows().forEach(row -> pairs.add(new Pair(formerOf.get(row), row)));
        unpairedBefore.forEach(row -> pairs.add(new Pair(row, null)));
        return pairs;
    }

    static List<RowKey> key(FrozenTable table, FrozenRow row) {
        return IntStream.range(0, table.columns().size())
                .filter(place ->
                        table.columns().get(place).isKey() && row.cells().get(place) != null)
                .mapToObj(place -> new RowKey(
                        table.columns().get(place).name(), row.cells().get(place)))
                .toList();
    }

    /** Several that say the same are paired in their order. */
    private void pairAlike() {
        pair(row -> key(before, row), row -> key(after, row), false);
    }

    private void pairByFirst(int words) {
        pair(row -> first(words, key(before, row)), row -> first(words, key(after, row)), true);
    }

    /** A row that says less is not found by that. */
    private static List<RowKey> first(int words, List<RowKey> key) {
        return key.size() < words ? List.of() : key.subList(0, words);
    }

    private void pair(
            Function<FrozenRow, List<RowKey>> keyBefore,
            Function<FrozenRow, List<RowKey>> keyAfter,
            boolean onlySingle) {
        Map<List<RowKey>, List<FrozenRow>> former = grouped(unpairedBefore, keyBefore);
        grouped(unpairedAfter, keyAfter).forEach((key, rows) -> {
            List<FrozenRow> formers = former.getOrDefault(key, List.of());
            if (key.isEmpty() || onlySingle && (rows.size() > 1 || formers.size() > 1)) {
                return;
            }
            for (int i = 0; i < Math.min(rows.size(), formers.size()); i++) {
                formerOf.put(rows.get(i), formers.get(i));
            }
        });
        unpairedAfter.removeIf(formerOf::containsKey);
        var paired = Collections.newSetFromMap(new IdentityHashMap<FrozenRow, Boolean>());
        paired.addAll(formerOf.values());
        unpairedBefore.removeIf(paired::contains);
    }

    private static Map<List<RowKey>, List<FrozenRow>> grouped(
            List<FrozenRow> rows, Function<FrozenRow, List<RowKey>> key) {
        return rows.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
