package org.concordat.programme.sharing.match.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.sharing.match.Match;
import org.concordat.programme.sharing.match.MatchFilter;
import org.concordat.programme.sharing.match.MatchId;
import org.concordat.programme.sharing.match.MatchView;
import org.concordat.programme.sharing.match.MatchYear;
import org.concordat.programme.sharing.match.Matches;
import org.concordat.programme.sharing.match.Pair;

/** Matches in PostgreSQL. */
@ApplicationScoped
public class JpaMatches implements Matches, PanacheAggregates<Match> {

    private final Sql sql;

    JpaMatches(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public boolean isThere(MatchId id, OrganisationId boundary) {
        return sql.one(
                        "select 1 from match where id = ? and (?::uuid is null or ? in (organisation, other))",
                        row -> true,
                        id,
                        boundary,
                        boundary)
                .isPresent();
    }

    @Override
    public void holdStill(Pair pair) {
        sql.one(
                "select pg_advisory_xact_lock(hashtextextended(least(?::text, ?::text) || greatest(?::text, ?::text), 0))",
                row -> true,
                pair.organisation(),
                pair.other(),
                pair.organisation(),
                pair.other());
    }

    @Override
    public Past pastOf(Pair pair) {
        return sql.one(
                        """
                        select coalesce(bool_or(status in ('OFFERED', 'ACCEPTED')), false) as is_open,
                            max(declined_on) as declined_on
                        from match
                        where least(organisation, other) = least(?::uuid, ?::uuid)
                        and greatest(organisation, other) = greatest(?::uuid, ?::uuid)""",
                        row -> new Past(
                                row.getBoolean("is_open"),
                                Optional.ofNullable(row.getObject("declined_on", LocalDate.class))),
                        pair.organisation(),
                        pair.other(),
                        pair.organisation(),
                        pair.other())
                .orElseThrow();
    }

    @Override
    public Page<MatchView> list(MatchFilter filter, PageRequest page) {
        return Listing.of(
                        MatchView.class,
                        "select new org.concordat.programme.sharing.match.MatchView(m.id, m.pair, m.reason, m.offeredOn,"
                                + " m.status, m.acceptedOn, m.declinedOn, m.declinedBecause, m.outcomeOn, m.outcome,"
                                + " m.version) from Match m")
                .where(
                        "(m.pair.organisation = :organisation or m.pair.other = :organisation)",
                        "organisation",
                        filter.organisation())
                .where("(m.pair.organisation = :boundary or m.pair.other = :boundary)", "boundary", filter.boundary())
                .where("m.status = :status", "status", filter.status())
                .ascending("m.offeredOn", MatchView::offeredOn)
                .tieBreaker("m.id", UUID.class, MatchView::id)
                .page(getEntityManager(), page);
    }

    @Override
    public List<MatchYear> byYear() {
        return sql.list(
                """
                select extract(year from step.on_day - interval '3 months')::int as year,
                    count(*) filter (where step.name = 'offered') as offered,
                    count(*) filter (where step.name = 'accepted') as accepted,
                    count(*) filter (where step.name = 'declined') as declined,
                    count(*) filter (where step.name = 'concluded') as concluded
                from match m cross join lateral (values
                    ('offered', m.offered_on), ('accepted', m.accepted_on), ('declined', m.declined_on),
                    ('concluded', m.outcome_on)) step (name, on_day)
                where step.on_day is not null
                group by 1 order by 1 limit ?""",
                row -> new MatchYear(
                        new FinancialYear(row.getInt("year")),
                        row.getInt("offered"),
                        row.getInt("accepted"),
                        row.getInt("declined"),
                        row.getInt("concluded")),
                MatchYear.MOST);
    }
}
