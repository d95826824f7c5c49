package org.concordat.reporting.report.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.reporting.report.published.DocumentPress.Manuscript;

/** Puts together what the documents of a version are written from. */
@ApplicationScoped
public class Manuscripts {

    private final FrozenVersions frozen;
    private final DocumentPress press;
    private final BusinessCalendar calendar;

    Manuscripts(FrozenVersions frozen, DocumentPress press, BusinessCalendar calendar) {
        this.frozen = frozen;
        this.press = press;
        this.calendar = calendar;
    }

    static String fileName(String code, int number) {
        return "%s-v%d".formatted(code.toLowerCase(Locale.ROOT).replace('_', '-'), number);
    }

    Map<DocumentFormat, byte[]> printed(Publication publication, Version version) {
        // in print it says from when it is published, which does not change once that has come
        Manuscript manuscript = published(publication, version);
        var documents = new EnumMap<DocumentFormat, byte[]>(DocumentFormat.class);
        for (DocumentFormat format : DocumentFormat.values()) {
            documents.put(format, press.print(manuscript, format));
        }
        return documents;
    }

    byte[] print(Publication publication, Version version, DocumentFormat format) {
        return press.print(manuscript(publication, version, version.statusAt(calendar.now())), format);
    }

    /** What it says once it is published. */
    Manuscript published(Publication publication, Version version) {
        return manuscript(publication, version, VersionStatus.PUBLISHED);
    }

    private Manuscript manuscript(Publication publication, Version version, VersionStatus status) {
        if (version.figures() == null) {
            throw Refusal.conflict(
                    "figures-not-drawn-up",
                    "Version %d has no figures yet. Draw them up, or submit it for review.".formatted(version.number()),
                    List.of("drawing-up", "submission"));
        }
        var of = new VersionOf(publication.id(), version.number());
        List<FrozenSection> sections = frozen.figures(of);
        return new Manuscript(
                VersionDocument.of(publication, version, sections),
                sections,
                status,
                frozen.diff(of).orElse(null));
    }
}
