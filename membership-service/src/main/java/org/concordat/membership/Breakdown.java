package org.concordat.membership;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Breaks figures down by a part they belong to, such as a class or a sub-region; sorted by the part's name. */
public final class Breakdown {

    private Breakdown() {}

    /** @param sum makes one figure of all those of a part */
    public static <T, R> SortedMap<String, R> by(
            Function<T, String> part, Collection<T> figures, Function<List<T>, R> sum) {
        return figures.stream()
                .collect(Collectors.groupingBy(
                        part, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), sum)));
    }

    /** @param row shows one part by its name and all its figures */
    public static <T, R> List<R> rows(
            Function<T, String> part, Collection<T> figures, BiFunction<String, List<T>, R> row) {
        return rows(by(part, figures, Function.identity()), row);
    }

    /** @param row shows one part by its name and its figure */
    public static <T, R> List<R> rows(SortedMap<String, T> parts, BiFunction<String, T, R> row) {
        return parts.entrySet().stream()
                .map(part -> row.apply(part.getKey(), part.getValue()))
                .toList();
    }
}
