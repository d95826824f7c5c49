package org.concordat.programme.register.subregion.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.register.subregion.SubRegions;

/** The local copy of sub-regions. */
@ApplicationScoped
public class JpaSubRegions implements SubRegions {

    private final Sql sql;

    JpaSubRegions(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void learn(KnownSubRegion subRegion, long version) {
        sql.update("""
                insert into sub_region (id, version, code) values (?, ?, ?)
                on conflict (id) do update set version = excluded.version, code = excluded.code
                where sub_region.version < excluded.version""", subRegion.id(), version, subRegion.code());
    }

    @Override
    public List<String> codes() {
        return sql.list("select distinct code from sub_region order by code", row -> row.getString("code"));
    }
}
