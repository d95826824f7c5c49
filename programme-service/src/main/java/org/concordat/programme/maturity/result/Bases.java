package org.concordat.programme.maturity.result;

import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** How many answered in each part of the region. */
final class Bases {

    private Bases() {}

    static <T> Map<String, Integer> of(Map<String, T> byPart, ToIntFunction<T> base) {
        return byPart.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> base.applyAsInt(each.getValue())));
    }
}
