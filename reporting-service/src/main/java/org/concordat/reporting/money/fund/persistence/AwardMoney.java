package org.concordat.reporting.money.fund.persistence;

/** What became of the money of awards in a year, as part of a query. */
public final class AwardMoney {

    /**
     * The table {@code award_money}, one row an award that promises something for the year: what is committed to it,
     * claimed and paid. What was paid without a claim belongs to its last year, as "what is retained is kept in the
     * last years".
     */
    public static final String CTE = """
            claimed as (
                select award, financial_year, sum(claimed) as claimed, sum(paid) as paid, sum(settled) as settled,
                    sum(spent) as spent
                from {claim} where award in (select record from {award_year} where financial_year = :year)
                group by award, financial_year),
            claimed_in_all as (select award, sum(paid) as paid, sum(settled) as settled from claimed group by award),
            paid_out as (
                select a.*, coalesce(c.claimed, 0) as claimed, coalesce(c.spent, 0) as spent,
                    coalesce(e.paid, 0) as paid_on_claims, coalesce(e.settled, 0) as settled_on_claims,
                    coalesce(c.paid, 0)
                        + case when a.last_year then a.paid_in_all - coalesce(e.paid, 0) else 0 end as gone
                from {award_year} a
                left join claimed c on c.award = a.record and c.financial_year = a.financial_year
                left join claimed_in_all e on e.award = a.record
                where a.financial_year = :year),
            award_money as (
                select *, gone - returned as paid, case when is_open then amount
                    else gone + case when last_year then retained else 0 end end - returned as committed
                from paid_out)""";

    private AwardMoney() {}
}
