package org.concordat.reporting.report.published;

import java.time.Instant;
import org.concordat.platform.problem.Refusal;

/**
 * What a caller may see: "before that instant only reviewers see it" (reporting.md, Published). That a version was withdrawn
 * is shown to everybody, what stands in it to staff alone.
 *
 * @param drafts whether what is not published is shown
 * @param withdrawn whether what stands in a withdrawn version is shown
 */
public record Sight(boolean drafts, boolean withdrawn) {

    /** That of somebody of whom nothing is known. */
    static final Sight PUBLIC = new Sight(false, false);

    boolean shows(Version version, Instant now) {
        return drafts || version.isPublishedAt(now);
    }

    boolean showsWhatIsIn(Version version, Instant now) {
        return shows(version, now) && (withdrawn || version.statusAt(now) != VersionStatus.WITHDRAWN);
    }

    void requireShown(Version version, Instant now) {
        if (!shows(version, now)) {
            throw Refusal.notFound("version", version.number());
        }
    }

    void require(Version version, Instant now) {
        requireShown(version, now);
        if (!showsWhatIsIn(version, now)) {
            throw Refusal.gone(
                    "version-withdrawn",
                    "This version was withdrawn: %s Read the list of versions for another one."
                            .formatted(version.withdrawnBecause()));
        }
    }
}
