package org.concordat.reporting.programme.supportload.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.programme.supportload.SupportLoad;
import org.concordat.reporting.programme.supportload.SupportLoad.QuarterAgainstLimit;
import org.concordat.reporting.programme.supportload.SupportLoad.SupportInQuarter;
import org.concordat.reporting.programme.supportload.SupportLoad.SupportedOrganisation;
import org.concordat.reporting.programme.supportload.SupportLoads;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.persistence.FactSql;

/** Counts support in PostgreSQL. */
@ApplicationScoped
public class JpaSupportLoads implements SupportLoads {

    private static final String SUPPORT = """
            with given as (
                select organisation, quarter, 1 as visits, 0 as offers from {visit}
                where financial_year = :year and {about organisation}
                union all
                select organisation, quarter, 0, 1 from {support_offer}
                where financial_year = :year and {about organisation}),
            supported as (
                select organisation, quarter, sum(visits) as visits, sum(offers) as offers
                from given group by organisation, quarter)
            """;

    private static final String OF_EACH = SUPPORT + """
            select o.record, o.name, o.sub_region, q.quarter, coalesce(s.visits, 0) as visits,
                coalesce(s.offers, 0) as offers, l.per_quarter
            from {organisation} o
            cross join generate_series(1, 4) as q (quarter)
            left join lateral (
                select per_quarter from {support_limit}
                where organisation = o.record and stated_on < :first_day::date + q.quarter * interval '3 months'
                order by stated_on desc, record desc limit 1) l on true
            left join supported s on s.organisation = o.record and s.quarter = q.quarter
            where coalesce(o.active_from, '-infinity') <= :last_day
            and coalesce(o.active_until, 'infinity') >= :first_day and {about o.record}
            order by o.name collate "C", o.record, q.quarter""";

    private static final String IN_ALL = SUPPORT + """
            select q.quarter, coalesce(sum(s.visits), 0) as visits, coalesce(sum(s.offers), 0) as offers
            from generate_series(1, 4) as q (quarter) left join supported s on s.quarter = q.quarter
            group by q.quarter order by q.quarter""";

    private final FactSql sql;

    JpaSupportLoads(FactSql sql) {
        this.sql = sql;
    }

    private record Organisation(UUID id, String name, String subRegion) {}

    private record Row(Organisation organisation, QuarterAgainstLimit support) {}

    @Override
    public SupportLoad of(Scope scope) {
        FinancialYear year = scope.financialYear();
        Map<Organisation, List<QuarterAgainstLimit>> quarters = new LinkedHashMap<>();
        sql.ask(OF_EACH)
                .about(scope)
                .with("first_day", year.firstDay())
                .with("last_day", year.lastDay())
                .list(JpaSupportLoads::row)
                .forEach(row -> quarters.computeIfAbsent(row.organisation(), first -> new ArrayList<>())
                        .add(row.support()));
        return new SupportLoad(
                quarters.entrySet().stream()
                        .map(each -> organisation(each.getKey(), each.getValue()))
                        .toList(),
                sql.ask(IN_ALL).about(scope).list(JpaSupportLoads::support));
    }

    private static SupportedOrganisation organisation(Organisation organisation, List<QuarterAgainstLimit> quarters) {
        return new SupportedOrganisation(
                organisation.id(), organisation.name(), organisation.subRegion(), List.copyOf(quarters));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new Organisation(
                        row.getObject("record", UUID.class), row.getString("name"), row.getString("sub_region")),
                QuarterAgainstLimit.of(support(row), row.getObject("per_quarter", Integer.class)));
    }

    private static SupportInQuarter support(ResultSet row) throws SQLException {
        return SupportInQuarter.of(row.getInt("quarter"), row.getInt("visits"), row.getInt("offers"));
    }
}
