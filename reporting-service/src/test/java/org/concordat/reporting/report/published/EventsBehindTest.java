package org.concordat.reporting.report.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.concordat.reporting.report.published.FrozenTable.FrozenRow;
import org.concordat.reporting.report.published.VersionDiff.EventBehind;
import org.junit.jupiter.api.Test;

class EventsBehindTest {

    private static final UUID RECORD = UUID.randomUUID();
    private static final UUID FORMER = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final EventBehind OTHER = new EventBehind(
            UUID.randomUUID(),
            "concordat.test.happened.v1",
            UUID.randomUUID(),
            LocalDate.of(2009, 3, 31),
            Instant.EPOCH);

    private static FrozenRow row(UUID... ids) {
        return new FrozenRow(List.of("ROW"), List.of(ids));
    }

    private static List<UUID> behind(boolean more, Map<UUID, TreeMap<Long, UUID>> byRecord, RowPairs.Pair row) {
        return new EventsBehind(List.of(OTHER), more, byRecord).of(row);
    }

    @Test
    void aRowNamesTheEventsAboutWhatItIsAndWasInTheirOrder() {
        var byRecord = Map.of(
                RECORD, new TreeMap<>(Map.of(2L, SECOND)),
                FORMER, new TreeMap<>(Map.of(1L, FIRST, 2L, SECOND)));
        assertThat(behind(true, byRecord, new RowPairs.Pair(row(FORMER), row(RECORD))))
                .containsExactly(FIRST, SECOND);
        assertThat(behind(true, byRecord, new RowPairs.Pair(null, row(RECORD)))).containsExactly(SECOND);
    }

    @Test
    void aRowThatAddsUpOverMoreNamesAllThatAreNamed() {
        assertThat(behind(true, Map.of(), new RowPairs.Pair(row(), row()))).containsExactly(OTHER.id());
    }

    @Test
    void aRowOfWhichNoneIsNamesTheOthersOnlyWhereTheyAreAllThereAre() {
        assertThat(behind(false, Map.of(), new RowPairs.Pair(row(RECORD), row(RECORD))))
                .containsExactly(OTHER.id());
        assertThat(behind(true, Map.of(), new RowPairs.Pair(row(RECORD), row(RECORD))))
                .isEmpty();
    }
}
