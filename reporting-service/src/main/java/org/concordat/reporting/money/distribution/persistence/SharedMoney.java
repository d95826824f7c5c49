package org.concordat.reporting.money.distribution.persistence;

import org.concordat.reporting.money.fund.persistence.AwardMoney;

/** Who has which part of what was asked for and awarded in a year, as part of a query. */
public final class SharedMoney {

    /**
     * The table {@code shared_money}, one row for each who has a share in an application or award: its part to the
     * penny. Shares are cut to the penny, "pennies left go to the largest remainders". Whoever took over an award
     * stands where its applicant did. An award of earlier times has no application and is its recipient's alone.
     */
    public static final String CTE = AwardMoney.CTE + """
            ,
            to_share as (
                select 'REQUESTED' as measure, 'RECEIVED' as basis, record as id, record as application,
                    applicant as recipient, requested as amount
                from {application_year} where financial_year = :year
                union all
                select m.measure, m.basis, a.record, a.application, a.recipient, m.amount
                from award_money a
                cross join lateral (values ('AWARDED', 'RECEIVED', a.committed), ('PAID', 'RECEIVED', a.paid),
                    ('BENEFITING', 'BENEFITS', a.committed)) m (measure, basis, amount)
                where a.committed > 0),
            party as (
                select t.measure, t.id, t.amount * 100 as pence, coalesce(p.place, 0) as place,
                    coalesce(p.share, 1) * 10000 as share,
                    case when p.organisation is null or p.organisation = p.applicant then t.recipient
                        else p.organisation end as organisation
                from to_share t left join {application_party} p on p.record = t.application and p.basis = t.basis),
            cut as (
                select *, div(pence * share, whole) as full_pence, mod(pence * share, whole) as remainder
                from (select *, sum(share) over (partition by measure, id) as whole from party) of_the_whole),
            ranked as (
                select *, pence - sum(full_pence) over (partition by measure, id) as pennies_left,
                    row_number() over (partition by measure, id order by remainder desc, place) as nth
                from cut),
            shared_money as (
                select measure, id, organisation,
                    (full_pence + case when nth <= pennies_left then 1 else 0 end) / 100 as amount
                from ranked)""";

    private SharedMoney() {}
}
