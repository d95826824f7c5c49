package org.concordat.reporting.report.published;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A publication as its events show it: how its versions stand, and nothing of what is written in them. Events are read by
 * more than "only reviewers see it" before the instant (reporting.md, Published) allows for.
 */
public record PublicationState(
        UUID id,

        @Size(max = 50) @Schema(examples = "MONITORING_2008_H1")
        String code,

        PublicationKind kind,

        @Schema(description = "The first day of the period that it is about")
        LocalDate firstDay,

        @Schema(description = "The last one") LocalDate lastDay,

        @Size(max = Publication.MOST_VERSIONS)
        @Schema(
                description =
                        "The first one first; PUBLISHED is said from the decision on, and publishedAt says from when it holds")
        List<VersionState> versions) {

    /** How a version stands. */
    public record VersionState(
            @Schema(description = "1 for the first") int number,

            @Schema(description = "What was decided last") VersionStatus status,

            @Schema(nullable = true, description = "When its figures were drawn up; null before")
            Instant figuresKnownAt,

            @Schema(nullable = true, description = "From when it is published; null while that is not decided")
            Instant publishedAt,

            @Schema(
                    nullable = true,
                    description = "From when another version stands in its place; null while none does")
            Instant supersededAt,

            @Schema(nullable = true, description = "When it was withdrawn; null unless it was")
            Instant withdrawnAt,

            @Size(max = 2000) @Schema(nullable = true, description = "Why it was withdrawn, which everybody may read")
            String withdrawnBecause) {

        static VersionState of(VersionView version) {
            return new VersionState(
                    version.number(),
                    version.status(),
                    version.figuresKnownAt(),
                    version.publishedAt(),
                    version.supersededAt(),
                    version.withdrawnAt(),
                    version.withdrawnBecause());
        }
    }

    static PublicationState of(PublicationInHistory shown) {
        return new PublicationState(
                shown.id(),
                shown.code(),
                shown.kind(),
                shown.details().firstDay(),
                shown.details().lastDay(),
                shown.versions().stream().map(VersionState::of).toList());
    }
}
