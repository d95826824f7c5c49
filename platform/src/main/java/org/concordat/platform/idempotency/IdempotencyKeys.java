package org.concordat.platform.idempotency;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.persistence.WritesAtCommit;
import org.concordat.platform.problem.Refusal;

/** The keys of requests that took effect, with the first answer of each; forgotten after 24 hours. */
@ApplicationScoped
public class IdempotencyKeys {

    static final Duration KEPT = Duration.ofHours(24);

    private static final Duration RUNS_AT_MOST = Duration.ofMinutes(10);

    /** In the place of the status of an answer that is not there yet. */
    private static final int RUNNING = 0;

    record Claim(String caller, String operation, String key, String requestHash) {}

    record Answer(int status, String location, String etag, String body) {}

    private record Kept(String requestHash, Answer answer) {}

    private final Sql sql;
    private final WritesAtCommit writes;
    private final Clock clock;

    IdempotencyKeys(AgroalDataSource dataSource, WritesAtCommit writes, Clock clock) {
        this.sql = new Sql(dataSource);
        this.writes = writes;
        this.clock = clock;
    }

    /**
     * The answer already given under this key, or none when this request is the first. Until the caller's transaction
     * ends, nobody else gets past this line with the same key.
     *
     * @throws Refusal 409 while the first request still runs, 422 when the key was used for another request
     */
    Optional<Answer> firstAnswer(Claim claim) {
        var found = sql.both(
                "select pg_try_advisory_xact_lock(hashtextextended(?, 0))",
                row -> row.getBoolean(1),
                """
                select request_hash, status, location, etag, body from idempotency_key
                where caller = ? and operation = ? and key = ?""",
                row -> new Kept(
                        row.getString(1),
                        new Answer(row.getInt(2), row.getString(3), row.getString(4), row.getString(5))),
                String.join("\n", claim.caller(), claim.operation(), claim.key()),
                claim.caller(),
                claim.operation(),
                claim.key());
        boolean alone = found.first().get(0);
        if (!alone) {
            throw stillRunning("Wait a moment and send it again.");
        }
        Optional<Kept> kept = found.second().stream().findFirst();
        if (kept.isPresent() && !kept.get().requestHash().equals(claim.requestHash())) {
            throw Refusal.rule(
                    "idempotency-key-reused",
                    "This Idempotency-Key belongs to another request. Send each new request under a new key.");
        }
        return kept.map(Kept::answer);
    }

    /**
     * The same for a request that commits in parts: notes that it runs, for as long as such a request may take. One that
     * has not ended by then is believed to have broken off, and the next takes over.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Answer> firstAnswerOrStart(Claim claim) {
        Optional<Answer> first = firstAnswer(claim);
        if (first.isPresent() && first.get().status() != RUNNING) {
            return first;
        }
        int started = sql.update(
                """
                insert into idempotency_key (caller, operation, key, request_hash, status, created_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (caller, operation, key) do update set created_at = excluded.created_at
                where idempotency_key.created_at < ?""",
                claim.caller(),
                claim.operation(),
                claim.key(),
                claim.requestHash(),
                RUNNING,
                clock.instant(),
                clock.instant().minus(RUNS_AT_MOST));
        if (started == 0) {
            throw stillRunning(
                    "Wait a moment and send it again. If it broke off, it is carried out anew %d minutes after it began."
                            .formatted(RUNS_AT_MOST.toMinutes()));
        }
        return Optional.empty();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void end(Claim claim, Answer answer) {
        forget(claim);
        keep(claim, answer);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void giveUp(Claim claim) {
        forget(claim);
    }

    private void forget(Claim claim) {
        sql.update(
                "delete from idempotency_key where caller = ? and operation = ? and key = ?",
                claim.caller(),
                claim.operation(),
                claim.key());
    }

    private static Refusal stillRunning(String whatToDo) {
        return Refusal.conflict(
                "request-still-running", "The first request with this Idempotency-Key is still running. " + whatToDo);
    }

    void keep(Claim claim, Answer answer) {
        writes.add(
                """
                insert into idempotency_key
                    (caller, operation, key, request_hash, status, location, etag, body, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                claim.caller(),
                claim.operation(),
                claim.key(),
                claim.requestHash(),
                answer.status(),
                answer.location(),
                answer.etag(),
                answer.body(),
                clock.instant());
    }

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void forgetOld() {
        sql.update(
                "delete from idempotency_key where created_at < ?",
                clock.instant().minus(KEPT));
    }
}
