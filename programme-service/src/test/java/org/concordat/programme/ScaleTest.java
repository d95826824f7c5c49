package org.concordat.programme;

import static org.concordat.programme.Api.PROGRAMMES;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.DatabaseOfItsOwn;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.StatementCosts;
import org.junit.jupiter.api.Test;

/** A hundred thousand programmes, which is more than there will ever be. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(DatabaseOfItsOwn.class)
class ScaleTest {

    private static final int MANY = 100_000;

    /** A page, each record of it found through an index; all programmes are more than a thousand. */
    private static final int PAGE = 300;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void aPageOfALongListReadsLittleMoreThanThePageInTheOrderOfIdsToo() {
        var sql = new Sql(dataSource);
        sql.update("""
                insert into programme (id, version, code, name, starts_on, ends_on, effective_on, activity_changes)
                select gen_random_uuid(), 0, 'P' || i, 'Programme', date '2008-04-01', date '2011-03-31',
                    date '2008-04-01', 0
                from generate_series(1, ?) i""", MANY);
        sql.update("analyze programme");
        var costs = new StatementCosts(dataSource);
        for (String list : List.of("?limit=50", "?limit=50&sort=id")) {
            costs.assertPagesReadAtMost(PAGE, Api::officer, PROGRAMMES + list);
        }
    }
}
