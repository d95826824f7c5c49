package org.concordat.reporting.indicator.measure.persistence;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.platform.persistence.Sql;
import org.concordat.reporting.indicator.indicator.Derivation;
import org.concordat.reporting.indicator.indicator.Missing;
import org.concordat.reporting.indicator.indicator.ValueRule;
import org.concordat.reporting.indicator.measure.Asked;
import org.concordat.reporting.indicator.measure.Participant;
import org.concordat.reporting.indicator.measure.Reading;
import org.concordat.reporting.indicator.measure.Readings;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.persistence.FactSql;

/**
 * Reads organisations and what counts as their values in PostgreSQL. Once a measure is settled, all counts as it was known then:
 * who belongs to its organisations, whom a commitment addresses, who signed it, and each value. Who had no value counts with
 * what was first known after that, and the value says that it is late.
 */
@ApplicationScoped
public class JpaReadings implements Readings {

    private static final String OF_MEMBER = """
            o.organisation = m.organisation and o.indicator = m.indicator and m.method is null and o.last_day <= %1$s
                and o.true_until > %1$s and o.status <> 'PROVISIONAL'""";

    /** What counts on the day that 1 names: the latest final observation whose period has ended by then. */
    private static final String OBSERVED = """
            left join lateral (
                select o.value, o.missing, o.last_day, o.visible_from from {*observation} o
                where %3$s and o.known_from <= m.as_known and o.known_until > m.as_known
                order by o.last_day desc, o.first_day limit 1) %2$s on true
            left join lateral (
                select o.value, o.missing, o.last_day, o.visible_from from {*observation} o
                where m.settled_at is not null and %2$s.last_day is null
                and %3$s and o.known_from > m.as_known and o.known_from <= :known_at
                order by o.last_day desc, o.first_day, o.known_from limit 1) late_%2$s on true
            """;

    /** What follows for the day that 1 names from what the services tell. */
    private static final String DERIVED = """
            left join lateral (
                select
                    case when m.method = 'COMMITMENT_SIGNED' and not exists (
                            select from {*commitment} c where c.commitment::text = lower(m.derived_from)
                            and c.true_from <= %1$s and c.true_until > %1$s and c.known_from <= m.as_known
                            and c.known_until > m.as_known and (c.type is null or c.type = m.type)) then null
                        when m.method = 'COMMITMENT_SIGNED' and exists (
                            select from {*signature} s where s.organisation = m.organisation
                            and s.commitment::text = lower(m.derived_from)
                            and s.true_from <= %1$s and s.true_until > %1$s and s.known_from <= m.as_known
                            and s.known_until > m.as_known) then 'YES'
                        when m.method = 'LEAD_ROLE_FILLED' and exists (
                            select from {*lead} l where l.organisation = m.organisation and l.role = m.derived_from
                            and l.true_from <= %1$s and l.true_until > %1$s and l.known_from <= m.as_known
                            and l.known_until > m.as_known
                            and coalesce(l.active_from, '-infinity') <= %1$s
                            and coalesce(l.active_until, 'infinity') >= %1$s) then 'YES'
                        else 'NO' end as value,
                    case when m.method = 'COMMITMENT_SIGNED' and exists (
                            select from {*commitment} c where c.commitment::text = lower(m.derived_from)
                            and c.true_from <= %1$s and c.true_until > %1$s and c.known_from <= m.as_known
                            and c.known_until > m.as_known)
                        and not exists (
                            select from {*commitment} c where c.commitment::text = lower(m.derived_from)
                            and c.true_from <= %1$s and c.true_until > %1$s and c.known_from <= m.as_known
                            and c.known_until > m.as_known and (c.type is null or c.type = m.type))
                        then 'NOT_APPLICABLE' end as missing,
                    %1$s as last_day
                where m.method is not null and %1$s is not null) %2$s on true
            """;

    private static final String ASKED = """
            with asked as materialized (
                select a.*, least(a.settled_at, :known_at) as as_known from jsonb_to_recordset(:asked::jsonb) as a (
                    number int, indicator text, weighted_by text, method text, derived_from text, types text[],
                    sub_regions text[], named uuid[], networks uuid[], members_on date, day date,
                    baseline_day date, settled_at timestamptz))
            """;

    /** Who belongs to the organisations that are asked about, as it was known at the instant that 1 names. */
    private static final String MEMBER = """
            o.true_from <= a.members_on and o.true_until > a.members_on
                    and o.known_from <= %1$s and o.known_until > %1$s
                    and coalesce(o.active_from, '-infinity') <= a.members_on
                    and coalesce(o.active_until, 'infinity') >= a.members_on
                    and (cardinality(a.types) = 0 or o.type = any (a.types))
                    and (cardinality(a.sub_regions) = 0 or o.sub_region = any (a.sub_regions))
                    and (cardinality(a.named) = 0 or o.record = any (a.named))
                    and (cardinality(a.networks) = 0 or exists (
                        select from {*network} n where n.organisation = o.record and n.record = any (a.networks)
                        and n.true_from <= a.members_on and n.true_until > a.members_on
                        and n.known_from <= %1$s and n.known_until > %1$s
                        and n.joined_on <= a.members_on and coalesce(n.left_on, 'infinity') > a.members_on))""";

    private static final String MEMBERS = "select o.record, o.name, o.type from {*organisation} o where " + MEMBER;

    /** Where values are derived, it is not looked for what they are derived from. */
    private static final String MOVED =
            ASKED + """
            select a.number from asked a
            where a.as_known < :known_at and (
                a.method is not null
                or exists (
                    select from {*observation} o where o.indicator in (a.indicator, a.weighted_by)
                    and o.known_from > a.as_known and o.known_from <= :known_at and o.last_day <= a.day)
                or exists (%1$s except %2$s)
                or exists (%2$s except %1$s))
            order by a.number""".formatted(MEMBERS.formatted("a.as_known"), MEMBERS.formatted(":known_at"));

    private static final String READINGS = ASKED
            + """
            , member as materialized (
                select a.*, o.record as organisation, o.name, o.type
                from asked a join {*organisation} o on %s)
            """.formatted(MEMBER.formatted("a.as_known"))
            + """
            select m.number, m.organisation, m.name,
                coalesce(now.value, late_now.value, now_derived.value) as value,
                coalesce(now.missing, late_now.missing, now_derived.missing) as missing,
                coalesce(now.last_day, late_now.last_day, now_derived.last_day) as last_day,
                coalesce(now.visible_from, late_now.visible_from, now_derived.last_day) as visible_from,
                late_now.last_day is not null as late,
                coalesce(before.value, late_before.value, before_derived.value) as value_before,
                coalesce(before.missing, late_before.missing, before_derived.missing) as missing_before,
                coalesce(before.last_day, late_before.last_day, before_derived.last_day) as last_day_before,
                coalesce(before.visible_from, late_before.visible_from, before_derived.last_day) as visible_from_before,
                late_before.last_day is not null as late_before,
                provisional.value as provisional
            from member m
            """
            + observed("m.day", "now")
            + observed("m.baseline_day", "before")
            + DERIVED.formatted("m.day", "now_derived")
            + DERIVED.formatted("m.baseline_day", "before_derived")
            + """
            left join lateral (
                select coalesce(o.value, o.missing) as value from {*observation} o
                where o.organisation = m.organisation and o.indicator = m.indicator and o.last_day <= m.day
                and o.true_until > m.day and o.known_from <= :known_at and o.known_until > :known_at
                and o.status = 'PROVISIONAL' and o.last_day > coalesce(now.last_day, late_now.last_day, '-infinity')
                order by o.last_day desc, o.first_day limit 1) provisional on true
            order by m.number, m.name collate "C", m.organisation""";

    private final FactSql sql;

    JpaReadings(FactSql sql) {
        this.sql = sql;
    }

    private static String observed(String day, String as) {
        return OBSERVED.formatted(day, as, OF_MEMBER.formatted(day));
    }

    /** A question as the query reads it. */
    private record Question(
            int number,
            String indicator,
            @JsonProperty("weighted_by") String weightedBy,
            Derivation.Method method,
            @JsonProperty("derived_from") String derivedFrom,
            List<String> types,
            @JsonProperty("sub_regions") List<String> subRegions,
            List<UUID> named,
            List<UUID> networks,
            @JsonProperty("members_on") LocalDate membersOn,
            LocalDate day,
            @JsonProperty("baseline_day") LocalDate baselineDay,
            @JsonProperty("settled_at") Instant settledAt) {

        static Question of(int number, Asked asked) {
            Derivation derivation = asked.indicator().derivation();
            return new Question(
                    number,
                    asked.indicator().code(),
                    asked.indicator().weightedBy(),
                    derivation == null ? null : derivation.method(),
                    derivation == null ? null : derivation.from(),
                    asked.organisations().types(),
                    asked.organisations().subRegions(),
                    asked.organisations().named(),
                    asked.organisations().networks(),
                    asked.organisations().asAt() == null
                            ? asked.day()
                            : asked.organisations().asAt(),
                    asked.day(),
                    asked.baselineDay(),
                    asked.settledAt());
        }
    }

    @Override
    public List<List<Participant>> of(List<Asked> questions, Instant knownAt) {
        List<List<Participant>> answers = questions.stream()
                .map(each -> (List<Participant>) new ArrayList<Participant>())
                .toList();
        ask(READINGS, questions, knownAt, row -> {
            int number = row.getInt("number");
            ValueRule values = questions.get(number).indicator().yardstick().values();
            return answers.get(number).add(participant(row, values));
        });
        return answers;
    }

    @Override
    public Set<Asked> moved(List<Asked> settled, Instant knownAt) {
        return Set.copyOf(ask(MOVED, settled, knownAt, row -> settled.get(row.getInt("number"))));
    }

    private <T> List<T> ask(String query, List<Asked> questions, Instant knownAt, Sql.RowReader<T> reader) {
        if (questions.isEmpty()) {
            return List.of();
        }
        List<Question> numbered = IntStream.range(0, questions.size())
                .mapToObj(number -> Question.of(number, questions.get(number)))
                .toList();
        return sql.ask(query)
                .at(new Moment(null, knownAt))
                .with("asked", MeasureJson.written(numbered))
                .list(reader);
    }

    private static Participant participant(ResultSet row, ValueRule values) throws SQLException {
        return new Participant(
                row.getObject("organisation", UUID.class),
                row.getString("name"),
                reading(row, "", values),
                reading(row, "_before", values),
                row.getString("provisional"));
    }

    private static Reading reading(ResultSet row, String suffix, ValueRule values) throws SQLException {
        String value = row.getString("value" + suffix);
        String missing = row.getString("missing" + suffix);
        return new Reading(
                value == null ? null : values.position(value),
                value,
                missing == null ? null : Missing.valueOf(missing),
                row.getObject("last_day" + suffix, LocalDate.class),
                row.getObject("visible_from" + suffix, LocalDate.class),
                row.getBoolean("late" + suffix));
    }
}
