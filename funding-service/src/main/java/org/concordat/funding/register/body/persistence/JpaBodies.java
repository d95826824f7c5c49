package org.concordat.funding.register.body.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.register.body.Bodies;
import org.concordat.funding.register.body.Body;
import org.concordat.platform.persistence.JsonColumn;
import org.concordat.platform.persistence.Sql;

/** The local copy of governance bodies, each as one value: it is always read whole, and only membership changes it. */
@ApplicationScoped
public class JpaBodies implements Bodies {

    private final Sql sql;
    private final JsonColumn<Body> column;

    JpaBodies(AgroalDataSource dataSource, ObjectMapper json) {
        this.sql = new Sql(dataSource);
        this.column = new JsonColumn<>(json, Body.class);
    }

    @Override
    public void learn(Body body, long version) {
        sql.update("""
                insert into governance_body (id, version, state) values (?, ?, ?::jsonb)
                on conflict (id) do update set version = excluded.version, state = excluded.state
                where governance_body.version < excluded.version""", body.id(), version, column.written(body));
    }

    @Override
    public Optional<Body> byId(UUID id) {
        return sql.one("select state from governance_body where id = ?", row -> row.getString("state"), id)
                .map(column::read);
    }
}
