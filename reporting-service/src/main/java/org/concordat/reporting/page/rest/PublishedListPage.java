package org.concordat.reporting.page.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.concordat.platform.paging.Page;
import org.concordat.reporting.page.rest.ListPage.Entry;
import org.concordat.reporting.report.published.PublicVersionView;

/**
 * All versions that are published, the latest first.
 *
 * @param older where those before the last one shown stand; empty when there is none
 */
@CheckedTemplate(basePath = "page")
record PublishedListPage(Frame frame, List<Entry> entries, String older) implements TemplateInstance {

    /** @param zone in which the partnership counts its days */
    static PublishedListPage of(Frame frame, Page<PublicVersionView> versions, ZoneId zone) {
        return new PublishedListPage(
                frame,
                versions.items().stream()
                        .map(each -> entry(each, frame.query(), zone))
                        .toList(),
                versions.nextCursor() == null
                        ? ""
                        : "%s%scursor=%s"
                                .formatted(
                                        Frames.PUBLISHED,
                                        frame.query().isEmpty() ? "?" : frame.query() + "&",
                                        URLEncoder.encode(versions.nextCursor(), StandardCharsets.UTF_8)));
    }

    private static Entry entry(PublicVersionView version, String query, ZoneId zone) {
        return new Entry(
                "%s/%s/%d%s".formatted(Frames.PUBLISHED, version.publication(), version.number(), query),
                "%s, version %d".formatted(version.title(), version.number()),
                String.join(". ", PublishedPage.standing(version, zone), PublishedPage.kindAndPeriod(version)) + ".");
    }
}
