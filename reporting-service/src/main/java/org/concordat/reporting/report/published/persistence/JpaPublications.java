package org.concordat.reporting.report.published.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.paging.SequencePage.Moment;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;
import org.concordat.reporting.report.published.PublicVersionView;
import org.concordat.reporting.report.published.Publication;
import org.concordat.reporting.report.published.PublicationFilter;
import org.concordat.reporting.report.published.PublicationKind;
import org.concordat.reporting.report.published.PublicationSummaryView;
import org.concordat.reporting.report.published.Publications;
import org.concordat.reporting.report.published.VersionStatus;

/** Publications in PostgreSQL. */
@ApplicationScoped
public class JpaPublications implements Publications, PanacheAggregates<Publication> {

    private static final String LISTED = """
            select p.id, p.code, p.kind, p.title, p.first_day, p.last_day, v.number as published
            from public.publication p
            left join lateral (
                select max(number) as number from public.publication_version
                where publication = p.id and published_at <= ?) v on true
            where p.id > ? and (? or v.number is not null) and (?::text is null or p.kind = ?)
                and (?::date is null or ?::date between p.first_day and p.last_day)
            order by p.id limit ?""";

    private static final String PUBLIC = """
            select p.id, p.code, p.kind, p.title, p.first_day, p.last_day, v.*
            from public.publication_version v join public.publication p on p.id = v.publication
            where v.published_at <= ? and (v.published_at, v.publication) < (?, ?)
            order by v.published_at desc, v.publication desc limit ?""";

    private final Sql sql;

    JpaPublications(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public boolean hasCode(String code) {
        return count("code", code) > 0;
    }

    @Override
    public Page<PublicationSummaryView> list(PublicationFilter filter, PageRequest page) {
        String kind = filter.kind() == null ? null : filter.kind().name();
        return new SequencePage("publications %s %s %s".formatted(kind, filter.day(), filter.drafts()), page)
                .byId(
                        (UUID after, int atMost) -> sql.list(
                                LISTED,
                                JpaPublications::listed,
                                filter.now(),
                                after,
                                filter.drafts(),
                                kind,
                                kind,
                                filter.day(),
                                filter.day(),
                                atMost),
                        PublicationSummaryView::id);
    }

    private static PublicationSummaryView listed(ResultSet row) throws SQLException {
        return new PublicationSummaryView(
                row.getObject("id", UUID.class),
                row.getString("code"),
                PublicationKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("published", Integer.class));
    }

    /** Of one publication no two versions are published at one instant: the next one is begun after it. */
    @Override
    public Page<PublicVersionView> listPublic(Instant now, PageRequest page) {
        return new SequencePage("public versions", page)
                .latestFirst(
                        (after, atMost) ->
                                sql.list(PUBLIC, row -> publicVersion(row, now), now, after.at(), after.id(), atMost),
                        version -> new Moment(version.publishedAt(), version.publication()));
    }

    private static PublicVersionView publicVersion(ResultSet row, Instant now) throws SQLException {
        Instant publishedAt = Sql.instant(row, "published_at");
        Instant supersededAt = Sql.instant(row, "superseded_at");
        return new PublicVersionView(
                row.getObject("id", UUID.class),
                row.getString("code"),
                PublicationKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("number"),
                VersionStatus.valueOf(row.getString("decided")).at(now, publishedAt, supersededAt),
                row.getString("change_note"),
                Sql.instant(row, "known_at"),
                publishedAt,
                supersededAt,
                Sql.instant(row, "withdrawn_at"),
                row.getString("withdrawn_because"));
    }
}
