package org.concordat.funding.register.organisationtype.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.concordat.funding.register.organisationtype.OrganisationTypes;
import org.concordat.platform.persistence.Sql;

/** The local copy of organisation types. */
@ApplicationScoped
public class JpaOrganisationTypes implements OrganisationTypes {

    private final Sql sql;

    JpaOrganisationTypes(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void learn(KnownType type, long version) {
        sql.update("""
                insert into organisation_type (id, version, code, council) values (?, ?, ?, ?)
                on conflict (id) do update
                set version = excluded.version, code = excluded.code, council = excluded.council
                where organisation_type.version < excluded.version""", type.id(), version, type.code(), type.council());
    }

    @Override
    public Set<String> codes() {
        return Set.copyOf(sql.list("select code from organisation_type", row -> row.getString("code")));
    }

    @Override
    public List<String> councils() {
        return sql.list(
                "select distinct code from organisation_type where council order by code",
                row -> row.getString("code"));
    }
}
