package org.concordat.funding.openness.distribution.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.funding.call.call.CallKind;
import org.concordat.funding.call.call.Eligibility;
import org.concordat.funding.openness.distribution.CallOfTheYear;
import org.concordat.funding.openness.distribution.DistributionBasis;
import org.concordat.funding.openness.distribution.DistributionScope;
import org.concordat.funding.openness.distribution.Distributions;
import org.concordat.funding.openness.distribution.GroupedSums;
import org.concordat.funding.openness.distribution.RegionalOrganisation;
import org.concordat.funding.openness.distribution.Sums;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;

/** Adds up applications, awards and accounts in PostgreSQL; only sums leave it. */
@ApplicationScoped
class JpaDistributions implements Distributions {

    /**
     * What was asked, awarded and paid, shared among those who take part. A share in whole numbers is its pence times
     * hundredths of a per cent: it is cut without any rounding on the way.
     */
    private static final String SUMS = """
            with standing as materialized (select organisation, successor from standing_on(?)),
            asked as (
                select a.id, a.applicant, sum(m.amount) as amount, a.status in ('APPROVED', 'REJECTED')
                    and a.decided_on <= ? as decided, a.status = 'APPROVED' and a.decided_on <= ? as approved
                from application_amount m
                join application a on a.id = m.application
                where m.financial_year = ? and a.submitted_on <= ? and (a.status <> 'WITHDRAWN' or a.decided_on > ?)
                    and (?::uuid is null or a.call in (select id from funding_call where fund = ?))
                group by a.id),
            had as (
                select distinct on (award) award, predecessor from award_novation
                where novated_on > ? order by award, position),
            held as (
                select w.id, w.application, coalesce(h.predecessor, w.recipient) as recipient, sum(b.balance) as awarded,
                    coalesce(sum(b.balance) filter (where l.kind = 'PAID'), 0) as paid
                from ledger_account l
                join award w on w.id = l.award
                left join had h on h.award = w.id
                cross join lateral (select balance from ledger_balance
                    where account = l.id and day <= ? order by day desc limit 1) b
                where l.financial_year = ? and l.award is not null and (?::uuid is null or l.fund = ?)
                group by w.id, h.predecessor having sum(b.balance) > 0),
            amount as (
                select 'REQUESTED' as measure, id, id as application, applicant, applicant as recipient, amount, decided,
                    approved
                from asked
                union all
                select m.measure, h.id, h.application, a.applicant, h.recipient, m.amount, false, false
                from held h
                left join application a on a.id = h.application
                cross join lateral (values ('AWARDED', h.awarded), ('PAID', h.paid)) m (measure, amount)),
            party as (
                select m.measure, m.id, m.amount * 100 as pence, m.decided, m.approved, coalesce(p.position, 0) as position,
                    coalesce(p.share, 100) as share, case when p.organisation is null or p.organisation = m.applicant
                        then m.recipient else p.organisation end as organisation
                from amount m
                left join %s p on p.application = m.application),
            cut as (
                select *, div(pence * share, whole) as full_pence, mod(pence * share, whole) as remainder
                from (select *, sum(share) over (partition by measure, id) as whole from party) of_the_whole),
            placed as (
                select *, pence - sum(full_pence) over (partition by measure, id) as pennies_left,
                    row_number() over (partition by measure, id order by remainder desc, position) as place
                from cut),
            shared as (
                select p.measure, p.id, p.decided, p.approved, coalesce(s.successor, p.organisation) as organisation,
                    p.full_pence + case when p.place <= p.pennies_left then 1 else 0 end as pence
                from placed p
                left join standing s on s.organisation = p.organisation)
            select h.organisation, coalesce(o.type, '') as type, coalesce(o.sub_region, '') as sub_region,
                coalesce(sum(h.pence) filter (where h.measure = 'REQUESTED'), 0) as requested,
                coalesce(sum(h.pence) filter (where h.measure = 'AWARDED'), 0) as awarded,
                coalesce(sum(h.pence) filter (where h.measure = 'PAID'), 0) as paid,
                count(distinct h.id) filter (where h.measure = 'REQUESTED') as applications,
                count(distinct h.id) filter (where h.decided) as decided,
                count(distinct h.id) filter (where h.approved) as approved,
                count(distinct h.id) filter (where h.measure = 'AWARDED') as awards
            from shared h
            left join organisation_as_at o on o.organisation = h.organisation
                and o.true_from <= ? and (o.true_until is null or o.true_until > ?)
            group by grouping sets ((h.organisation), (coalesce(o.type, '')), (coalesce(o.sub_region, '')), ())""";

    private static final String ORGANISATIONS = """
            select a.organisation, o.name, a.type, coalesce(t.council, false) as council, a.sub_region, a.parent,
                is_there(a, ?) as active, s.figure as population,
                exists (select 1 from application_member m join application p on p.id = m.application
                    where m.organisation = a.organisation and p.submitted_on <= ?) as has_applied
            from organisation_as_at a
            join organisation o on o.id = a.organisation
            left join lateral (select bool_or(council) as council from organisation_type where code = a.type) t on true
            left join lateral (
                select figure from organisation_statistic
                where organisation = a.organisation and kind = 'POPULATION' and true_on <= ?
                order by true_on desc, source, id desc limit 1) s on true
            where a.true_from <= ? and (a.true_until is null or a.true_until > ?)
                and (is_there(a, ?) or a.organisation = any (?))
            order by o.name, a.organisation""";

    private static final String CALLS = """
            select c.kind, c.organisations, c.organisation_types, c.partnerships, c.sub_regions,
                array(select organisation from call_invitation where call = c.id) as invited
            from funding_call c
            where c.status <> 'DRAFT' and c.opens_at < ? and c.closes_at > ? and (?::uuid is null or c.fund = ?)""";

    private static final String PLANNED = """
            select s.sub_region, sum(s.share) as share
            from allocation_plan p join allocation_plan_share s on s.plan = p.id
            where p.status = 'APPROVED' and p.financial_year = ? and (?::uuid is null or p.fund = ?)
            group by s.sub_region""";

    /** As the ledger has it: what was reversed, or refunded, is gone from the day on which it went. */
    private static final String SUBSCRIBED = """
            with standing as materialized (select organisation, successor from standing_on(?)),
            moved as (
                select id, organisation from receipt where financial_year = ? and payment is not null
                union all
                select id, organisation from refund where financial_year = ? and fund is not null)
            select coalesce(s.successor, m.organisation) as organisation,
                sum(case when a.kind = 'SOURCE' then e.amount else -e.amount end) as amount
            from moved m
            join ledger_entry e on e.business_id = m.id and e.effective_on <= ?
            join ledger_account a on a.id = e.from_account
            left join standing s on s.organisation = m.organisation
            where m.organisation is not null
            group by 1""";

    private final Sql sql;

    JpaDistributions(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public GroupedSums sums(DistributionScope scope) {
        String parties = scope.basis() == DistributionBasis.RECEIVED ? "application_member" : "application_benefit";
        String year = scope.financialYear().toString();
        List<GroupRow> rows = sql.list(
                SUMS.formatted(parties),
                GroupRow::of,
                scope.countedOn(),
                scope.asAt(),
                scope.asAt(),
                year,
                scope.asAt(),
                scope.asAt(),
                scope.fund(),
                scope.fund(),
                scope.countedOn(),
                scope.asAt(),
                year,
                scope.fund(),
                scope.fund(),
                scope.countedOn(),
                scope.countedOn());
        return new GroupedSums(
                by(GroupRow::organisation, rows),
                by(GroupRow::type, rows),
                by(GroupRow::subRegion, rows),
                rows.stream()
                        .filter(GroupRow::isTotal)
                        .map(GroupRow::sums)
                        .findFirst()
                        .orElseThrow());
    }

    private static <K> Map<K, Sums> by(Function<GroupRow, K> key, List<GroupRow> rows) {
        return rows.stream().filter(row -> key.apply(row) != null).collect(Collectors.toMap(key, GroupRow::sums));
    }

    /** One of the three is what it is grouped by; none in the total. */
    private record GroupRow(UUID organisation, String type, String subRegion, Sums sums) {

        static GroupRow of(ResultSet row) throws SQLException {
            return new GroupRow(
                    row.getObject("organisation", UUID.class),
                    row.getString("type"),
                    row.getString("sub_region"),
                    JpaDistributions.sums(row));
        }

        boolean isTotal() {
            return organisation == null && type == null && subRegion == null;
        }
    }

    private static Sums sums(ResultSet row) throws SQLException {
        return new Sums(
                pounds(row, "requested"),
                pounds(row, "awarded"),
                pounds(row, "paid"),
                row.getInt("applications"),
                row.getInt("decided"),
                row.getInt("approved"),
                row.getInt("awards"));
    }

    private static Money pounds(ResultSet row, String pence) throws SQLException {
        return new Money(row.getBigDecimal(pence).stripTrailingZeros().movePointLeft(2));
    }

    @Override
    public List<RegionalOrganisation> organisations(DistributionScope scope, Collection<UUID> others) {
        return sql.list(
                ORGANISATIONS,
                JpaDistributions::organisation,
                scope.countedOn(),
                scope.asAt(),
                scope.countedOn(),
                scope.countedOn(),
                scope.countedOn(),
                scope.countedOn(),
                others.toArray(UUID[]::new));
    }

    private static RegionalOrganisation organisation(ResultSet row) throws SQLException {
        return new RegionalOrganisation(
                row.getObject("organisation", UUID.class),
                row.getString("name"),
                row.getString("type"),
                row.getBoolean("council"),
                row.getString("sub_region"),
                row.getObject("parent", UUID.class),
                row.getBoolean("active"),
                row.getObject("population", Long.class),
                row.getBoolean("has_applied"));
    }

    @Override
    public List<CallOfTheYear> calls(UUID fund, Instant from, Instant before) {
        return sql.list(
                CALLS,
                row -> new CallOfTheYear(
                        CallKind.valueOf(row.getString("kind")),
                        new Eligibility(
                                row.getBoolean("organisations"),
                                List.of((String[])
                                        row.getArray("organisation_types").getArray()),
                                row.getBoolean("partnerships"),
                                List.of((String[]) row.getArray("sub_regions").getArray())),
                        Set.of((UUID[]) row.getArray("invited").getArray())),
                before,
                from,
                fund,
                fund);
    }

    @Override
    public Map<String, Money> planned(DistributionScope scope) {
        return sql
                .list(
                        PLANNED,
                        row -> Map.entry(row.getString("sub_region"), money(row.getBigDecimal("share"))),
                        scope.financialYear().toString(),
                        scope.fund(),
                        scope.fund())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<UUID, Money> subscribed(DistributionScope scope) {
        return sql
                .list(
                        SUBSCRIBED,
                        row -> Map.entry(row.getObject("organisation", UUID.class), money(row.getBigDecimal("amount"))),
                        scope.countedOn(),
                        scope.financialYear().toString(),
                        scope.financialYear().toString(),
                        scope.asAt())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Money money(BigDecimal amount) {
        return new Money(amount);
    }
}
