package org.concordat.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequencePageTest {

    private static final List<Long> ROWS = List.of(3L, 5L, 8L, 13L, 21L);

    private static Page<Long> ofRows(PageRequest request) {
        return new SequencePage("rows", request)
                .page(
                        (after, atMost) -> ROWS.stream()
                                .filter(row -> row > after)
                                .limit(atMost)
                                .toList(),
                        Long::longValue);
    }

    private static Page<Long> ofAList(PageRequest request) {
        return new SequencePage("list", request).of(ROWS);
    }

    private static List<Long> byCursor(Function<PageRequest, Page<Long>> list, int limit) {
        var seen = new ArrayList<Long>();
        String cursor = null;
        do {
            Page<Long> page = list.apply(PageRequest.of(limit, cursor));
            assertThat(page.items()).hasSizeBetween(1, limit);
            seen.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return seen;
    }

    private static List<Long> pageByPage(Page<Long> first) {
        var seen = new ArrayList<Long>();
        Optional<? extends Page<Long>> page = Optional.of(first);
        while (page.isPresent()) {
            seen.addAll(page.get().items());
            page = page.get().next();
        }
        return seen;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void eachRowIsOnOnePageAndInTheOrderOfItsNumber(int limit) {
        assertThat(byCursor(SequencePageTest::ofRows, limit)).isEqualTo(ROWS);
        assertThat(byCursor(SequencePageTest::ofAList, limit)).isEqualTo(ROWS);
        assertThat(pageByPage(ofRows(PageRequest.of(limit, null)))).isEqualTo(ROWS);
        assertThat(pageByPage(ofAList(PageRequest.of(limit, null)))).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aCursorIsOfItsListOnly(int limit) {
        String cursor = ofRows(PageRequest.of(limit, null)).nextCursor();
        assertThatThrownBy(() -> ofAList(PageRequest.of(limit, cursor))).isInstanceOf(Refusal.class);
    }
}
