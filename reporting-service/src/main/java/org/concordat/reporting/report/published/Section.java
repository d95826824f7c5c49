package org.concordat.reporting.report.published;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.referencedata.ReferenceListRequest;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.report.Reader;
import org.concordat.reporting.report.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a publication: a heading with a text, with the table of one of the reports, or with both. */
@Embeddable
@Schema(name = "PublicationSection", description = "A heading with a text, with the table of a report, or with both")
public record Section(
        @NotBlank @Size(max = 200) @Schema(examples = "Membership and income")
        String heading,

        @Size(max = Section.LONGEST_TEXT)
        @Pattern(regexp = ReferenceListRequest.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, description = "Plain text; a blank line begins a new paragraph")
        String text,

        @Size(max = 100)
        @Pattern(regexp = ReferenceListRequest.NOT_BLANK, message = "must not be blank")
        @Schema(
                nullable = true,
                examples = "membership-and-income",
                description = "Name of the report whose table it shows, as the list of reports has it; null for none")
        String report,

        @Schema(nullable = true, description = "The financial year that the report is about; null without a report")
        FinancialYear financialYear,

        @Schema(nullable = true, description = "The day as of which it is true; null for everything known")
        LocalDate asAt,

        @Schema(
                nullable = true,
                description = "The instant by which it was recorded; null for all that is known when it is drawn up")
        Instant knownAt,

        @Size(max = 50)
        @Pattern(regexp = ReferenceListRequest.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, examples = "BPI", description = "Code of the one programme it is about; null for all")
        String programme,

        @Size(max = 50)
        @Pattern(regexp = ReferenceListRequest.NOT_BLANK, message = "must not be blank")
        @Schema(
                nullable = true,
                examples = "cumbria",
                description = "Code of the sub-region whose organisations alone are in it; null for the whole region")
        String subRegion,

        @Size(max = 50)
        @Pattern(regexp = ReferenceListRequest.NOT_BLANK, message = "must not be blank")
        @Schema(
                nullable = true,
                examples = "DISTRICT",
                description = "Code of the type of the organisations that alone are in it; null for every type")
        String type) {

    static final int LONGEST_TEXT = 5000;

    /** Of its text; a blank line stands between two of them. */
    public List<String> paragraphs() {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\R\\s*\\R"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    boolean hasReport() {
        return report != null;
    }

    /** What its report is asked for, as staff see it, who decide what is published; all that is known by then, unless it says an instant of its own. */
    Scope scope(Instant now) {
        return new Scope(financialYear, asAt, knownAt == null ? now : knownAt, programme)
                .of(subRegion, type)
                .readBy(Reader.STAFF);
    }

    /** Whether both show the same figures, as far as these can be the same at two times. */
    boolean showsTheSameAs(Section other) {
        return hasReport() && other.hasReport() && withoutTimes().equals(other.withoutTimes());
    }

    private Section withoutTimes() {
        return new Section(null, null, report, financialYear, null, null, programme, subRegion, type);
    }

    /** The year and what narrows it down, so that a part is not taken for the whole. */
    public String inWords() {
        return scope(null).inWords();
    }

    /** By which of its report's query parameters it is narrowed down. */
    List<String> filters() {
        var on = new ArrayList<String>();
        if (programme != null) {
            on.add("programme");
        }
        if (subRegion != null) {
            on.add("subRegion");
        }
        if (type != null) {
            on.add("type");
        }
        return on;
    }

    /** @param pointer to the section in the request */
    void requireSound(String pointer, Instant now) {
        if (!hasReport()) {
            requireNoFilters(pointer);
        } else if (financialYear == null) {
            throw Refusal.rule(
                    "year-missing", pointer + "/financialYear", "Send the financial year that the report is about.");
        }
        if (knownAt != null && knownAt.isAfter(now)) {
            throw Refusal.rule(
                    "known-at-ahead",
                    pointer + "/knownAt",
                    "Nobody knows yet what will have been recorded by %s. Send an instant that has passed, or leave knownAt out."
                            .formatted(knownAt));
        }
    }

    private void requireNoFilters(String pointer) {
        if (text == null) {
            throw Refusal.rule("section-empty", pointer, "Send a text, the name of a report, or both.");
        }
        if (financialYear != null
                || asAt != null
                || knownAt != null
                || !filters().isEmpty()) {
            throw Refusal.rule(
                    "report-missing",
                    pointer + "/report",
                    "A year, a day, an instant or a filter is about a report. Name the report, or leave them out.");
        }
    }
}
