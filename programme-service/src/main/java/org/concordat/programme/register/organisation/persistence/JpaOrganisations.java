package org.concordat.programme.register.organisation.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.platform.imports.SameName;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.register.organisation.KnownOrganisation;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.register.organisation.Organisations;

/** The local copy of organisations. */
@ApplicationScoped
public class JpaOrganisations implements Organisations {

    private final Sql sql;

    JpaOrganisations(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void learn(KnownOrganisation organisation, long version) {
        sql.update(
                """
                insert into registered_organisation
                    (id, version, name, same_name, type, sub_region, active_from, active_until, successors)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                set version = excluded.version, name = excluded.name, same_name = excluded.same_name,
                    type = excluded.type, sub_region = excluded.sub_region, active_from = excluded.active_from,
                    active_until = excluded.active_until, successors = excluded.successors
                where registered_organisation.version < excluded.version""",
                organisation.id(),
                version,
                organisation.name(),
                SameName.key(organisation.name()),
                organisation.type(),
                organisation.subRegion(),
                organisation.activeFrom(),
                organisation.activeUntil(),
                organisation.successors().toArray(UUID[]::new));
    }

    @Override
    public Map<UUID, KnownOrganisation> byIds(Collection<UUID> ids) {
        return sql.list("""
                        select id, name, type, sub_region, active_from, active_until, successors
                        from registered_organisation where id = any (?)""", JpaOrganisations::known, (Object) ids.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(KnownOrganisation::id, Function.identity()));
    }

    @Override
    public Set<UUID> heirsOf(OrganisationId organisation) {
        return Set.copyOf(sql.list("""
                with recursive heir (id) as (
                    select unnest(successors) from registered_organisation where id = ?
                    union
                    select unnest(o.successors) from registered_organisation o join heir h on h.id = o.id)
                select id from heir""", row -> row.getObject("id", UUID.class), organisation));
    }

    @Override
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        var names = new LinkedHashMap<UUID, String>();
        sql.list(
                "select id, name from registered_organisation where id = any (?) order by name, id",
                row -> names.put(row.getObject("id", UUID.class), row.getString("name")),
                (Object) ids.toArray(UUID[]::new));
        return names;
    }

    @Override
    public Map<UUID, String> meantBy(Collection<String> texts) {
        record Named(UUID id, String name) {}
        return sql
                .list(
                        """
                        select id, name from registered_organisation where same_name = any (?)
                        union
                        select id, name from registered_organisation where id::text = any (?)""",
                        row -> new Named(row.getObject("id", UUID.class), row.getString("name")),
                        texts.stream().map(SameName::key).toArray(String[]::new),
                        texts.toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }

    @Override
    public boolean hasType(String code) {
        return sql.one("select 1 from registered_organisation where type = ? limit 1", row -> true, code)
                .isPresent();
    }

    @Override
    public boolean hasSubRegion(String code) {
        return sql.one("select 1 from registered_organisation where sub_region = ? limit 1", row -> true, code)
                .isPresent();
    }

    private static KnownOrganisation known(ResultSet row) throws SQLException {
        return new KnownOrganisation(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("type"),
                row.getString("sub_region"),
                row.getObject("active_from", LocalDate.class),
                row.getObject("active_until", LocalDate.class),
                List.of((UUID[]) row.getArray("successors").getArray()));
    }
}
