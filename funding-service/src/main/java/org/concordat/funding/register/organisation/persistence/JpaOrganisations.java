package org.concordat.funding.register.organisation.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.funding.register.organisation.Organisations;
import org.concordat.platform.persistence.Sql;

/** The local copy of organisations. */
@ApplicationScoped
public class JpaOrganisations implements Organisations {

    private record Named(UUID id, String name) {}

    private final Sql sql;

    JpaOrganisations(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void learn(UUID id, long version, String name) {
        sql.update("""
                insert into organisation (id, version, name) values (?, ?, ?)
                on conflict (id) do update set version = excluded.version, name = excluded.name
                where organisation.version < excluded.version""", id, version, name);
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        "select id, name from organisation where id = any (string_to_array(?, ',')::uuid[])",
                        row -> new Named(row.getObject("id", UUID.class), row.getString("name")),
                        ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }
}
