package org.concordat.platform.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Places that are alike, such as the limit of every list or the id in every path, are read by the same code. The first of
 * a sort gets every value; each after it gets a share of the values, the next share each time.
 */
final class AlikePlaces {

    private static final int SHARES = 8;

    private final Map<String, Integer> met = new HashMap<>();

    /** @param sort equal for places that are alike */
    <T> List<T> valuesFor(String sort, List<T> values) {
        int before = met.merge(sort, 1, Integer::sum) - 1;
        return before == 0
                ? values
                : IntStream.range(0, values.size())
                        .filter(i -> i % SHARES == before % SHARES)
                        .mapToObj(values::get)
                        .toList();
    }
}
