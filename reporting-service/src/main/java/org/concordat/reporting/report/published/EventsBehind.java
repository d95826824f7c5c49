package org.concordat.reporting.report.published;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.reporting.known.change.Change;
import org.concordat.reporting.known.change.ChangeAbout;
import org.concordat.reporting.known.change.Changelog;
import org.concordat.reporting.known.change.TakenIn;
import org.concordat.reporting.report.published.VersionDiff.EventBehind;

/**
 * What became known between two versions of a section. Those about the rows that differ are looked for among all of it: of a
 * long time there are more events than a diff can name.
 *
 * @param named by their positions, those about rows that differ before others
 * @param more whether there are more than are named
 * @param byRecord those about each record of a row that differs, by their positions
 */
record EventsBehind(List<EventBehind> named, boolean more, Map<UUID, TreeMap<Long, UUID>> byRecord) {

    static EventsBehind of(
            Changelog changes,
            Collection<RowPairs.Pair> differing,
            TakenIn before,
            TakenIn after,
            Collection<String> topics) {
        Set<UUID> records =
                differing.stream().flatMap(pair -> pair.ids().stream()).collect(Collectors.toSet());
        List<ChangeAbout> about = changes.about(records, before, after, topics, VersionDiff.MOST_EVENTS);
        List<Change> all = changes.between(before, after, topics, VersionDiff.MOST_EVENTS + 1);
        var byRecord = new HashMap<UUID, TreeMap<Long, UUID>>();
        var named = new TreeMap<Long, EventBehind>();
        for (ChangeAbout change : about) {
            byRecord.computeIfAbsent(change.record(), each -> new TreeMap<>()).put(change.position(), change.event());
            if (named.size() < VersionDiff.MOST_EVENTS) {
                named.put(change.position(), EventBehind.of(change));
            }
        }
        for (Change change : all) {
            if (named.size() < VersionDiff.MOST_EVENTS) {
                named.putIfAbsent(change.position(), EventBehind.of(change));
            }
        }
        return new EventsBehind(List.copyOf(named.values()), all.size() > VersionDiff.MOST_EVENTS, byRecord);
    }

    /**
     * Those about the records of the row. Where it names none, it adds up over more, and all of the section are behind it. So
     * they are where none is about its records, unless there are others that are not named.
     */
    List<UUID> of(RowPairs.Pair row) {
        var about = new TreeMap<Long, UUID>();
        row.ids().forEach(record -> about.putAll(byRecord.getOrDefault(record, new TreeMap<>())));
        if (!about.isEmpty()) {
            return about.values().stream().limit(VersionDiff.MOST_EVENTS).toList();
        }
        return more && !row.ids().isEmpty()
                ? List.of()
                : named.stream().map(EventBehind::id).toList();
    }
}
