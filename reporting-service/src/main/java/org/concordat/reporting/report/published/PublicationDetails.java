package org.concordat.reporting.report.published;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written of a publication while a version of it is a draft. */
public record PublicationDetails(
        @Size(max = 200) @Schema(examples = "Six-monthly monitoring report, April to September 2008")
        String title,

        @Schema(description = "The first day of the period that it is about")
        LocalDate firstDay,

        @Schema(description = "The last one") LocalDate lastDay,

        @Size(max = 2000)
        @Schema(nullable = true, description = "Why there is a new version, in words; null for the first one")
        String changeNote,

        @Size(max = PublicationDetails.MOST_SECTIONS) @Schema(description = "In the order in which they are printed")
        List<Section> sections) {

    public static final int MOST_SECTIONS = 30;

    public PublicationDetails {
        sections = List.copyOf(sections);
    }

    /** @param number of the version that they are of */
    void requireSound(int number, Instant now) {
        if (lastDay.isBefore(firstDay)) {
            throw Refusal.rule(
                    "period-ends-before-it-begins",
                    "/lastDay",
                    "The period ends before it begins on %s. Send a later last day.".formatted(firstDay));
        }
        if (number > 1 && changeNote == null) {
            throw Refusal.rule(
                    "change-note-missing",
                    "/changeNote",
                    "This corrects the version before. Say in a sentence or two what has changed and why.");
        }
        if (sections.isEmpty()) {
            throw Refusal.rule("no-sections", "/sections", "A publication has at least one section. Send one.");
        }
        for (int i = 0; i < sections.size(); i++) {
            sections.get(i).requireSound("/sections/" + i, now);
        }
    }
}
