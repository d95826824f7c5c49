package org.concordat.programme.programme.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.InKindTotals;
import org.concordat.programme.programme.ProgrammeSource;
import org.concordat.programme.programme.RegionalPlan;
import org.concordat.programme.programme.RegionalPlan.Figures;
import org.concordat.programme.programme.RegionalPlan.PlannedProgramme;
import org.concordat.programme.programme.RegionalPlans;
import org.concordat.programme.programme.Spend;

/** The plan of the region, added up by PostgreSQL: by programme and source, by programme, by source, and the whole. */
@ApplicationScoped
public class JpaRegionalPlans implements RegionalPlans {

    private static final String PLAN = """
            with asked as (select ?::text as year, ?::date as first_day, ?::date as last_day),
            running as (
                select p.id, p.code, p.name, row_number() over (order by p.code) as place
                from programme p, asked where p.starts_on <= asked.last_day and p.ends_on >= asked.first_day),
            taken as (
                select activity_id, stream, sum(budget) as budget, sum(spent) as spent,
                    greatest(coalesce(max(forecast), sum(budget)), sum(spent)) as outturn, bool_or(planned) as planned
                from (
                    select b.activity_id, b.stream, b.amount as budget, b.forecast, 0 as spent, true as planned
                    from activity_budget b, asked where b.financial_year = asked.year
                    union all
                    select s.activity_id, s.stream, 0, null, s.amount, false
                    from activity_spending s, asked where s.financial_year = asked.year) each_of_both
                group by activity_id, stream),
            line as (
                select id as programme, null as stream, 0 as brought, 0 as planned, 0 as spent, 0 as outturn,
                    null::numeric as avoided
                from running
                union all
                select f.programme_id, f.stream, f.amount, 0, 0, 0, null
                from programme_funding_source f, asked where f.financial_year = asked.year
                union all
                select a.programme_id, t.stream, 0, t.budget, t.spent, t.outturn, null
                from taken t join activity a on a.id = t.activity_id
                union all
                select a.programme_id, null, 0, 0, 0, 0,
                    case when p.activity_id is null then 0
                    else coalesce(a.cost_alone * coalesce(a.councils, c.councils), 0) end
                from asked join programme_council_count c on c.financial_year = asked.year
                join activity a on a.programme_id = c.programme_id
                left join (select distinct activity_id from taken where planned) p on p.activity_id = a.id),
            summed as (
                select programme, stream, grouping(programme) = 1 as of_all, grouping(stream) = 1 as of_whole,
                    sum(brought) as brought, sum(planned) as planned, sum(spent) as spent, sum(outturn) as outturn,
                    sum(avoided) as avoided
                from line
                group by grouping sets ((programme, stream), (programme), (stream), ())
                having grouping(stream) = 1 or stream is not null)
            select r.id, r.code, r.name, s.stream, s.of_all, s.of_whole, coalesce(s.brought, 0) as brought,
                coalesce(s.planned, 0) as planned, coalesce(s.spent, 0) as spent, coalesce(s.outturn, 0) as outturn,
                s.avoided
            from summed s left join running r on r.id = s.programme
            where s.of_all or r.place <= ?
            order by r.code nulls last, s.of_whole, s.stream collate "C" asc""";

    private final Sql sql;
    private final InKindTotals inKind;

    JpaRegionalPlans(AgroalDataSource dataSource, InKindTotals inKind) {
        this.sql = new Sql(dataSource);
        this.inKind = inKind;
    }

    /** A sum: of a programme or of all, of one source or of the whole. */
    private record Sum(
            UUID programme, String code, String name, boolean ofWhole, ProgrammeSource figures, Money avoided) {}

    @Override
    public RegionalPlan of(FinancialYear year) {
        Map<Boolean, List<Sum>> sums = sql
                .list(
                        PLAN,
                        JpaRegionalPlans::sum,
                        year.toString(),
                        year.firstDay(),
                        year.lastDay(),
                        RegionalPlan.MAX_PROGRAMMES)
                .stream()
                .collect(Collectors.partitioningBy(sum -> sum.programme() != null));
        InKindTotals.OfRegion given = inKind.inYear(year);
        List<PlannedProgramme> programmes = sums.get(true).stream()
                .collect(Collectors.groupingBy(Sum::programme, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(sumsOfOne -> programme(sumsOfOne, given))
                .toList();
        return new RegionalPlan(year, programmes, figures(sums.get(false)), given.total());
    }

    private static PlannedProgramme programme(List<Sum> sums, InKindTotals.OfRegion given) {
        Sum any = sums.get(0);
        return new PlannedProgramme(any.programme(), any.code(), any.name(), figures(sums), given.to(any.programme()));
    }

    private static Figures figures(List<Sum> sums) {
        Sum whole = sums.stream().filter(Sum::ofWhole).findFirst().orElseThrow();
        return Figures.of(
                whole.figures(),
                whole.avoided(),
                sums.stream().filter(sum -> !sum.ofWhole()).map(Sum::figures).toList());
    }

    private static Sum sum(ResultSet row) throws SQLException {
        Money brought = money(row, "brought");
        Money planned = money(row, "planned");
        Money spent = money(row, "spent");
        var figures = new ProgrammeSource(
                row.getString("stream"),
                brought,
                planned,
                brought.minus(planned),
                new Spend(spent, planned.minus(spent), money(row, "outturn")));
        return new Sum(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getBoolean("of_whole"),
                figures,
                row.getBigDecimal("avoided") == null ? null : money(row, "avoided"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column));
    }
}
