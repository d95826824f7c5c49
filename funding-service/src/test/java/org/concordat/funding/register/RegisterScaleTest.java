package org.concordat.funding.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.concordat.funding.Emptied;
import org.concordat.funding.register.organisation.Organisations;
import org.concordat.funding.register.statistic.Statistics;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.DatabaseOfItsOwn;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.StatementCosts;
import org.junit.jupiter.api.Test;

/** A region whose register holds 100,000 organisations, of which 500 are councils, with five years of figures. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(DatabaseOfItsOwn.class)
class RegisterScaleTest {

    private static final LocalDate DAY = LocalDate.of(2008, 4, 1);

    /** The councils, each found through an index; all organisations are more than 1,000. */
    private static final int COUNCILS = 700;

    /** The same with what belongs to each of them; all figures are more than 6,000. */
    private static final int WITH_FIGURES = 5_000;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Organisations organisations;

    @Inject
    Statistics statistics;

    private void aLargeRegister() {
        var sql = new Sql(dataSource);
        Emptied.before(sql);
        sql.update("""
                insert into organisation (id, version, name)
                select md5('org' || i)::uuid, 0, 'Organisation ' || i from generate_series(1, 100000) i""");
        sql.update("""
                insert into organisation_as_at (organisation, true_from, type, sub_region)
                select md5('org' || i)::uuid, '-infinity', case when i % 200 = 0 then 'BIG' else 'OTHER' end, 'region-' || i % 7
                from generate_series(1, 100000) i""");
        sql.update("""
                insert into organisation_statistic (id, version, organisation, kind, true_on, figure, source)
                select gen_random_uuid(), 0, md5('org' || i)::uuid, 'POPULATION', make_date(year, 6, 30), i, 'ONS'
                from generate_series(1, 100000) i, generate_series(2003, 2007) year""");
        sql.update("analyze organisation");
        sql.update("analyze organisation_as_at");
        sql.update("analyze organisation_statistic");
    }

    @Test
    void countsTheCouncilsOfADayByReadingOnlyThem() {
        aLargeRegister();
        var costs = new StatementCosts(dataSource);
        var census = new Statistics.Census("POPULATION", "ONS", LocalDate.of(2007, 6, 30));
        List<String> councils = List.of("BIG");
        assertThat(organisations.countBySubRegion(DAY, councils).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(500);
        costs.assertEachReadsAtMost(COUNCILS, () -> organisations.countBySubRegion(DAY, councils));
        costs.assertEachReadsAtMost(WITH_FIGURES, () -> organisations.activeOn(DAY, councils));
        costs.assertEachReadsAtMost(WITH_FIGURES, () -> statistics.bySubRegion(census, DAY, councils));
    }
}
