package org.concordat.reporting.report.published;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.change.Change;
import org.concordat.reporting.known.change.ChangeAbout;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** "The diff names figure, old, new and the event behind it": reporting.md, Published. */
@Schema(name = "PublicationDiff", description = "What a version changes of the version before it")
public record VersionDiff(
        @Schema(description = "Number of the version") int number,

        @Schema(description = "Number of the version before it")
        int before,

        @Size(max = 2000)
        @Schema(nullable = true, description = "Why the version was made, in the words of its authors")
        String changeNote,

        @Size(max = 2 * PublicationDetails.MOST_SECTIONS)
        @Schema(description = "Sections in which something differs, in their order; last those that are left out")
        List<SectionDiff> sections) {

    public static final int MOST_EVENTS = 1000;

    static final int MOST_FIGURES = 10_000;

    /** What became of a section. */
    @Schema(name = "SectionChange")
    public enum SectionChange {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** A section in which something differs. */
    @Schema(description = "A section in which something differs")
    public record SectionDiff(
            @Size(max = 200) String heading,
            SectionChange change,

            @Schema(description = "Whether its heading or its text differs, or it is true as at another day")
            boolean wording,

            @Size(max = 100)
            @Schema(nullable = true, description = "The report whose figures it shows; null without one")
            String report,

            @Size(max = VersionDiff.MOST_FIGURES) @Schema(description = "Each figure that differs, row by row")
            List<FigureDiff> figures,

            @Schema(description = "Whether more figures differ than are named")
            boolean moreFigures,

            @Size(max = VersionDiff.MOST_EVENTS)
            @Schema(
                    description =
                            "Every event that its report reads and that became known between the two versions, in the order"
                                    + " in which they were taken in; none when the software works a figure out in another way. Where"
                                    + " there are too many, those about rows that differ come before others")
            List<EventBehind> events,

            @Schema(description = "Whether more events became known than are named")
            boolean moreEvents) {}

    /** A figure of a row that is another one now. */
    @Schema(description = "A figure that differs")
    public record FigureDiff(
            @Size(max = 100) @Schema(description = "What tells its row from the others")
            List<RowKey> row,

            @Size(max = 100) @Schema(examples = "received", description = "Name of its column")
            String figure,

            @Size(max = 2000)
            @Schema(nullable = true, examples = "9000.00", description = "What it was; null for nothing")
            String oldValue,

            @Size(max = 2000)
            @Schema(nullable = true, examples = "8000.00", description = "What it is; null for nothing")
            String newValue,

            @Size(max = VersionDiff.MOST_EVENTS)
            @Schema(
                    description =
                            "Ids of the events behind it: those about the records of its row, or all of the section where the"
                                    + " row adds up over more; none where more became known than are named and none is about the"
                                    + " row")
            List<UUID> events) {}

    /** What a row says in a column by which rows are told apart. */
    @Schema(description = "What a row says in a column by which rows are told apart")
    public record RowKey(
            @Size(max = 100) @Schema(examples = "subRegion") String column,
            @Size(max = 2000) @Schema(examples = "CUMBRIA") String value) {}

    /** An event that became known between two versions. */
    @Schema(description = "An event that became known between the two versions")
    public record EventBehind(
            UUID id,

            @Schema(
                    maxLength = 200,
                    examples = "concordat.membership.subscription-paid.v1",
                    description = "What happened")
            String type,

            @Schema(description = "Id of the record it happened to")
            UUID subject,

            @Schema(description = "The day from which it is true")
            LocalDate effectiveOn,

            @Schema(description = "When it was recorded") Instant recordedAt) {

        static EventBehind of(Change change) {
            return new EventBehind(
                    change.event(), change.type(), change.subject(), change.effectiveOn(), change.recordedAt());
        }

        static EventBehind of(ChangeAbout change) {
            return new EventBehind(
                    change.event(), change.type(), change.subject(), change.effectiveOn(), change.recordedAt());
        }
    }
}
