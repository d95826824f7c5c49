package org.concordat.reporting.report.published;

import java.util.List;

/** Writes a version in each of its formats. */
public interface DocumentPress {

    /**
     * A version that is to be written.
     *
     * @param document what it says
     * @param sections the same as it was frozen
     * @param status how it stands, for the title page
     * @param diff what it changes of the version before; {@code null} for the first
     */
    record Manuscript(VersionDocument document, List<FrozenSection> sections, VersionStatus status, VersionDiff diff) {}

    byte[] print(Manuscript manuscript, DocumentFormat format);
}
