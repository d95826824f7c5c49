package org.concordat.membership.income.summary.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.concordat.membership.income.summary.ForecastSums;
import org.concordat.membership.income.summary.Income;
import org.concordat.membership.income.summary.IncomeFigures;
import org.concordat.membership.income.summary.IncomeSummary;
import org.concordat.membership.income.summary.IncomeSums;
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
                select s, s.financial_year, s.class_name, s.sub_region, s.amount, round(s.amount * s.vat_rate / 100, 2) as vat,
                    least(s.raised_on, s.agreed_on) <= w.day and not is_over(s, w.day) as live,
                    s.agreed_on <= w.day and not is_over(s, w.day) as in_force,
                    case when s.invoice_issued_on <= w.day
                        then s.invoice_amount - coalesce(m.credited, 0) else 0 end as asked,
                    coalesce(m.paid, 0) as paid
                from wanted w
                join subscription s on s.financial_year = w.financial_year
                left join settled m on m.subscription = s.id),
            split as (
                select *, vat_in(s, asked) as asked_vat, least(paid, asked) as received,
                    vat_in(s, least(paid, asked)) as received_vat
                from raised),
            part as (
                select k.financial_year, r.name as class_name, o.sub_region, count(*) as organisations, 0 as members,
                    sum(r.annual_amount) as potential, sum(round(r.annual_amount * r.vat_rate / 100, 2)) as potential_vat,
                    0 as expected, 0 as expected_vat, 0 as agreed, 0 as agreed_vat, 0 as invoiced, 0 as invoiced_vat,
                    0 as received, 0 as received_vat, 0 as outstanding, 0 as outstanding_vat
                from card k
                join rate_card_type t on t.rate_card = k.id
                join rate_card_rate r on r.rate_card = k.id and r.name = t.rate_name
                join organisation o on o.type = t.organisation_type
                where (o.active_from is null or o.active_from <= k.first_day)
                and (o.active_until is null or o.active_until >= k.first_day)
                group by k.financial_year, r.name, o.sub_region
                union all
                select financial_year, class_name, sub_region, 0, count(*) filter (where in_force), 0, 0,
                    coalesce(sum(amount) filter (where live), 0),
                    coalesce(sum(vat) filter (where live), 0),
                    coalesce(sum(amount) filter (where in_force), 0),
                    coalesce(sum(vat) filter (where in_force), 0),
                    coalesce(sum(asked - asked_vat) filter (where in_force), 0),
                    coalesce(sum(asked_vat) filter (where in_force), 0),
                    coalesce(sum(received - received_vat), 0),
                    coalesce(sum(received_vat), 0),
                    coalesce(sum(asked - received - asked_vat + received_vat) filter (where in_force), 0),
                    coalesce(sum(asked_vat - received_vat) filter (where in_force), 0)
                from split group by financial_year, class_name, sub_region)
            select financial_year, class_name, sub_region, sum(organisations) as organisations, sum(members) as members,
                sum(potential) as potential, sum(potential_vat) as potential_vat, sum(expected) as expected,
                sum(expected_vat) as expected_vat, sum(agreed) as agreed, sum(agreed_vat) as agreed_vat,
                sum(invoiced) as invoiced, sum(invoiced_vat) as invoiced_vat, sum(received) as received,
                sum(received_vat) as received_vat, sum(outstanding) as outstanding, sum(outstanding_vat) as outstanding_vat
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
                    select s, class_name, sub_region, amount, paid, round(amount * vat_rate / 100, 2) as vat,
                        status = any (?) as in_force, status = any (?) as live,
                        coalesce(invoice_amount - credited, 0) as asked
                    from subscription s where financial_year = ?),
                split as (
                    select *, vat_in(s, asked) as asked_vat, least(paid, asked) as received,
                        vat_in(s, least(paid, asked)) as received_vat
                    from of_year)
                select class_name, sub_region,
                    count(*) filter (where in_force) as members,
                    coalesce(sum(amount) filter (where live), 0) as expected,
                    coalesce(sum(vat) filter (where live), 0) as expected_vat,
                    coalesce(sum(amount) filter (where in_force), 0) as agreed,
                    coalesce(sum(vat) filter (where in_force), 0) as agreed_vat,
                    coalesce(sum(asked - asked_vat) filter (where live), 0) as invoiced,
                    coalesce(sum(asked_vat) filter (where live), 0) as invoiced_vat,
                    coalesce(sum(received - received_vat), 0) as received,
                    coalesce(sum(received_vat), 0) as received_vat,
                    coalesce(sum(asked - received - asked_vat + received_vat) filter (where live), 0) as outstanding,
                    coalesce(sum(asked_vat - received_vat) filter (where live), 0) as outstanding_vat,
                    coalesce(sum(greatest(paid - asked, 0)), 0) as credit
                from split group by class_name, sub_region""",
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
                IncomeFigures.of(row.getLong("members"), income(row, ""), income(row, "_vat"), money(row, "credit")));
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
                YearlyFigures.of(
                        row.getLong("organisations"),
                        row.getLong("members"),
                        forecast(row, ""),
                        forecast(row, "_vat")));
    }

    private static ForecastSums forecast(ResultSet row, String kind) throws SQLException {
        return new ForecastSums(money(row, "potential" + kind), income(row, kind));
    }

    /** @param kind what the columns of the net sums, or of the VAT on them, end with */
    private static IncomeSums income(ResultSet row, String kind) throws SQLException {
        return new IncomeSums(
                money(row, "expected" + kind),
                money(row, "agreed" + kind),
                money(row, "invoiced" + kind),
                money(row, "received" + kind),
                money(row, "outstanding" + kind));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column));
    }

    private static String[] names(Set<SubscriptionStatus> statuses) {
        return statuses.stream().map(Enum::name).toArray(String[]::new);
    }
}
