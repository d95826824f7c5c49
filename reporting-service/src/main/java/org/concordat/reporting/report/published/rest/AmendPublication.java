package org.concordat.reporting.report.published.rest;

import static org.concordat.platform.http.MergePatch.kept;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.reporting.report.published.PublicationDetails;
import org.concordat.reporting.report.published.Section;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of the draft of a publication: what is left out stays, what is sent replaces. */
public record AmendPublication(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String title,

        @Schema(description = "The first day of the period that it is about")
        LocalDate firstDay,

        @Schema(description = "The last one") LocalDate lastDay,

        @Size(max = 2000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(description = "Why there is a new version, in words")
        String changeNote,

        @Size(min = 1, max = PublicationDetails.MOST_SECTIONS) @Schema(description = "All of them, in their order")
        List<@NotNull @Valid Section> sections,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<PublicationDetails> {

    @Override
    public PublicationDetails applyTo(PublicationDetails present) {
        return new PublicationDetails(
                kept(title, present.title()),
                kept(firstDay, present.firstDay()),
                kept(lastDay, present.lastDay()),
                kept(changeNote, present.changeNote()),
                kept(sections, present.sections()));
    }
}
