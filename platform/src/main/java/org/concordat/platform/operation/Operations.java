package org.concordat.platform.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.id.Ids;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.RecordedJson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The operations that were ordered: waiting, running or ended. What was sent is forgotten when one has ended. */
@ApplicationScoped
public class Operations {

    private static final String VIEW = """
            select id, kind, state, done, total, ordered_at, ended_at, problem, ordered_by from operation
            """;

    private static final Duration KEPT = Duration.ofDays(30);

    /** An operation that nobody carries out: it waits, or whoever did is believed dead. */
    private static final String CLAIM = """
            update operation set state = 'RUNNING', done = 0, carried_out_by = ?,
                alive_until = now() + make_interval(secs => ?)
            where id = (select id from operation
                        where state = 'WAITING' or (state = 'RUNNING' and alive_until < now())
                        order by ordered_at, id limit 1 for update skip locked)
            returning id, carried_out_by, kind, input, ordered_by""";

    /** An operation that a worker is to carry out. */
    record Order(UUID id, UUID worker, String kind, String input, String orderedBy) {}

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private final String path;

    Operations(
            AgroalDataSource dataSource,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "quarkus.rest.path") String path) {
        this.sql = new Sql(dataSource);
        this.json = json;
        this.clock = clock;
        this.path = path;
    }

    /** Orders an operation, in the caller's transaction if there is one; it begins once that has committed. */
    @Transactional
    public <I> Operation order(OperationWork<I, ?> work, I input, String by) {
        UUID id = Ids.next();
        sql.update("""
                insert into operation (id, kind, state, ordered_by, ordered_at, done, total, input)
                values (?, ?, 'WAITING', ?, ?, 0, ?, ?)""", id, work.kind(), by, clock.instant(), work.parts(input), written(input));
        return withId(id).orElseThrow();
    }

    public Optional<Operation> withId(UUID id) {
        return sql.one(VIEW + " where id = ?", this::view, id);
    }

    /** Asks that an operation ends before its next part. What it has done stays. */
    @Transactional
    public void cancel(UUID id) {
        int cancelled = sql.update("""
                update operation set state = 'CANCELLED', input = '', ended_at = ?
                where id = ? and state in ('WAITING', 'RUNNING')""", clock.instant(), id);
        if (cancelled == 0) {
            throw Refusal.conflict(
                    "operation-ended", "The operation has ended already. Read its state and its result.");
        }
    }

    /** The result of an operation that has succeeded, as JSON. */
    public Optional<String> result(UUID id) {
        return sql.one("select result from operation where id = ? and result is not null", row -> row.getString(1), id);
    }

    Optional<Order> claim(UUID worker, int aliveSeconds) {
        return sql.one(
                CLAIM,
                row -> new Order(
                        row.getObject("id", UUID.class),
                        row.getObject("carried_out_by", UUID.class),
                        row.getString("kind"),
                        row.getString("input"),
                        row.getString("ordered_by")),
                worker,
                aliveSeconds);
    }

    /** Notes progress, and that the worker lives; false when it has been cancelled or taken over. */
    boolean progress(Order order, long done, int aliveSeconds) {
        return sql.update("""
                        update operation set done = ?, alive_until = now() + make_interval(secs => ?)
                        where id = ? and carried_out_by = ? and state = 'RUNNING'""", done, aliveSeconds, order.id(), order.worker()) == 1;
    }

    void succeeded(Order order, Object result) {
        sql.update("""
                update operation set state = 'SUCCEEDED', input = '', done = total, result = ?, ended_at = ?
                where id = ? and carried_out_by = ? and state = 'RUNNING'""", written(result), clock.instant(), order.id(), order.worker());
    }

    void failed(Order order, String problem) {
        sql.update("""
                update operation set state = 'FAILED', input = '', problem = ?, ended_at = ?
                where id = ? and carried_out_by = ? and state = 'RUNNING'""", problem, clock.instant(), order.id(), order.worker());
    }

    <I> I inputOf(Order order, Class<I> type) {
        try {
            return RecordedJson.reader(json, type).readValue(order.input());
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void forgetOld() {
        sql.update("delete from operation where ended_at < ?", clock.instant().minus(KEPT));
    }

    private Operation view(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var state = Operation.State.valueOf(row.getString("state"));
        return new Operation(
                id,
                row.getString("kind"),
                state,
                row.getLong("done"),
                row.getLong("total"),
                Sql.instant(row, "ordered_at"),
                Sql.instant(row, "ended_at"),
                row.getString("problem"),
                state == Operation.State.SUCCEEDED ? path + OperationResource.PATH + "/" + id + "/result" : null,
                row.getString("ordered_by"));
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
