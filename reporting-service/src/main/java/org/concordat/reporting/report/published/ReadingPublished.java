package org.concordat.reporting.report.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;

/**
 * What everybody may read, also without signing in: versions whose instant has come. Before it they are not found; of one
 * that was withdrawn the notice is shown, and what stood in it no longer.
 */
@ApplicationScoped
public class ReadingPublished {

    private final Publications publications;
    private final Publishing publishing;
    private final Manuscripts manuscripts;
    private final BusinessCalendar calendar;

    ReadingPublished(
            Publications publications, Publishing publishing, Manuscripts manuscripts, BusinessCalendar calendar) {
        this.publications = publications;
        this.publishing = publishing;
        this.manuscripts = manuscripts;
        this.calendar = calendar;
    }

    /**
     * A version as everybody may read it.
     *
     * @param document its sections and figures; {@code null} of a version that was withdrawn, of which the notice stands in
     *     {@code about}
     * @param sections the same for whoever shows them with values; none of a version that was withdrawn
     */
    public record PublicVersion(PublicVersionView about, VersionDocument document, List<FrozenSection> sections) {}

    /** All versions whose instant has come; the one published last comes first. */
    public Page<PublicVersionView> list(PageRequest page) {
        return publications.listPublic(calendar.now(), page);
    }

    public PublicVersion get(VersionOf of) {
        Instant now = calendar.now();
        Publication publication = publications.get(of.publication());
        Version version = publication.version(of.number());
        Sight.PUBLIC.requireShown(version, now);
        PublicVersionView about = PublicVersionView.of(publication, version, now);
        if (!Sight.PUBLIC.showsWhatIsIn(version, now)) {
            return new PublicVersion(about, null, List.of());
        }
        var written = manuscripts.published(publication, version);
        return new PublicVersion(about, written.document(), written.sections());
    }

    /** The bytes that were published; refused as gone, with the reason, once the version is withdrawn. */
    public byte[] file(VersionOf of, DocumentFormat format) {
        return publishing.document(of, format, Sight.PUBLIC);
    }

    /** Without its suffix. */
    public String fileName(VersionOf of) {
        return publishing.fileName(of, Sight.PUBLIC);
    }

    /** What it changes of the version before; not found of the first. */
    public VersionDiff diff(VersionOf of) {
        return publishing.diff(of, Sight.PUBLIC);
    }
}
