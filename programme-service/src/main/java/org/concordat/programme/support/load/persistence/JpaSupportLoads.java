package org.concordat.programme.support.load.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.support.load.QuarterLoad;
import org.concordat.programme.support.load.SupportLoadView;
import org.concordat.programme.support.load.SupportLoads;

/** Counts in PostgreSQL how much support organisations get. */
@ApplicationScoped
public class JpaSupportLoads implements SupportLoads {

    private final Sql sql;

    JpaSupportLoads(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Page<SupportLoadView> list(Asked asked, PageRequest page) {
        return new SequencePage("support load " + asked, page)
                .byId((after, atMost) -> read(asked, after, atMost), SupportLoadView::organisation);
    }

    private List<SupportLoadView> read(Asked asked, UUID after, int atMost) {
        List<Row> rows = sql.list(
                """
                select o.id, q.quarter, q.first_day, v.visits, f.offers, l.per_quarter
                from (
                    select id from registered_organisation
                    where id > ? and (?::uuid is null or id = ?) and (?::uuid is null or id = ?)
                    and (active_from is null or active_from <= ?) and (active_until is null or active_until >= ?)
                    order by id limit ?) o
                cross join (
                    select n as quarter, (d.first_of_year + (n - 1) * interval '3 months')::date as first_day,
                        (d.first_of_year + n * interval '3 months')::date as next_day
                    from (select ?::date as first_of_year) d, generate_series(1, 4) n) q
                cross join lateral (
                    select count(*) as visits from visit
                    where organisation = o.id and visited_on >= q.first_day and visited_on < q.next_day) v
                cross join lateral (
                    select count(*) as offers from support_offer
                    where offered_to = o.id and valid_from >= q.first_day and valid_from < q.next_day) f
                left join lateral (
                    select per_quarter from support_limit where organisation = o.id and stated_on < q.next_day
                    order by stated_on desc, id desc limit 1) l on true
                order by o.id, q.quarter""",
                JpaSupportLoads::row,
                after,
                asked.organisation(),
                asked.organisation(),
                asked.boundary(),
                asked.boundary(),
                asked.financialYear().lastDay(),
                asked.financialYear().firstDay(),
                atMost,
                asked.financialYear().firstDay());
        Map<UUID, List<QuarterLoad>> quarters = new LinkedHashMap<>();
        rows.forEach(row -> quarters.computeIfAbsent(row.organisation(), id -> new ArrayList<>())
                .add(row.quarter()));
        return quarters.entrySet().stream()
                .map(each -> new SupportLoadView(each.getKey(), asked.financialYear(), each.getValue()))
                .toList();
    }

    private record Row(UUID organisation, QuarterLoad quarter) {}

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                QuarterLoad.of(
                        row.getInt("quarter"),
                        row.getObject("first_day", LocalDate.class),
                        row.getLong("visits"),
                        row.getLong("offers"),
                        row.getObject("per_quarter", Integer.class)));
    }
}
