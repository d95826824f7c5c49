package org.concordat.reporting.report.published;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version whose instant has come, as everybody may know of it. */
@Schema(name = "PublicVersion", description = "A version whose publication has come")
public record PublicVersionView(
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

        @Schema(description = "PUBLISHED, SUPERSEDED or WITHDRAWN")
        VersionStatus status,

        @Size(max = 2000) @Schema(nullable = true, description = "Why there is this version; null for the first")
        String changeNote,

        @Schema(description = "When its figures were drawn up")
        Instant figuresKnownAt,

        @Schema(description = "Since when it is published") Instant publishedAt,

        @Schema(nullable = true, description = "From when another version stands in its place; null while none does")
        Instant supersededAt,

        @Schema(nullable = true, description = "When it was withdrawn; null unless it was")
        Instant withdrawnAt,

        @Size(max = 2000) @Schema(nullable = true, description = "Why it was withdrawn")
        String withdrawnBecause) {

    static PublicVersionView of(Publication publication, Version version, Instant now) {
        PublicationDetails details = publication.details();
        return new PublicVersionView(
                publication.id(),
                publication.code(),
                publication.kind(),
                details.title(),
                details.firstDay(),
                details.lastDay(),
                version.number(),
                version.statusAt(now),
                version.changeNote(),
                version.figures().knownAt(),
                version.publishedAt(),
                version.supersededAt(),
                version.withdrawnAt(),
                version.withdrawnBecause());
    }
}
