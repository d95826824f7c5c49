package org.concordat.programme.sharing.match.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.sharing.match.Likeness;
import org.concordat.programme.sharing.match.Likenesses;
import org.concordat.programme.sharing.match.MatchReason;
import org.concordat.programme.sharing.match.RestOfPairs;

/**
 * Compares projects in PostgreSQL. A set of reasons is a number there, with one bit for each reason in the order in which they
 * are declared, so that what suggests nothing is left out before organisations are looked at.
 */
@ApplicationScoped
public class JpaLikenesses implements Likenesses {

    private static final String ALIKE = """
        with asked (organisation, reasons, today, months) as (values (?::uuid, ?::int[], ?::date, ?::int)),
        own as (
            select p.id, lower(p.service_area) as service_area, place_of(p.stage) as place
            from project p
            where place_of(p.stage) < place_of('CLOSED') and p.id in (
                select id from project where lead = (select organisation from asked)
                union
                select project from project_partner where organisation = (select organisation from asked))),
        alike (own, other, reason) as (
            select own.id, p.id, 1 from own join project p on lower(p.service_area) = own.service_area
            union all
            select own.id, theirs.project, 2
            from own join project_tool ours on ours.project = own.id
            join project_tool theirs on lower(theirs.tool) = lower(ours.tool)
            union all
            select own.id, theirs.project, 4
            from own join project_theme ours on ours.project = own.id
            join project_theme theirs on theirs.theme = ours.theme),
        likeness as (
            select own, other, bit_or(reason) as reasons from alike where other <> own group by own, other
            having array[bit_or(reason), bit_or(reason) + 8] && (select reasons from asked)),
        compared as (
            select l.own, l.other, p.lead,
                l.reasons + case when place_of(p.stage) > own.place then 8 else 0 end as reasons
            from likeness l join own on own.id = l.own join project p on p.id = l.other
            where place_of(p.stage) is not null),
        suggesting as (select * from compared where reasons = any ((select reasons from asked)::int[])),
        party as (
            select lead as organisation, own, other, reasons from suggesting
            union all
            select partner.organisation, s.own, s.other, s.reasons
            from suggesting s join project_partner partner on partner.project = s.other),
        example as (
            select organisation, reasons, min(array[own::text, other::text] collate "C") as projects
            from party group by organisation, reasons)
        select e.organisation, r.name, e.reasons, e.projects[1]::uuid as own, e.projects[2]::uuid as other
        from example e join registered_organisation r on r.id = e.organisation cross join asked a
        where e.organisation <> a.organisation and (r.active_until is null or r.active_until >= a.today)
        and not exists (
            select 1 from match m
            where least(m.organisation, m.other) = least(a.organisation, e.organisation)
            and greatest(m.organisation, m.other) = greatest(a.organisation, e.organisation)
            and (m.status in ('OFFERED', 'ACCEPTED')
                or m.declined_on + make_interval(months => a.months) > a.today))\
        """;

    private final Sql sql;

    JpaLikenesses(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<Likeness> of(
            OrganisationId organisation, Collection<Set<MatchReason>> asked, LocalDate on, RestOfPairs rest) {
        return sql.list(
                ALIKE,
                JpaLikenesses::likeness,
                organisation,
                asked.stream().map(JpaLikenesses::bits).toArray(Integer[]::new),
                on,
                rest.months());
    }

    private static int bits(Set<MatchReason> reasons) {
        return reasons.stream().mapToInt(reason -> 1 << reason.ordinal()).sum();
    }

    private static Likeness likeness(ResultSet row) throws SQLException {
        int bits = row.getInt("reasons");
        return new Likeness(
                row.getObject("organisation", UUID.class),
                row.getString("name"),
                row.getObject("own", UUID.class),
                row.getObject("other", UUID.class),
                Arrays.stream(MatchReason.values())
                        .filter(reason -> (bits & 1 << reason.ordinal()) != 0)
                        .collect(Collectors.toSet()));
    }
}
