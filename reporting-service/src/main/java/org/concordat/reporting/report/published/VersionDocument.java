package org.concordat.reporting.report.published;

import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.hash.Hash;
import org.concordat.platform.table.ColumnType;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.report.published.FrozenTable.FrozenColumn;
import org.concordat.reporting.report.published.FrozenTable.FrozenRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version with its sections and figures. It says nothing that changes once the version is published: whether another one
 * stands in its place is said by the list of versions.
 */
@Schema(name = "PublishedVersion", description = "A version with its sections and figures, which never change")
public record VersionDocument(
        @Schema(description = "Id of the publication") UUID publication,

        @Size(max = 50) @Schema(examples = "MONITORING_2008_H1")
        String code,

        PublicationKind kind,
        @Size(max = 200) String title,

        @Schema(description = "The first day of the period that it is about")
        LocalDate firstDay,

        @Schema(description = "The last one") LocalDate lastDay,

        @Schema(description = "Number of the version; 1 for the first")
        int number,

        @Size(max = 2000) @Schema(nullable = true, description = "Why there is this version; null for the first")
        String changeNote,

        @Schema(nullable = true, description = "From when it is published; null while that is not decided")
        Instant publishedAt,

        FiguresMoment figures,
        @Size(max = PublicationDetails.MOST_SECTIONS) List<SectionDocument> sections) {

    /** A section with the table of its report. */
    @Schema(description = "A section with the table of its report")
    public record SectionDocument(
            @Size(max = 200) String heading,

            @Size(max = Section.LONGEST_TEXT)
            @Schema(nullable = true, description = "Plain text; a blank line begins a new paragraph")
            String text,

            @Schema(nullable = true, description = "The table; null where the section is a text alone")
            TableDocument table) {}

    /** The table of a report. */
    @Schema(description = "The table of a report as it was when it was drawn up")
    public record TableDocument(
            @Size(max = 100) @Schema(examples = "membership-and-income")
            String report,

            @Size(max = 200) @Schema(examples = "Membership and income")
            String reportTitle,

            @Size(max = 1000) @Schema(description = "What the report shows")
            String description,

            @Schema(description = "The financial year that the report is about")
            FinancialYear financialYear,

            @Schema(nullable = true, description = "The day as of which it is true; null for everything known")
            LocalDate asAt,

            @Schema(description = "The instant by which it was recorded")
            Instant knownAt,

            @Size(max = 50)
            @Schema(nullable = true, description = "Code of the one programme it is about; null for all")
            String programme,

            @Size(max = 50)
            @Schema(
                    nullable = true,
                    description =
                            "Code of the sub-region whose organisations alone are in it; null for the whole region")
            String subRegion,

            @Size(max = 50)
            @Schema(
                    nullable = true,
                    description = "Code of the type of the organisations that alone are in it; null for every type")
            String type,

            @Size(max = 200) @Schema(description = "In their order")
            List<ColumnDocument> columns,

            @Size(max = 100_000) @Schema(description = "One row each, with one cell for each column")
            List<RowDocument> rows,

            @Size(max = 64)
            @Schema(description = "SHA-256 of the table as CSV, in hexadecimal: that of its file in the data package")
            String sha256) {}

    /** A column. */
    @Schema(description = "A column of a table")
    public record ColumnDocument(
            @Size(max = 100) String name,
            @Size(max = 1000) String description,

            @Schema(description = "What its cells hold; money is in pounds")
            ColumnType type) {}

    /** A row. */
    @Schema(description = "A row of a table")
    public record RowDocument(
            @Size(max = 200)
            @Schema(description = "Each as plain text: 9000.00 for money, 2008-04-01 for a day; empty for none")
            List<@Size(max = 2000) String> cells) {}

    static VersionDocument of(Publication publication, Version version, List<FrozenSection> sections) {
        PublicationDetails details = publication.details();
        return new VersionDocument(
                publication.id(),
                publication.code(),
                publication.kind(),
                details.title(),
                details.firstDay(),
                details.lastDay(),
                version.number(),
                version.changeNote(),
                version.publishedAt(),
                version.figures(),
                sections.stream()
                        .map(section -> new SectionDocument(
                                section.section().heading(), section.section().text(), table(section, version)))
                        .toList());
    }

    private static TableDocument table(FrozenSection frozen, Version version) {
        if (frozen.table() == null) {
            return null;
        }
        Section section = frozen.section();
        return new TableDocument(
                section.report(),
                frozen.title(),
                frozen.description(),
                section.financialYear(),
                section.asAt(),
                version.figures().takenInFor(section).recordedBy(),
                section.programme(),
                section.subRegion(),
                section.type(),
                frozen.table().columns().stream().map(VersionDocument::column).toList(),
                frozen.table().rows().stream().map(VersionDocument::row).toList(),
                Hash.of(frozen.csv().getBytes(StandardCharsets.UTF_8)));
    }

    private static ColumnDocument column(FrozenColumn column) {
        return new ColumnDocument(column.name(), column.description(), column.type());
    }

    private static RowDocument row(FrozenRow row) {
        return new RowDocument(
                row.cells().stream().map(cell -> cell == null ? "" : cell).toList());
    }
}
