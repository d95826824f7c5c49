package org.concordat.reporting.money.tieout.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.concordat.reporting.money.fund.persistence.AwardMoney;
import org.concordat.reporting.money.tieout.Differences;
import org.concordat.reporting.money.tieout.TieOut.Difference;
import org.concordat.reporting.money.tieout.TieOut.DifferenceKind;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.persistence.FactSql;
import org.concordat.reporting.report.persistence.Pounds;

/** Holds figures against each other in PostgreSQL. */
@ApplicationScoped
public class JpaDifferences implements Differences {

    private static final String DIFFERENCES = """
            with %s,
            activity as (
                select record, sum(budget) as budget from {activity_year} where financial_year = :year group by record),
            activities as (
                select 'ACTIVITIES_AGAINST_PROGRAMME' as kind, p.code as about, p.name, p.total_budget as left_amount,
                    coalesce(a.budget, 0) as right_amount, null::uuid as whose
                from {programme_outturn} p left join activity a on a.record = p.record where p.financial_year = :year),
            awarded as (
                select record, sum(amount) as amount from {award_year}
                where record in (select record from award_money) group by record),
            decided as (
                select distinct on (award) award, amount from {award_decision}
                where award in (select record from award_money) order by award, decided_on desc, record desc),
            commitments as (
                select 'AWARD_AGAINST_COMMITMENT', m.record::text, m.title, a.amount, coalesce(d.amount, 0), m.recipient
                from award_money m join awarded a on a.record = m.record left join decided d on d.award = m.record
                -- awards of earlier times were decided before decisions were kept
                where d.award is not null or not m.earlier),
            -- what was retained goes back to the fund when an award is terminated, which then owes what it paid alone
            payments as (
                select 'CLAIMS_AGAINST_PAYMENTS', record::text, title,
                    case when status = 'TERMINATED' then paid_on_claims else settled_on_claims end,
                    paid_in_all + retained, recipient
                from award_money
                where not earlier),
            spending as (
                select award, sum(amount) as amount from {project_spending}
                where financial_year = :year and award is not null group by award),
            actuals as (
                select 'CLAIMED_AGAINST_ACTUALS', m.record::text, m.title, m.spent, coalesce(s.amount, 0),
                    m.recipient
                from award_money m left join spending s on s.award = m.record
                where m.record in (select award from {project}) and m.spent > coalesce(s.amount, 0)),
            received as (
                select fund, source, sum(amount) as amount from {receipt}
                where financial_year = :year and not reversed and source_kind is distinct from 'SUBSCRIPTIONS'
                group by fund, source),
            expected as (
                select record as fund, source, name, amount from {fund_source}
                where financial_year = :year and kind <> 'SUBSCRIPTIONS'),
            -- money that no source was to bring in the year stands under the fund that it came into
            sources as (
                select 'SOURCE_AGAINST_RECEIPTS', coalesce(e.source, r.source, r.fund)::text,
                    coalesce(e.name, (select min(f.name) from {fund} f where f.record = r.fund)),
                    coalesce(e.amount, 0), coalesce(r.amount, 0), null::uuid
                from expected e full join received r on r.fund = e.fund and r.source = e.source),
            credited as (
                select payment, sum(amount) as amount from {receipt}
                where financial_year = :year and payment is not null and not reversed group by payment),
            paid_in as (select record, organisation, amount from {member_payment} where financial_year = :year),
            subscriptions as (
                select 'SUBSCRIPTION_AGAINST_RECEIPTS', coalesce(p.record, c.payment)::text,
                    (select min(name) from {organisation} o where o.record = p.organisation),
                    coalesce(p.amount, 0), coalesce(c.amount, 0), p.organisation
                from paid_in p full join credited c on c.payment = p.record)
            select kind, coalesce(about, '') as about, coalesce(name, '') as name, left_amount, right_amount
            from (
                select * from activities union all select * from commitments union all select * from payments
                union all select * from actuals union all select * from sources
                union all select * from subscriptions) held
            where left_amount <> right_amount and {about whose}
            order by kind collate "C", name collate "C", about collate "C\"""".formatted(AwardMoney.CTE);

    private final FactSql sql;

    JpaDifferences(FactSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Difference> of(Scope scope) {
        return sql.ask(DIFFERENCES).about(scope).list(JpaDifferences::difference);
    }

    private static Difference difference(ResultSet row) throws SQLException {
        return Difference.of(
                DifferenceKind.valueOf(row.getString("kind")),
                row.getString("about"),
                row.getString("name"),
                Pounds.of(row, "left_amount"),
                Pounds.of(row, "right_amount"));
    }
}
