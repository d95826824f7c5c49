package org.concordat.reporting.money.distribution.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.concordat.reporting.money.distribution.Counted;
import org.concordat.reporting.money.distribution.Distributions;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.persistence.FactSql;
import org.concordat.reporting.report.persistence.Pounds;

/** Adds up who applied for funding and who has it in PostgreSQL. */
@ApplicationScoped
public class JpaDistributions implements Distributions {

    /** "People are counted once, at the lowest tier": not those of a county whose districts are counted. */
    private static final String PARTS = """
            with %s,
            there as (
                select o.record as organisation, coalesce(o.sub_region, '') as sub_region, o.type, o.parent,
                    o.type in (select code from {organisation_type} where council) as council, p.figure
                from {organisation} o
                left join lateral (
                    select figure from {population} counted
                    where counted.organisation = o.record and true_on <= :first_day
                    order by true_on desc, counted_by collate "C", counted.record limit 1) p on true
                where coalesce(o.active_from, '-infinity') <= :first_day
                    and coalesce(o.active_until, 'infinity') >= :first_day),
            region as (
                select case when grouping(sub_region) = 0 then 'SUB_REGION' when grouping(type) = 0 then 'TYPE'
                        else 'TOTAL' end as part,
                    coalesce(sub_region, type, '') as code, count(*) filter (where council) as councils,
                    sum(figure) filter (where lowest) as population
                from (select *, not exists (select 1 from there below where below.parent = there.organisation
                    and below.figure is not null) as lowest from there) by_tier
                where {about organisation}
                group by grouping sets ((sub_region), (type), ())),
            placed as (
                select s.*, coalesce(o.sub_region, '') as sub_region, coalesce(o.type, '') as type
                from shared_money s left join {organisation} o on o.record = s.organisation
                where {about s.organisation}),
            funding as (
                select case when grouping(sub_region) = 0 then 'SUB_REGION' when grouping(type) = 0 then 'TYPE'
                        else 'TOTAL' end as part,
                    coalesce(sub_region, type, '') as code,
                    count(distinct id) filter (where measure = 'REQUESTED') as applications,
                    sum(amount) filter (where measure = 'REQUESTED') as requested,
                    count(distinct id) filter (where measure = 'AWARDED') as awards,
                    sum(amount) filter (where measure = 'AWARDED') as awarded,
                    sum(amount) filter (where measure = 'PAID') as paid,
                    sum(amount) filter (where measure = 'BENEFITING') as benefiting
                from placed group by grouping sets ((sub_region), (type), ()))
            select part, code, coalesce((select min(name) from {sub_region} known where known.code = code_of.code),
                code) as name, councils, population, applications, requested, awards, awarded, paid, benefiting
            from (select part, code, councils, population, applications, requested, awards, awarded, paid, benefiting
                from region full join funding using (part, code)) code_of
            order by part, code collate "C\"""".formatted(SharedMoney.CTE);

    private final FactSql sql;

    JpaDistributions(FactSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Part> of(Scope scope) {
        return sql.ask(PARTS)
                .about(scope)
                .with("first_day", scope.financialYear().firstDay())
                .list(JpaDistributions::part);
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                Kind.valueOf(row.getString("part")),
                row.getString("code"),
                row.getString("name"),
                new Counted(
                        row.getInt("councils"),
                        row.getBigDecimal("population") == null ? null : row.getLong("population"),
                        row.getInt("applications"),
                        Pounds.of(row, "requested"),
                        row.getInt("awards"),
                        Pounds.of(row, "awarded"),
                        Pounds.of(row, "paid"),
                        Pounds.of(row, "benefiting")));
    }
}
