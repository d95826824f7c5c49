package org.concordat.programme.register.subregion.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import org.concordat.programme.register.code.persistence.JpaKnownCodes;
import org.concordat.programme.register.subregion.SubRegions;

/** The local copy of sub-regions. */
@Singleton
public class JpaSubRegions extends JpaKnownCodes<SubRegions.KnownSubRegion> implements SubRegions {

    JpaSubRegions(AgroalDataSource dataSource) {
        super(dataSource, "sub_region");
    }

    @Override
    public void learn(KnownSubRegion subRegion, long version) {
        sql().update("""
                insert into sub_region (id, version, code) values (?, ?, ?)
                on conflict (id) do update set version = excluded.version, code = excluded.code
                where sub_region.version < excluded.version""", subRegion.id(), version, subRegion.code());
    }
}
