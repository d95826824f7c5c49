package org.concordat.reporting.report.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;

/** A publication as its history shows it to those who write and review it. */
record PublicationInHistory(
        UUID id,
        String code,
        PublicationKind kind,
        @JsonUnwrapped PublicationDetails details,
        List<VersionView> versions) {

    static PublicationInHistory of(Publication publication) {
        return new PublicationInHistory(
                publication.id(),
                publication.code(),
                publication.kind(),
                publication.details(),
                publication.versions().stream().map(VersionView::decided).toList());
    }
}
