package org.concordat.programme.register.council.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.register.council.Councils;

/** The copy of membership's organisations in PostgreSQL. */
@ApplicationScoped
public class JpaCouncils implements Councils {

    // Any number that no other advisory lock of this database uses.
    private static final long COUNCIL_COUNT = 0x636f756e63696cL;

    private final Sql sql;

    JpaCouncils(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void lockForNews() {
        sql.one("select pg_advisory_xact_lock(?)", row -> true, COUNCIL_COUNT);
    }

    @Override
    public void lockForCounting() {
        sql.one("select pg_advisory_xact_lock_shared(?)", row -> true, COUNCIL_COUNT);
    }

    @Override
    public void keep(OrganisationType type, long version) {
        sql.update("""
                insert into organisation_type (id, version, code, council) values (?, ?, ?, ?)
                on conflict (id) do update
                set version = excluded.version, code = excluded.code, council = excluded.council
                where organisation_type.version < excluded.version""", type.id(), version, type.code(), type.council());
    }

    @Override
    public void keep(Organisation organisation, long version) {
        sql.update(
                """
                insert into organisation (id, version, type, active_from, active_until) values (?, ?, ?, ?, ?)
                on conflict (id) do update
                set version = excluded.version, type = excluded.type, active_from = excluded.active_from,
                    active_until = excluded.active_until
                where organisation.version < excluded.version""",
                organisation.id(),
                version,
                organisation.type(),
                organisation.activeFrom(),
                organisation.activeUntil());
    }

    @Override
    public int activeOn(LocalDate day) {
        return sql.one("select count(*) from councils_on(?)", row -> row.getInt(1), day)
                .orElseThrow();
    }
}
