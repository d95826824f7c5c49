package org.concordat.reporting;

import static io.restassured.RestAssured.given;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.DatabaseOfItsOwn;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.StatementCosts;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** The longest list that this service may have: the events that it could not handle, after a fault that parked them all. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(DatabaseOfItsOwn.class)
class ScaleTest {

    private static final int PARKED = 100_000;

    /** A page, each record of it found through an index; all parked events are more than 1,500. */
    private static final int PAGE = 300;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void aPageOfALongListReadsLittleMoreThanThePageInTheOrderOfIdsToo() {
        var sql = new Sql(dataSource);
        sql.update("""
                insert into parked_event (id, topic, partition, record_offset, headers, reason, status, attempts, parked_at)
                select gen_random_uuid(), 'no.such.topic', 0, i, '{}', 'x', 'PARKED', 1, now()
                from generate_series(1, ?) i""", PARKED);
        sql.update("analyze parked_event");
        var costs = new StatementCosts(dataSource);
        for (String list : List.of("?limit=50", "?limit=50&sort=id", "?limit=50&status=PARKED")) {
            costs.assertPagesReadAtMost(PAGE, ScaleTest::administrator, "/reporting/v1/parked-events" + list);
        }
    }

    private static RequestSpecification administrator() {
        return given().auth().oauth2(Tokens.person(Roles.PARTNERSHIP_ADMIN));
    }
}
