package org.concordat.membership.income.standing.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.income.standing.OrganisationStanding;
import org.concordat.membership.income.standing.Standings;
import org.concordat.membership.register.organisation.Standing;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;

/** Finds in PostgreSQL what a standing rests on: one pass over the organisations, the year and what is overdue. */
@ApplicationScoped
class JpaStandings implements Standings {

    private final Sql sql;

    JpaStandings(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<OrganisationStanding> asAt(LocalDate day, UUID organisation) {
        return sql.list(
                """
                with of_year as (
                    select organisation,
                        bool_or(not is_over(s, ?)) as member,
                        bool_or(lapsed_on <= ? and (restored_on is null or restored_on > ?)) as lapsed
                    from subscription s
                    where financial_year = ? and agreed_on <= ? and (?::uuid is null or organisation = ?)
                    group by organisation),
                overdue as (
                    select distinct organisation from overdue
                    where daterange(since, until) @> ?::date and (?::uuid is null or organisation = ?))
                select o.organisation as id, o.name, o.type, o.sub_region, coalesce(y.member, false) as member,
                    coalesce(y.lapsed, false) as lapsed, d.organisation is not null as owes_overdue
                from organisation_as_at o
                left join of_year y on y.organisation = o.organisation
                left join overdue d on d.organisation = o.organisation
                where is_there(o, ?) and (?::uuid is null or o.organisation = ?)
                order by o.name, o.organisation""",
                row -> new OrganisationStanding(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("type"),
                        row.getString("sub_region"),
                        Standing.of(
                                row.getBoolean("member"), row.getBoolean("lapsed"), row.getBoolean("owes_overdue"))),
                day,
                day,
                day,
                FinancialYear.containing(day).toString(),
                day,
                organisation,
                organisation,
                day,
                organisation,
                organisation,
                day,
                organisation,
                organisation);
    }
}
