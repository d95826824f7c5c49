package org.concordat.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlikePlacesTest {

    private static final List<Integer> VALUES = IntStream.range(0, 20).boxed().toList();

    private final AlikePlaces alike = new AlikePlaces();

    @Test
    void theFirstOfASortGetsAllValues() {
        assertThat(alike.valuesFor("limit", VALUES)).isEqualTo(VALUES);
        assertThat(alike.valuesFor("limit", VALUES)).hasSizeBetween(2, 3);
        assertThat(alike.valuesFor("cursor", VALUES)).isEqualTo(VALUES);
    }

    @Test
    void eightMoreGetAllOfThemTogether() {
        alike.valuesFor("limit", VALUES);
        Set<Integer> tried = new HashSet<>();
        IntStream.range(0, 8).forEach(i -> tried.addAll(alike.valuesFor("limit", VALUES)));
        assertThat(tried).containsExactlyInAnyOrderElementsOf(VALUES);
    }
}
