package org.concordat.reporting.known.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.RecordedJson;
import org.concordat.reporting.known.KnownState;
import org.concordat.reporting.known.KnownStates;
import org.concordat.reporting.known.LastEvent;
import org.concordat.reporting.known.OrganisationsAlike;
import org.concordat.reporting.known.Source;
import org.concordat.reporting.known.Sources;

/**
 * The table of everything that was received, and what follows from it for each day, which the database keeps as it is
 * received; one query per source, however many records it has.
 */
@ApplicationScoped
public class JpaKnownStates implements KnownStates {

    private static final String PRESENT = """
            select state from state_as_at
            where topic = ? and (?::text is null or financial_year = ?) and true_until is null""";

    private static final String PAST = """
            select state from state_as_at
            where topic = ? and (?::text is null or financial_year = ?)
            and true_from <= ? and (true_until is null or true_until > ?)""";

    private static final String IN_ORDER = " order by aggregate_id";

    private static final String COUNTED = """
            select state ->> 'type' as type, (state ->> 'activeFrom')::date as active_from,
                (state ->> 'activeUntil')::date as active_until, count(*) as number
            from (%s) organisation
            group by 1, 2, 3""";

    private final Sql sql;
    private final ObjectMapper json;

    JpaKnownStates(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.json = json;
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
    public <T> List<T> of(Source<T> source, FinancialYear year, LocalDate asAt) {
        ObjectReader reader = RecordedJson.reader(json, source.stateType())
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        return asAt(
                asAt, PRESENT + IN_ORDER, PAST + IN_ORDER, row -> read(reader, row.getString("state")), source, year);
    }

    @Override
    public List<OrganisationsAlike> organisations(LocalDate asAt) {
        return asAt(
                asAt,
                COUNTED.formatted(PRESENT),
                COUNTED.formatted(PAST),
                row -> new OrganisationsAlike(
                        row.getString("type"),
                        row.getObject("active_from", LocalDate.class),
                        row.getObject("active_until", LocalDate.class),
                        row.getInt("number")),
                Sources.ORGANISATIONS,
                null);
    }

    /** Asks about the present, which has an index of its own, or about the days between which each state was true. */
    private <T> List<T> asAt(
            LocalDate day, String present, String past, Sql.RowReader<T> reader, Source<?> source, FinancialYear year) {
        String ofTheYear = source.yearly() ? year.toString() : null;
        return day == null
                ? sql.list(present, reader, source.topic(), ofTheYear, ofTheYear)
                : sql.list(past, reader, source.topic(), ofTheYear, ofTheYear, day, day);
    }

    @Override
    public Optional<LastEvent> lastEvent() {
        return sql.one(
                "select event_id, recorded_at from known_state order by recorded_at desc, event_id desc limit 1",
                row -> new LastEvent(row.getObject("event_id", UUID.class), Sql.instant(row, "recorded_at")));
    }

    @Override
    public <T> T inOneMoment(Supplier<T> questions) {
        return QuarkusTransaction.requiringNew().call(() -> {
            sql.update("set transaction isolation level repeatable read, read only");
            return questions.get();
        });
    }

    private static <T> T read(ObjectReader reader, String state) {
        try {
            return reader.readValue(state);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("A state was kept that cannot be read", corrupt);
        }
    }
}
