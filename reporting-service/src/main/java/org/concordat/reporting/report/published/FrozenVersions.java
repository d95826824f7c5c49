package org.concordat.reporting.report.published;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What versions were made of, kept for ever: no rebuild and no later version of the service changes it. */
public interface FrozenVersions {

    /** In the place of what was kept before; refused once the version is published. */
    void keepFigures(VersionOf version, List<FrozenSection> sections);

    /** In their order; none before they are drawn up. */
    List<FrozenSection> figures(VersionOf version);

    void keepDiff(VersionOf version, VersionDiff diff);

    /** What it changes of the version before; none of the first. */
    Optional<VersionDiff> diff(VersionOf version);

    /** Refused once the version is published. */
    void dropDocuments(VersionOf version);

    void keepDocuments(VersionOf version, Map<DocumentFormat, byte[]> documents);

    /** As it was published; none before that was decided. */
    Optional<byte[]> document(VersionOf version, DocumentFormat format);
}
