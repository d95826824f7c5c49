package org.concordat.membership.income.summary.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.concordat.membership.income.summary.Income;
import org.concordat.membership.income.summary.IncomeFigures;
import org.concordat.membership.income.summary.IncomeSummary;
import org.concordat.membership.income.summary.YearlyFigures;
import org.concordat.membership.subscription.subscription.SubscriptionStatus;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;

/** Adds up subscriptions in the database, so that the cost is one pass over the years. */
@ApplicationScoped
class JpaIncome implements Income {

    private static final String YEAR_BY_YEAR = """
            with wanted as (
                select financial_year, first_day, ?::date as day
                from unnest(?::text[], ?::date[]) as years (financial_year, first_day)),
            card as (
                select distinct on (c.financial_year) c.id, c.financial_year, w.first_day
                from wanted w join rate_card c on c.financial_year = w.financial_year
                where c.card_version is not null and exists (
                    select 1 from history h
                    where h.aggregate_id = c.id and h.action = 'rate-card-published' and h.effective_on <= w.day)
                order by c.financial_year, c.card_version desc),
            settled as (
                select m.subscription, sum(m.amount) filter (where m.kind = 'CREDIT_NOTE') as credited,
                    sum(m.amount) filter (where m.kind <> 'CREDIT_NOTE') as paid
                from wanted w
                join subscription s on s.financial_year = w.financial_year
                join settlement m on m.subscription = s.id and m.settled_on <= w.day
                group by m.subscription),
            raised as (
                select s.financial_year, s.class_name, s.sub_region, s.amount,
                    s.agreed_on <= w.day and not is_over(s, w.day) as in_force,
                    case when s.invoice_issued_on <= w.day
                        then s.invoice_amount - coalesce(m.credited, 0) else 0 end as asked,
                    coalesce(m.paid, 0) as paid
                from wanted w
                join subscription s on s.financial_year = w.financial_year
                left join settled m on m.subscription = s.id),
            part as (
                select k.financial_year, r.name as class_name, o.sub_region, count(*) as organisations, 0 as members,
                    sum(r.annual_amount) as expected, 0 as agreed, 0 as invoiced, 0 as received, 0 as outstanding
                from card k
                join rate_card_type t on t.rate_card = k.id
                join rate_card_rate r on r.rate_card = k.id and r.name = t.rate_name
                join organisation o on o.type = t.organisation_type
                where (o.active_from is null or o.active_from <= k.first_day)
                and (o.active_until is null or o.active_until >= k.first_day)
                group by k.financial_year, r.name, o.sub_region
                union all
                select financial_year, class_name, sub_region, 0, count(*) filter (where in_force), 0,
                    coalesce(sum(amount) filter (where in_force), 0),
                    coalesce(sum(asked) filter (where in_force), 0),
                    coalesce(sum(least(paid, asked)), 0),
                    coalesce(sum(greatest(asked - paid, 0)) filter (where in_force), 0)
                from raised group by financial_year, class_name, sub_region)
            select financial_year, class_name, sub_region, sum(organisations) as organisations, sum(members) as members,
                sum(expected) as expected, sum(agreed) as agreed, sum(invoiced) as invoiced, sum(received) as received,
                sum(outstanding) as outstanding
            from part
            group by grouping sets ((financial_year), (financial_year, class_name), (financial_year, sub_region))""";

    private final Sql sql;

    JpaIncome(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<IncomeSummary.Part> of(FinancialYear year) {
        return sql.list(
                """
                with of_year as (
                    select s.*, status = any (?) as in_force, status = any (?) as live,
                        coalesce(invoice_amount - credited, 0) as asked
                    from subscription s where financial_year = ?)
                select class_name, sub_region,
                    count(*) filter (where in_force) as members,
                    coalesce(sum(amount) filter (where live), 0) as expected,
                    coalesce(sum(amount) filter (where in_force), 0) as agreed,
                    coalesce(sum(asked) filter (where live), 0) as invoiced,
                    coalesce(sum(least(paid, asked)), 0) as received,
                    coalesce(sum(greatest(asked - paid, 0)) filter (where live), 0) as outstanding,
                    coalesce(sum(greatest(paid - asked, 0)), 0) as credit
                from of_year group by class_name, sub_region""",
                JpaIncome::part,
                names(SubscriptionStatus.IN_FORCE),
                names(SubscriptionStatus.LIVE),
                year.toString());
    }

    @Override
    public Money creditHeld(FinancialYear year) {
        return sql.one(
                        "select coalesce(sum(amount - moved - refunded), 0) as held from credit where financial_year = ?",
                        row -> money(row, "held"),
                        year.toString())
                .orElseThrow();
    }

    private static IncomeSummary.Part part(ResultSet row) throws SQLException {
        return new IncomeSummary.Part(
                row.getString("class_name"),
                row.getString("sub_region"),
                new IncomeFigures(
                        row.getLong("members"),
                        money(row, "expected"),
                        money(row, "agreed"),
                        money(row, "invoiced"),
                        money(row, "received"),
                        money(row, "outstanding"),
                        money(row, "credit")));
    }

    @Override
    public List<Sum> yearByYear(List<FinancialYear> years, LocalDate asAt) {
        return sql.list(
                YEAR_BY_YEAR,
                JpaIncome::sum,
                asAt,
                years.stream().map(FinancialYear::toString).toArray(String[]::new),
                years.stream().map(year -> year.firstDay().toString()).toArray(String[]::new));
    }

    private static Sum sum(ResultSet row) throws SQLException {
        return new Sum(
                FinancialYear.of(row.getString("financial_year")),
                row.getString("class_name"),
                row.getString("sub_region"),
                new YearlyFigures(
                        row.getLong("organisations"),
                        row.getLong("members"),
                        money(row, "expected"),
                        money(row, "agreed"),
                        money(row, "invoiced"),
                        money(row, "received"),
                        money(row, "outstanding")));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column));
    }

    private static String[] names(Set<SubscriptionStatus> statuses) {
        return statuses.stream().map(Enum::name).toArray(String[]::new);
    }
}
