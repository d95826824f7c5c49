package org.concordat.reporting.report.published;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version without its sections and figures. */
@Schema(name = "PublicationVersion")
public record VersionView(
        @Schema(description = "1 for the first") int number,

        @Schema(description = "How it stands; APPROVED until the instant of its publication has come")
        VersionStatus status,

        @Size(max = 2000) @Schema(nullable = true, description = "Why it was made; null for the first")
        String changeNote,

        @Schema(nullable = true, description = "When its figures were drawn up; null before")
        Instant figuresKnownAt,

        @Size(max = 2000) @Schema(nullable = true, description = "Why it went back to its authors; null unless it did")
        String sentBackBecause,

        @Schema(nullable = true, description = "From when it is published; null while that is not decided")
        Instant publishedAt,

        @Schema(nullable = true, description = "From when another version stands in its place; null while none does")
        Instant supersededAt,

        @Schema(nullable = true, description = "When it was withdrawn; null unless it was")
        Instant withdrawnAt,

        @Size(max = 2000) @Schema(nullable = true, description = "Why it was withdrawn")
        String withdrawnBecause) {

    /** As it was decided, for those who compare the instants with their own clock. */
    static VersionView decided(Version version) {
        return of(version, version.decided());
    }

    static VersionView at(Version version, Instant now) {
        return of(version, version.statusAt(now));
    }

    private static VersionView of(Version version, VersionStatus status) {
        return new VersionView(
                version.number(),
                status,
                version.changeNote(),
                version.figures() == null ? null : version.figures().knownAt(),
                version.sentBackBecause(),
                version.publishedAt(),
                version.supersededAt(),
                version.withdrawnAt(),
                version.withdrawnBecause());
    }
}
