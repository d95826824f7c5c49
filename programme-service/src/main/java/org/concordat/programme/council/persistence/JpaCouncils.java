package org.concordat.programme.council.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.council.Councils;

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
        // type by type, so that the index is used however many organisations are no councils
        return sql.one("""
                        select coalesce(sum(active.number), 0)
                        from (select distinct code from organisation_type where council) t
                        cross join lateral (
                            select count(*) as number from organisation o
                            where o.type = t.code and (o.active_from is null or o.active_from <= ?)
                            and (o.active_until is null or o.active_until >= ?)) active""", row -> row.getInt(1), day, day).orElseThrow();
    }
}
