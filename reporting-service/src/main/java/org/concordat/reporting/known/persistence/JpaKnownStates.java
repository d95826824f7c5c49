package org.concordat.reporting.known.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.value.RecordedJson;
import org.concordat.reporting.known.KnownState;
import org.concordat.reporting.known.KnownStates;
import org.concordat.reporting.known.LastEvent;
import org.concordat.reporting.known.Reach;
import org.concordat.reporting.known.Step;
import org.jboss.logging.Logger;

/** The table of everything that was told. */
@ApplicationScoped
public class JpaKnownStates implements KnownStates {

    private static final Logger LOG = Logger.getLogger(JpaKnownStates.class);

    private final Sql sql;
    private final ObjectMapper json;
    private final ObjectReader fields;
    private final Validator validator;

    JpaKnownStates(AgroalDataSource dataSource, ObjectMapper json, Validator validator) {
        this.validator = validator;
        this.sql = new Sql(dataSource);
        this.json = json;
        this.fields = json.readerForMapOf(Object.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /** In one order, so that no two wait for each other. */
    @Override
    public void reserve(Collection<UUID> records) {
        if (!records.isEmpty()) {
            sql.list("""
                    select pg_advisory_xact_lock(hashtextextended(record::text, 0))
                    from (select record from unnest(?::uuid[]) as told (record) order by record) in_order""", row -> row, (Object) records.toArray(UUID[]::new));
        }
    }

    @Override
    public void keep(List<KnownState> states) {
        sql.update(
                """
                insert into known_state (topic, aggregate_id, aggregate_version, event_id, event_type, effective_on,
                    recorded_at, state)
                select topic, aggregate_id, aggregate_version, event_id, event_type, effective_on::date,
                    recorded_at::timestamptz, state::jsonb
                from unnest(?::text[], ?::uuid[], ?::bigint[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
                    as told (topic, aggregate_id, aggregate_version, event_id, event_type, effective_on, recorded_at, state)
                on conflict do nothing""",
                all(states, KnownState::topic, String[]::new),
                all(states, KnownState::aggregateId, UUID[]::new),
                all(states, KnownState::aggregateVersion, Long[]::new),
                all(states, KnownState::eventId, UUID[]::new),
                all(states, KnownState::eventType, String[]::new),
                all(states, state -> state.effectiveOn().toString(), String[]::new),
                all(states, state -> state.recordedAt().toString(), String[]::new),
                all(states, KnownState::state, String[]::new));
    }

    private static <T> T[] all(List<KnownState> states, Function<KnownState, T> what, IntFunction<T[]> array) {
        return states.stream().map(what).toArray(array);
    }

    @Override
    public Step step(KnownState told) {
        return Step.of(
                told.topic(), told.aggregateVersion(), told.effectiveOn(), told.recordedAt(), state(told.state()));
    }

    private record ReachOf(UUID record, Reach reach) {}

    @Override
    public Map<UUID, Reach> reach(String topic, Collection<UUID> records) {
        return sql
                .list(
                        """
                        select aggregate_id, max(aggregate_version) as version, max(effective_on) as last_day,
                            max(recorded_at) as recorded_at
                        from known_state where topic = ? and aggregate_id = any (?) group by aggregate_id""",
                        row -> new ReachOf(
                                row.getObject("aggregate_id", UUID.class),
                                new Reach(
                                        row.getLong("version"),
                                        row.getObject("last_day", LocalDate.class),
                                        Sql.instant(row, "recorded_at"))),
                        topic,
                        records.toArray(UUID[]::new))
                .stream()
                .collect(toMap(ReachOf::record, ReachOf::reach));
    }

    private record StepOf(UUID record, Step step) {}

    @Override
    public Map<UUID, List<Step>> steps(String topic, Collection<UUID> records) {
        return sql
                .list(
                        """
                        select aggregate_id, aggregate_version, effective_on, recorded_at, state from known_state
                        where topic = ? and aggregate_id = any (?) order by aggregate_id, aggregate_version""",
                        row -> {
                            var step = Step.of(
                                    topic,
                                    row.getLong("aggregate_version"),
                                    row.getObject("effective_on", LocalDate.class),
                                    Sql.instant(row, "recorded_at"),
                                    state(row.getString("state")));
                            return new StepOf(row.getObject("aggregate_id", UUID.class), step);
                        },
                        topic,
                        records.toArray(UUID[]::new))
                .stream()
                .collect(groupingBy(StepOf::record, mapping(StepOf::step, toList())));
    }

    private Map<String, Object> state(String text) {
        try {
            return fields.readValue(text);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("A state was kept that cannot be read", corrupt);
        }
    }

    @Override
    public <S> Optional<S> read(Map<String, Object> state, Class<S> part) {
        Optional<S> read = readWhateverItIs(state, part)
                .filter(each -> validator.validate(each).isEmpty());
        if (read.isEmpty()) {
            LOG.errorf("A state of record %s is left out of the reports: it is no %s", state.get("id"), part.getName());
        }
        return read;
    }

    private <S> Optional<S> readWhateverItIs(Map<String, Object> state, Class<S> part) {
        try {
            return Optional.of(RecordedJson.reader(json, part)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(json.<JsonNode>valueToTree(state)));
        } catch (IOException notAsAgreed) {
            return Optional.empty();
        }
    }

    @Override
    public List<UUID> records(String topic, UUID after, int most) {
        return sql.list("""
                select distinct aggregate_id from known_state where topic = ? and (?::uuid is null or aggregate_id > ?)
                order by aggregate_id limit ?""", row -> row.getObject(1, UUID.class), topic, after, after, most);
    }

    @Override
    public Optional<LastEvent> lastEvent(Instant knownAt) {
        return sql.one(
                """
                select event_id, recorded_at from known_state where ?::timestamptz is null or recorded_at <= ?
                order by recorded_at desc, event_id desc limit 1""",
                row -> new LastEvent(row.getObject("event_id", UUID.class), Sql.instant(row, "recorded_at")),
                knownAt,
                knownAt);
    }
}
