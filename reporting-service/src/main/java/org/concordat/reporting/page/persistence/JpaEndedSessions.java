package org.concordat.reporting.page.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.concordat.platform.hash.Hash;
import org.concordat.platform.persistence.Sql;
import org.concordat.reporting.page.EndedSessions;

/** Keeps a hash of each ID token, since whoever reads the database is not to find tokens in it. */
@ApplicationScoped
public class JpaEndedSessions implements EndedSessions {

    private final Sql sql;

    JpaEndedSessions(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void add(String idToken, Instant expiresAt) {
        sql.update(
                "insert into ended_session (id_token_hash, expires_at) values (?, ?) on conflict do nothing",
                hash(idToken),
                expiresAt);
    }

    @Override
    public boolean contains(String idToken) {
        return sql.one(
                        "select true from ended_session where id_token_hash = ?",
                        row -> row.getBoolean(1),
                        hash(idToken))
                .isPresent();
    }

    @Override
    public void forgetThoseThatExpiredBefore(Instant now) {
        sql.update("delete from ended_session where expires_at < ?", now);
    }

    private static String hash(String idToken) {
        return Hash.of(idToken.getBytes(StandardCharsets.US_ASCII));
    }
}
