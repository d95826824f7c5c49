package org.concordat.reporting.page.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.pdf.InWords;
import org.concordat.platform.table.TableInWords.Said;
import org.concordat.reporting.page.Section;
import org.concordat.reporting.report.published.FrozenSection;
import org.concordat.reporting.report.published.PublicVersionView;
import org.concordat.reporting.report.published.ReadingPublished.PublicVersion;

/**
 * A published version to read, with its figures as they were frozen.
 *
 * @param standing since when it is published, and what became of it
 * @param sections none of a version that was withdrawn
 * @param files path of its files; empty when there are none any more
 */
@CheckedTemplate(basePath = "page")
record PublishedPage(Frame frame, String standing, List<Said> said, List<Frozen> sections, String files)
        implements TemplateInstance {

    /**
     * A section.
     *
     * @param description what its report shows, with the year and day; empty without one
     * @param parts of its report; none without one, and of a report that had nothing to show
     */
    record Frozen(String heading, List<String> paragraphs, String description, List<Section.Part> parts) {}

    /** @param zone in which the partnership counts its days */
    static PublishedPage of(Frame frame, PublicVersion version, ZoneId zone) {
        var sections = new ArrayList<Frozen>();
        version.sections().forEach(each -> sections.add(frozen(sections.size() + 1, each)));
        PublicVersionView about = version.about();
        return new PublishedPage(
                frame,
                standing(about, zone) + ".",
                said(about, zone),
                sections,
                version.document() == null
                        ? ""
                        : "%s/%s/%d/".formatted(Frames.PUBLISHED, about.publication(), about.number()));
    }

    static String standing(PublicVersionView version, ZoneId zone) {
        return switch (version.status()) {
            case WITHDRAWN -> "Withdrawn on %s".formatted(day(version.withdrawnAt(), zone));
            case SUPERSEDED ->
                "Published on %s, superseded by a later version on %s"
                        .formatted(day(version.publishedAt(), zone), day(version.supersededAt(), zone));
            default -> "Published on %s".formatted(day(version.publishedAt(), zone));
        };
    }

    static String kindAndPeriod(PublicVersionView version) {
        return "%s, %s to %s"
                .formatted(
                        switch (version.kind()) {
                            case SIX_MONTHLY -> "Six-monthly report";
                            case ANNUAL -> "Annual report";
                            case OTHER -> "Report";
                        },
                        InWords.inWords(version.firstDay()),
                        InWords.inWords(version.lastDay()));
    }

    private static List<Said> said(PublicVersionView about, ZoneId zone) {
        var said = new ArrayList<Said>();
        said.add(new Said("Report", kindAndPeriod(about)));
        said.add(new Said("Version", "%s, version %d".formatted(about.code(), about.number())));
        said.add(new Said("Figures as known on", day(about.figuresKnownAt(), zone)));
        if (about.changeNote() != null) {
            said.add(new Said("Why there is this version", about.changeNote()));
        }
        if (about.withdrawnBecause() != null) {
            said.add(new Said("Why it was withdrawn", about.withdrawnBecause()));
        }
        return said;
    }

    private static Frozen frozen(int place, FrozenSection section) {
        String heading = section.section().heading();
        if (section.table() == null) {
            return new Frozen(heading, section.section().paragraphs(), "", List.of());
        }
        String asAt = section.section().asAt() == null
                ? "everything known"
                : "as at " + InWords.inWords(section.section().asAt());
        return new Frozen(
                heading,
                section.section().paragraphs(),
                "%s, %s, %s. %s".formatted(section.title(), section.section().inWords(), asAt, section.description()),
                Section.parts("table-" + place, section.title(), section.printed()));
    }

    private static String day(Instant instant, ZoneId zone) {
        return InWords.inWords(LocalDate.ofInstant(instant, zone));
    }
}
