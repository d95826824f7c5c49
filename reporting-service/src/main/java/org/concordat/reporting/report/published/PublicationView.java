package org.concordat.reporting.report.published;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A publication as callers see it. */
@Schema(name = "Publication", description = "A report that is published, with its versions")
public record PublicationView(
        UUID id,
        @Size(max = 50) String code,
        PublicationKind kind,
        @Size(max = 200) String title,

        @Schema(description = "The first day of the period that it is about")
        LocalDate firstDay,

        @Schema(description = "The last one") LocalDate lastDay,

        @Size(max = Publication.MOST_VERSIONS) @Schema(description = "The first one first")
        List<VersionView> versions,

        @Size(max = PublicationDetails.MOST_SECTIONS)
        @Schema(
                description =
                        "What the newest of these versions is put together from, as it is written; read the version for"
                                + " its figures")
        List<Section> sections,

        @Schema(description = "Also the ETag") long version)
        implements HasVersion {

    static PublicationView of(Publication publication, Sight sight, Instant now) {
        List<VersionView> shown = publication.versions().stream()
                .filter(version -> sight.shows(version, now))
                .map(version -> VersionView.at(version, now))
                .toList();
        PublicationDetails details = publication.details();
        Version newest = publication.version(shown.get(shown.size() - 1).number());
        return new PublicationView(
                publication.id(),
                publication.code(),
                publication.kind(),
                details.title(),
                details.firstDay(),
                details.lastDay(),
                shown,
                sight.showsWhatIsIn(newest, now) ? publication.sectionsOf(newest.number()) : List.of(),
                publication.version());
    }
}
