package org.concordat.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.concordat.platform.paging.SequencePage.Moment;
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

    private static final List<Moment> LATEST_FIRST = List.of(
            new Moment(Instant.parse("2009-04-01T09:00:00Z"), new UUID(0, 1)),
            new Moment(Instant.parse("2008-10-01T09:00:00Z"), new UUID(0, 7)),
            new Moment(Instant.parse("2008-10-01T09:00:00Z"), new UUID(0, 4)),
            new Moment(Instant.parse("2008-10-01T08:59:59.999999Z"), new UUID(0, 9)));

    private static boolean isAfter(Moment row, Moment after) {
        int byInstant = row.at().compareTo(after.at());
        boolean isBeforeItsId = Long.compareUnsigned(
                        row.id().getLeastSignificantBits(), after.id().getLeastSignificantBits())
                < 0;
        return byInstant < 0 || byInstant == 0 && isBeforeItsId;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void theLatestRowComesFirstAndThoseOfOneInstantAreOnOnePageEach(int limit) {
        var seen = new ArrayList<Moment>();
        String cursor = null;
        do {
            Page<Moment> page = new SequencePage("latest", PageRequest.of(limit, cursor))
                    .latestFirst(
                            (after, atMost) -> LATEST_FIRST.stream()
                                    .filter(row -> isAfter(row, after))
                                    .limit(atMost)
                                    .toList(),
                            row -> row);
            seen.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(seen).isEqualTo(LATEST_FIRST);
    }
}
