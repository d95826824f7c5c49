package org.concordat.reporting.report.published.rest;

import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.platform.pdf.InWords;
import org.concordat.platform.table.Column;
import org.concordat.platform.table.ColumnType;
import org.concordat.platform.table.Table;
import org.concordat.platform.table.TableInWords;
import org.concordat.platform.table.TableInWords.Said;
import org.concordat.platform.table.TablePages;
import org.concordat.reporting.report.published.DocumentPress.Manuscript;
import org.concordat.reporting.report.published.FrozenSection;
import org.concordat.reporting.report.published.Section;
import org.concordat.reporting.report.published.VersionDiff;
import org.concordat.reporting.report.published.VersionDiff.FigureDiff;
import org.concordat.reporting.report.published.VersionDiff.RowKey;
import org.concordat.reporting.report.published.VersionDiff.SectionDiff;
import org.concordat.reporting.report.published.VersionDocument;
import org.concordat.reporting.report.published.VersionDocument.SectionDocument;
import org.concordat.reporting.report.published.VersionDocument.TableDocument;

/**
 * A version as it is printed: a title page that says what it is and as of when it is true, the sections, each table on as
 * large a sheet as it needs, and last what differs from the version before.
 */
public record PublicationPage(String title, String status, List<Said> said, String changeNote, List<Part> parts)
        implements TemplateInstance {

    private static final String A4 = "297mm 210mm";

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm:ss 'UTC'", Locale.UK)
            .withZone(ZoneOffset.UTC);

    /**
     * A section as it is printed.
     *
     * @param sheet of its name, the page that is as large as its table needs
     * @param size of that sheet, in the words of CSS
     * @param grid its table; {@code null} without one
     */
    public record Part(
            String sheet,
            String size,
            String heading,
            List<String> paragraphs,
            List<Said> said,
            TablePages.Grid grid) {}

    /** What is left of the cells that are printed at once; a table that does not fit leaves its room to the next one. */
    private static final class Room {

        private long cells = TablePages.MOST_CELLS;

        boolean take(Table<?> table) {
            long wanted = TableInWords.cells(table);
            boolean fits = wanted <= cells;
            cells -= fits ? wanted : 0;
            return fits;
        }
    }

    /** A figure that differs, as a row of a table. */
    private record Difference(String section, String row, FigureDiff figure) {}

    static PublicationPage of(Manuscript manuscript) {
        VersionDocument document = manuscript.document();
        var room = new Room();
        var parts = new ArrayList<Part>();
        for (int place = 0; place < document.sections().size(); place++) {
            parts.add(part(
                    place, document.sections().get(place), manuscript.sections().get(place), room));
        }
        if (manuscript.diff() != null) {
            parts.add(differences(parts.size(), manuscript.diff(), room));
        }
        return new PublicationPage(
                document.title(), status(manuscript), said(document), document.changeNote(), List.copyOf(parts));
    }

    private static String status(Manuscript manuscript) {
        return switch (manuscript.status()) {
            case DRAFT -> "Draft, not published";
            case IN_REVIEW -> "In review, not published";
            case APPROVED -> "Approved, not published yet";
            case PUBLISHED, SUPERSEDED, WITHDRAWN -> "Published";
        };
    }

    private static List<Said> said(VersionDocument document) {
        var said = new ArrayList<Said>();
        said.add(new Said("Version", String.valueOf(document.number())));
        said.add(new Said("Period", inWords(document.firstDay()) + " to " + inWords(document.lastDay())));
        if (document.publishedAt() != null) {
            said.add(new Said("Published at", inWords(document.publishedAt())));
        }
        said.add(new Said("As known at", inWords(document.figures().knownAt())));
        if (document.figures().lastEventAt() != null) {
            said.add(new Said(
                    "Latest event that counts",
                    "%s, recorded at %s"
                            .formatted(
                                    document.figures().lastEventId(),
                                    inWords(document.figures().lastEventAt()))));
        }
        said.add(new Said("Reference", "%s, version %d".formatted(document.code(), document.number())));
        return said;
    }

    private static Part part(int place, SectionDocument section, FrozenSection frozen, Room room) {
        return part(
                place,
                section.heading(),
                frozen.section().paragraphs(),
                said(section.table(), frozen.section()),
                frozen.table() == null ? null : frozen.printed(),
                "in the data package",
                room);
    }

    /**
     * @param table {@code null} without one
     * @param elsewhere where it is, if it is too long to be printed
     */
    private static Part part(
            int place,
            String heading,
            List<String> paragraphs,
            List<Said> said,
            Table<?> table,
            String elsewhere,
            Room room) {
        String sheet = "sheet" + place;
        if (table == null) {
            return new Part(sheet, A4, heading, paragraphs, said, null);
        }
        if (!room.take(table)) {
            var left = new Said(
                    "Not printed, as it is too long",
                    "%,d rows, which are %s".formatted(table.rows().size(), elsewhere));
            return new Part(sheet, A4, heading, paragraphs, and(said, left), null);
        }
        TablePages.Grid grid = TablePages.grid(table);
        return new Part(sheet, grid.sheet(), heading, paragraphs, said, grid);
    }

    private static List<Said> and(List<Said> said, Said last) {
        return Stream.concat(said.stream(), Stream.of(last)).toList();
    }

    private static List<Said> said(TableDocument table, Section section) {
        if (table == null) {
            return List.of();
        }
        var said = new ArrayList<Said>();
        said.add(new Said("Report", table.reportTitle() + ", " + section.inWords()));
        said.add(new Said("As at", table.asAt() == null ? "everything known" : inWords(table.asAt())));
        said.add(new Said("As known at", inWords(table.knownAt())));
        return said;
    }

    private static Part differences(int place, VersionDiff diff, Room room) {
        List<Difference> rows = diff.sections().stream()
                .flatMap(section -> section.figures().stream()
                        .map(figure -> new Difference(section.heading(), row(figure), figure)))
                .toList();
        List<String> words = diff.sections().stream()
                .filter(SectionDiff::wording)
                .map(section -> "%s: %s".formatted(section.heading(), wording(section)))
                .toList();
        var table = new Table<>(
                "differences",
                List.of(
                        column("section", Difference::section),
                        column("row", Difference::row),
                        column("figure", each -> each.figure().figure()),
                        column("old", each -> each.figure().oldValue()),
                        column("new", each -> each.figure().newValue()),
                        column("events", each -> events(each.figure()))),
                rows);
        return part(
                place,
                "What differs from version %d".formatted(diff.before()),
                rows.isEmpty() && words.isEmpty() ? List.of("Nothing differs.") : words,
                List.of(),
                rows.isEmpty() ? null : table,
                "in the comparison of versions",
                room);
    }

    private static String wording(SectionDiff section) {
        return switch (section.change()) {
            case ADDED -> "this section is new.";
            case REMOVED -> "this section is left out.";
            case CHANGED -> "its wording or the times that it asks for differ.";
        };
    }

    private static String row(FigureDiff figure) {
        return figure.row().stream().map(RowKey::value).collect(Collectors.joining(", "));
    }

    /** The first ones; the comparison of versions names all. */
    private static String events(FigureDiff figure) {
        int shown = 3;
        String first = IntStream.range(0, Math.min(shown, figure.events().size()))
                .mapToObj(place -> figure.events().get(place).toString())
                .collect(Collectors.joining(", "));
        int more = figure.events().size() - shown;
        return more > 0 ? "%s and %d more".formatted(first, more) : first;
    }

    private static Column<Difference> column(String name, Function<Difference, String> value) {
        return new Column<>(name, "", ColumnType.TEXT, value);
    }

    private static String inWords(LocalDate day) {
        return InWords.inWords(day);
    }

    private static String inWords(Instant instant) {
        return INSTANT.format(instant);
    }
}
