package org.concordat.programme.sharing.match.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.sharing.match.MatchableOrganisations;
import org.concordat.programme.sharing.match.RestOfPairs;

/** Whom PostgreSQL finds that may be introduced to an organisation. */
@ApplicationScoped
public class JpaMatchableOrganisations implements MatchableOrganisations {

    private static final String MATCHABLE = """
        with asked (organisation, today, months) as (values (?::uuid, ?::date, ?::int))
        select r.id, r.name
        from asked a join registered_organisation r on r.id <> a.organisation
        where (r.active_until is null or r.active_until >= a.today)
        and not exists (
            select from match m
            where least(m.organisation, m.other) = least(a.organisation, r.id)
            and greatest(m.organisation, m.other) = greatest(a.organisation, r.id)
            and (m.status in ('OFFERED', 'ACCEPTED')
                or m.declined_on + make_interval(months => a.months) > a.today))""";

    private final Sql sql;

    JpaMatchableOrganisations(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    private record Matchable(UUID id, String name) {}

    @Override
    public Map<UUID, String> to(OrganisationId organisation, LocalDate on, RestOfPairs rest) {
        return sql
                .list(
                        MATCHABLE,
                        row -> new Matchable(row.getObject("id", UUID.class), row.getString("name")),
                        organisation,
                        on,
                        rest.months())
                .stream()
                .collect(Collectors.toMap(Matchable::id, Matchable::name));
    }
}
