package org.concordat.reporting.report.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A publication as its events and its history show it. */
public record PublicationState(
        UUID id,

        @Size(max = 50) @Schema(examples = "MONITORING_2008_H1")
        String code,

        PublicationKind kind,
        @JsonUnwrapped PublicationDetails details,

        @Size(max = Publication.MOST_VERSIONS)
        @Schema(
                description =
                        "The first one first; PUBLISHED is said from the decision on, and publishedAt says from when it holds")
        List<VersionView> versions) {

    static PublicationState of(Publication publication) {
        return new PublicationState(
                publication.id(),
                publication.code(),
                publication.kind(),
                publication.details(),
                publication.versions().stream().map(VersionView::decided).toList());
    }
}
