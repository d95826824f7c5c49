package org.concordat.reporting.report.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.reporting.known.change.Changelog;
import org.concordat.reporting.report.published.FrozenTable.FrozenColumn;
import org.concordat.reporting.report.published.FrozenTable.FrozenRow;
import org.concordat.reporting.report.published.VersionDiff.FigureDiff;
import org.concordat.reporting.report.published.VersionDiff.RowKey;
import org.concordat.reporting.report.published.VersionDiff.SectionChange;
import org.concordat.reporting.report.published.VersionDiff.SectionDiff;

/** Names what a version changes of the one before it, and the events behind each figure. */
@ApplicationScoped
public class ComparingVersions {

    /** The column that every table of a report begins with. */
    private static final String KIND_OF_ROW = "row";

    private final Changelog changes;

    ComparingVersions(Changelog changes) {
        this.changes = changes;
    }

    /** A version with what was frozen of it. */
    record Frozen(Version version, FiguresMoment moment, List<FrozenSection> sections) {}

    VersionDiff compare(Frozen before, Frozen after) {
        var former = new ArrayList<>(before.sections());
        var diffs = new ArrayList<SectionDiff>();
        for (FrozenSection section : after.sections()) {
            FrozenSection was = takeFormer(former, section);
            if (was == null) {
                diffs.add(whole(section, SectionChange.ADDED));
            } else {
                SectionDiff diff = compare(before.moment(), was, after.moment(), section);
                if (diff.wording() || !diff.figures().isEmpty()) {
                    diffs.add(diff);
                }
            }
        }
        former.forEach(section -> diffs.add(whole(section, SectionChange.REMOVED)));
        return new VersionDiff(
                after.version().number(),
                before.version().number(),
                after.version().changeNote(),
                diffs);
    }

    /** The section that showed the same figures; of texts the one under the same heading. */
    private static FrozenSection takeFormer(List<FrozenSection> former, FrozenSection section) {
        FrozenSection found = former.stream()
                .filter(was -> was.section().showsTheSameAs(section.section())
                        || !was.section().hasReport()
                                && !section.section().hasReport()
                                && was.section()
                                        .heading()
                                        .equals(section.section().heading()))
                .findFirst()
                .orElse(null);
        former.remove(found);
        return found;
    }

    private static SectionDiff whole(FrozenSection section, SectionChange change) {
        return new SectionDiff(
                section.section().heading(),
                change,
                true,
                section.section().report(),
                List.of(),
                false,
                List.of(),
                false);
    }

    private SectionDiff compare(
            FiguresMoment momentBefore, FrozenSection before, FiguresMoment momentAfter, FrozenSection after) {
        boolean wording = !before.section().equals(after.section());
        if (after.table() == null || before.table().equals(after.table())) {
            return new SectionDiff(
                    after.section().heading(),
                    SectionChange.CHANGED,
                    wording,
                    after.section().report(),
                    List.of(),
                    false,
                    List.of(),
                    false);
        }
        var topics = new LinkedHashSet<>(before.topics());
        topics.addAll(after.topics());
        List<RowPairs.Pair> differing = new RowPairs(before.table(), after.table())
                .pairs().stream()
                        .filter(pair -> differs(before.table(), after.table(), pair))
                        .toList();
        EventsBehind behind = EventsBehind.of(
                changes,
                differing,
                momentBefore.takenInFor(before.section()),
                momentAfter.takenInFor(after.section()),
                topics);
        List<FigureDiff> figures = figures(before.table(), after.table(), differing, behind);
        return new SectionDiff(
                after.section().heading(),
                SectionChange.CHANGED,
                wording,
                after.section().report(),
                List.copyOf(figures.subList(0, Math.min(VersionDiff.MOST_FIGURES, figures.size()))),
                figures.size() > VersionDiff.MOST_FIGURES,
                behind.named(),
                behind.more());
    }

    private static boolean differs(FrozenTable before, FrozenTable after, RowPairs.Pair pair) {
        return names(before, after).stream()
                .anyMatch(name -> !Objects.equals(cell(before, pair.before(), name), cell(after, pair.after(), name)));
    }

    private static Set<String> names(FrozenTable before, FrozenTable after) {
        var names = new LinkedHashSet<String>();
        after.columns().stream().map(FrozenColumn::name).forEach(names::add);
        before.columns().stream().map(FrozenColumn::name).forEach(names::add);
        return names;
    }

    private static List<FigureDiff> figures(
            FrozenTable before, FrozenTable after, List<RowPairs.Pair> differing, EventsBehind events) {
        Set<String> names = names(before, after);
        var figures = new ArrayList<FigureDiff>();
        for (RowPairs.Pair pair : differing) {
            List<RowKey> row =
                    pair.after() == null ? RowPairs.key(before, pair.before()) : RowPairs.key(after, pair.after());
            Set<String> unpaired = pair.before() == null || pair.after() == null ? keysOf(row) : Set.of();
            List<UUID> behind = events.of(pair);
            for (String name : names) {
                String was = cell(before, pair.before(), name);
                String is = cell(after, pair.after(), name);
                // of a row that is new or gone its kind and its figures are named; the words by which it is known are
                // its key
                if (!Objects.equals(was, is) && !unpaired.contains(name)) {
                    figures.add(new FigureDiff(row, name, was, is, behind));
                }
            }
        }
        return figures;
    }

    private static Set<String> keysOf(List<RowKey> row) {
        return row.stream()
                .map(RowKey::column)
                .filter(column -> !column.equals(KIND_OF_ROW))
                .collect(Collectors.toSet());
    }

    private static String cell(FrozenTable table, FrozenRow row, String column) {
        if (row == null) {
            return null;
        }
        for (int place = 0; place < table.columns().size(); place++) {
            if (table.columns().get(place).name().equals(column)) {
                return row.cells().get(place);
            }
        }
        return null;
    }
}
