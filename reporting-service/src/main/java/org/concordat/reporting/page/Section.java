package org.concordat.reporting.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordat.platform.table.Table;
import org.concordat.platform.table.TableInWords;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Reported.Line;

/**
 * A report as a page shows it: one table for each kind of row, with the figures of the report's own table. Ids say nothing to
 * people; the files have them.
 *
 * @param name the report's
 */
public record Section(
        String name,
        String title,
        String description,
        List<Part> parts,
        List<BarChart> charts,
        Map<String, String> terms) {

    /**
     * The rows of one kind. A single row is shown as a list of its figures.
     *
     * @param alone whether the report has no other kind, so that its own heading says enough to those who see it
     */
    public record Part(String id, String caption, boolean alone, TableInWords table) {

        public boolean isOneRow() {
            return table.rows().size() == 1;
        }

        /** The figures of the one row, each with the name of its column. */
        public List<TableInWords.Said> figures() {
            List<TableInWords.Cell> row = table.rows().get(0);
            var figures = new ArrayList<TableInWords.Said>();
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).text().isEmpty()) {
                    figures.add(new TableInWords.Said(
                            table.headings().get(i).label(), row.get(i).text()));
                }
            }
            return figures;
        }
    }

    /** @param lines those of the report that are shown */
    static Section of(Report<?> report, List<Line> lines, List<BarChart> charts) {
        var about = new Lines(report);
        var byKind = new LinkedHashMap<String, List<Line>>();
        lines.forEach(line -> byKind.computeIfAbsent(about.kindOf(line), kind -> new ArrayList<>())
                .add(line));
        boolean alone = byKind.size() == 1;
        var parts = new ArrayList<Part>();
        byKind.forEach((kind, ofKind) -> parts.add(new Part(
                report.name() + "-" + kind.toLowerCase(Locale.ROOT),
                alone ? report.title() : "%s: %s".formatted(report.title(), words(kind)),
                alone,
                TableInWords.of(new Table<>(report.name(), about.forPeople(), ofKind)))));
        return new Section(report.name(), report.title(), report.description(), parts, charts, terms(parts));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    private static String words(String kind) {
        return Lines.OF_A_SUB_REGION.equals(kind)
                ? "sub-region"
                : kind.toLowerCase(Locale.UK).replace('_', ' ');
    }

    /** What the columns mean, each once. */
    private static Map<String, String> terms(List<Part> parts) {
        var terms = new LinkedHashMap<String, String>();
        parts.forEach(part ->
                part.table().headings().forEach(heading -> terms.putIfAbsent(heading.label(), heading.description())));
        return terms;
    }
}
