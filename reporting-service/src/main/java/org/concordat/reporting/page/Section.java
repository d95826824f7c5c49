package org.concordat.reporting.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordat.platform.table.Table;
import org.concordat.platform.table.TableInWords;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Reported;
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
        List<Part> parts =
                parts(report.name(), report.title(), new Table<>(report.name(), Reported.columns(report), lines));
        return new Section(report.name(), report.title(), report.description(), parts, charts, terms(parts));
    }

    /**
     * The rows of a report's table, kind by kind.
     *
     * @param id unique on the page
     * @param title what all rows belong to
     */
    public static <R> List<Part> parts(String id, String title, Table<R> table) {
        var about = new Lines<>(table.columns());
        var byKind = new LinkedHashMap<String, List<R>>();
        table.rows().forEach(row -> byKind.computeIfAbsent(about.kindOf(row), kind -> new ArrayList<>())
                .add(row));
        boolean alone = byKind.size() == 1;
        var parts = new ArrayList<Part>();
        byKind.forEach((kind, ofKind) -> parts.add(new Part(
                "%s-%s".formatted(id, kind.toLowerCase(Locale.ROOT)),
                alone ? title : "%s: %s".formatted(title, words(kind)),
                alone,
                TableInWords.of(new Table<>(table.name(), about.forPeople(), ofKind)))));
        return parts;
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
