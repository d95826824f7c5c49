package org.concordat.reporting.indicator.series.persistence;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordat.reporting.indicator.indicator.Missing;
import org.concordat.reporting.indicator.observation.ObservationStatus;
import org.concordat.reporting.indicator.series.Earlier;
import org.concordat.reporting.indicator.series.Inheritance;
import org.concordat.reporting.indicator.series.Reading;
import org.concordat.reporting.indicator.series.SeriesBody;
import org.concordat.reporting.indicator.series.SeriesSources;
import org.concordat.reporting.indicator.series.Span;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.persistence.FactSql;

/** Reads what series are made of from PostgreSQL. */
@ApplicationScoped
public class JpaSeriesSources implements SeriesSources {

    private static final Moment PRESENT = new Moment(null, null);

    private static final String BODIES = """
            with recursive kin (id) as (
                select record from {organisation}
                where :organisations::text is null or record = any (string_to_array(:organisations, ',')::uuid[])
                union
                select i.predecessor from {inheritance} i join kin on kin.id = i.successor)
            select o.record, o.name, o.type, o.sub_region, o.active_from, o.active_until
            from {organisation} o join kin on kin.id = o.record
            order by o.record""";

    private static final String INHERITANCES = """
            select distinct predecessor, successor, since, heirs
            from {inheritance}
            where successor = any (string_to_array(:successors, ',')::uuid[])
            order by since, successor, predecessor""";

    private static final String READINGS = """
            select indicator, organisation, first_day, last_day, status, value, missing, visible_from
            from %s o
            where indicator = any (string_to_array(:indicators, ','))
            and organisation = any (string_to_array(:organisations, ',')::uuid[])
            order by organisation, last_day, first_day""";

    private static final String TOLD = READINGS.formatted("{observation}");
    private static final String RECORDED =
            READINGS.formatted("(select *, given_value as value from public.indicator_observation)");

    /** For each organisation one look into the index: neither all that was observed is read, nor one query asked for each. */
    private static final String LATEST = """
            with question as materialized (
                select * from jsonb_to_recordset(:questions::jsonb) as q (
                    number int, indicator text, weighted_by text, day date, settled_at timestamptz))
            select q.number, o.indicator, o.organisation, o.first_day, o.last_day, o.status, o.value, o.missing,
                o.visible_from, weight.value as weight, weight.visible_from as weight_visible_from
            from question q
            cross join unnest(string_to_array(:organisations, ',')::uuid[]) as asked (organisation)
            cross join lateral (
                select * from {*observation} o
                where o.organisation = asked.organisation and o.indicator = q.indicator
                and o.last_day <= q.day and o.true_until > q.day and o.status <> 'PROVISIONAL'
                and o.known_from <= :known_at and o.known_until > least(q.settled_at, :known_at)
                order by o.last_day desc, o.first_day, o.known_from limit 1) o
            left join lateral (
                select w.value, w.visible_from from {*observation} w
                where w.organisation = asked.organisation and w.indicator = q.weighted_by
                and w.last_day = o.last_day and w.first_day = o.first_day and w.status <> 'PROVISIONAL'
                and w.known_from <= :known_at and w.known_until > least(q.settled_at, :known_at)
                order by w.known_from limit 1) weight on true
            order by q.number, o.organisation""";

    private static final String HEIRS = """
            with recursive kin (id) as (
                select :organisation::uuid
                union
                select i.successor from {inheritance} i join kin on kin.id = i.predecessor)
            select id from kin order by id""";

    private final FactSql sql;
    private final ObjectMapper json;

    JpaSeriesSources(FactSql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public List<SeriesBody> bodies(Set<UUID> organisations, Moment moment) {
        return sql.ask(BODIES)
                .at(moment)
                .with("organisations", organisations == null ? null : listed(organisations))
                .list(row -> new SeriesBody(
                        row.getObject("record", UUID.class),
                        row.getString("name"),
                        row.getString("type"),
                        row.getString("sub_region"),
                        row.getObject("active_from", LocalDate.class),
                        row.getObject("active_until", LocalDate.class)));
    }

    @Override
    public List<Inheritance> inheritances(Set<UUID> successors, Moment moment) {
        return sql.ask(INHERITANCES)
                .at(moment)
                .with("successors", listed(successors))
                .list(row -> new Inheritance(
                        row.getObject("predecessor", UUID.class),
                        row.getObject("successor", UUID.class),
                        row.getObject("since", LocalDate.class),
                        row.getInt("heirs")));
    }

    @Override
    public List<Reading> readings(Set<String> indicators, Set<UUID> organisations, Moment moment) {
        return sql.ask(TOLD)
                .at(moment)
                .with("indicators", listed(indicators))
                .with("organisations", listed(organisations))
                .list(JpaSeriesSources::reading);
    }

    /** A question as the query reads it. */
    private record Question(
            int number,
            String indicator,
            @JsonProperty("weighted_by") String weightedBy,
            LocalDate day,
            @JsonProperty("settled_at") Instant settledAt) {

        static Question of(int number, Earlier asked) {
            return new Question(
                    number, asked.rule().indicator(), asked.rule().weightedBy(), asked.day(), asked.settledAt());
        }
    }

    @Override
    public List<List<Reading>> latest(List<Earlier> questions, Set<UUID> organisations, Instant knownAt) {
        List<List<Reading>> answers = questions.stream()
                .map(each -> (List<Reading>) new ArrayList<Reading>())
                .toList();
        sql.ask(LATEST)
                .at(new Moment(null, knownAt))
                .with(
                        "questions",
                        json.valueToTree(IntStream.range(0, questions.size())
                                        .mapToObj(number -> Question.of(number, questions.get(number)))
                                        .toList())
                                .toString())
                .with("organisations", listed(organisations))
                .list(row -> {
                    int number = row.getInt("number");
                    Reading value = reading(row);
                    answers.get(number).add(value);
                    String weight = row.getString("weight");
                    if (weight != null) {
                        answers.get(number)
                                .add(value.weight(
                                        questions.get(number).rule().weightedBy(),
                                        weight,
                                        row.getObject("weight_visible_from", LocalDate.class)));
                    }
                    return value;
                });
        return answers;
    }

    @Override
    public List<Reading> recorded(Set<String> indicators, Set<UUID> organisations) {
        return sql.ask(RECORDED)
                .with("indicators", listed(indicators))
                .with("organisations", listed(organisations))
                .list(JpaSeriesSources::reading);
    }

    @Override
    public Set<UUID> heirsOf(UUID organisation) {
        return new LinkedHashSet<>(sql.ask(HEIRS)
                .at(PRESENT)
                .with("organisation", organisation)
                .list(row -> row.getObject("id", UUID.class)));
    }

    /** Neither ids nor codes have a comma. */
    private static String listed(Collection<?> all) {
        return all.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }

    private static Reading reading(ResultSet row) throws SQLException {
        String missing = row.getString("missing");
        return new Reading(
                row.getString("indicator"),
                row.getObject("organisation", UUID.class),
                new Span(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                ObservationStatus.valueOf(row.getString("status")),
                row.getString("value"),
                missing == null ? null : Missing.valueOf(missing),
                row.getObject("visible_from", LocalDate.class));
    }
}
