package org.concordat.funding.register.statistic.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.concordat.funding.register.statistic.PeopleCount;
import org.concordat.funding.register.statistic.Statistics;
import org.concordat.platform.persistence.Sql;

/** The local copy of figures about organisations. */
@ApplicationScoped
public class JpaStatistics implements Statistics {

    private final Sql sql;

    JpaStatistics(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void learn(KnownStatistic statistic, long version) {
        sql.update(
                """
                insert into organisation_statistic (id, version, organisation, kind, true_on, figure, source)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                set version = excluded.version, organisation = excluded.organisation, kind = excluded.kind,
                    true_on = excluded.true_on, figure = excluded.figure, source = excluded.source
                where organisation_statistic.version < excluded.version""",
                statistic.id(),
                version,
                statistic.organisation(),
                statistic.kind(),
                statistic.trueOn(),
                statistic.figure(),
                statistic.source());
    }

    @Override
    public List<PeopleCount> bySubRegion(Census census, LocalDate day, Collection<String> types) {
        return sql.list(
                """
                with there as materialized (
                    select a.organisation, a.sub_region, a.parent from organisation_as_at a
                    where a.type = any (?) and is_there(a, ?))
                select t.sub_region, count(*) as counted, coalesce(sum(s.figure), 0) as figure,
                    coalesce(array_agg(o.name order by o.name) filter (where s.figure is null), '{}') as missing
                from there t
                join organisation o on o.id = t.organisation
                left join lateral (
                    select figure from organisation_statistic s
                    where s.organisation = t.organisation and s.kind = ? and s.true_on = ? and s.source = ?
                    order by s.id desc limit 1) s on true
                where t.organisation not in (select parent from there where parent is not null)
                group by t.sub_region order by t.sub_region""",
                row -> new PeopleCount(
                        row.getString("sub_region"), row.getInt("counted"), row.getLong("figure"), List.of((String[])
                                row.getArray("missing").getArray())),
                types.toArray(String[]::new),
                day,
                census.kind(),
                census.trueOn(),
                census.source());
    }
}
