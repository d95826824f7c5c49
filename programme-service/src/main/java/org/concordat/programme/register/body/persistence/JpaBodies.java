package org.concordat.programme.register.body.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.register.body.Bodies;
import org.concordat.programme.register.body.KnownBody;

/** The local copy of governance bodies. */
@ApplicationScoped
public class JpaBodies implements Bodies {

    private final Sql sql;

    JpaBodies(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void learn(KnownBody body, long version) {
        sql.update("""
                insert into governance_body (id, version, name, active_from, active_until) values (?, ?, ?, ?, ?)
                on conflict (id) do update
                set version = excluded.version, name = excluded.name, active_from = excluded.active_from,
                    active_until = excluded.active_until
                where governance_body.version < excluded.version""", body.id(), version, body.name(), body.activeFrom(), body.activeUntil());
    }

    @Override
    public Optional<KnownBody> byId(UUID id) {
        return sql.one(
                "select name, active_from, active_until from governance_body where id = ?",
                row -> new KnownBody(
                        id,
                        row.getString("name"),
                        row.getObject("active_from", LocalDate.class),
                        row.getObject("active_until", LocalDate.class)),
                id);
    }
}
