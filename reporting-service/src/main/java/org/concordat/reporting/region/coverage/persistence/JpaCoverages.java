package org.concordat.reporting.region.coverage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.concordat.reporting.region.coverage.Coverage.CoverageLine;
import org.concordat.reporting.region.coverage.Coverage.Kind;
import org.concordat.reporting.region.coverage.Coverages;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.persistence.FactSql;

/** Counts in PostgreSQL who has signed and who has a lead. */
@ApplicationScoped
public class JpaCoverages implements Coverages {

    private static final String LINES = """
            with present as (
                select record as organisation, type, sub_region from {organisation}
                where coalesce(active_from, '-infinity') <= :day and coalesce(active_until, 'infinity') >= :day
                and {about record}),
            addressed as (
                select distinct 'COMMITMENT' as kind, c.commitment::text as id, c.name, c.target_share, p.organisation,
                    p.sub_region
                from {commitment} c left join present p on c.type is null or c.type = p.type
                union all
                select 'LEAD_ROLE', roles.role, roles.role, null, p.organisation, p.sub_region
                from (select distinct role from {lead}) roles cross join present p),
            covered as (
                select distinct commitment::text as id, organisation from {signature}
                union
                select role, organisation from {lead}
                where coalesce(active_from, '-infinity') <= :day and coalesce(active_until, 'infinity') >= :day)
            select a.kind, a.name, a.target_share, a.sub_region, count(a.organisation) as addressed, count(c.organisation) as covered
            from addressed a left join covered c on c.id = a.id and c.organisation = a.organisation
            group by grouping sets ((a.kind, a.id, a.name, a.target_share),
                (a.kind, a.id, a.name, a.target_share, a.sub_region))
            having grouping(a.sub_region) = 1 or a.sub_region is not null
            order by a.kind, a.name collate "C", a.id, grouping(a.sub_region) desc, a.sub_region collate "C\"""";

    private final FactSql sql;

    JpaCoverages(FactSql sql) {
        this.sql = sql;
    }

    @Override
    public List<CoverageLine> on(LocalDate day, Scope scope) {
        return sql.ask(LINES).about(scope).with("day", day).list(JpaCoverages::line);
    }

    private static CoverageLine line(ResultSet row) throws SQLException {
        return CoverageLine.of(
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("sub_region"),
                row.getInt("addressed"),
                row.getInt("covered"),
                row.getObject("target_share", Integer.class));
    }
}
