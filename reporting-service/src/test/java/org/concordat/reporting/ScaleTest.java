package org.concordat.reporting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

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

/**
 * The longest list that this service may have, the events that it could not handle after a fault that parked them all; and
 * reports over the facts of many years.
 */
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

    /**
     * Ten years of 20,000 subscriptions, each of which was agreed in April, paid in June, and so has two rows of what was
     * known before and two of what is known now.
     */
    private void manySubscriptions() {
        new Sql(dataSource).update("""
                insert into subscription (record, true_from, true_until, known_from, known_until, financial_year,
                    class_name, sub_region, live, in_force, amount, invoiced, received, vat_amount, vat_invoiced,
                    vat_received, credit)
                select gen_random_uuid(), make_date(y, 4, 1) + (stage.from_day || ' days')::interval,
                    case stage.n when 2 then make_date(y, 6, 1) else 'infinity' end,
                    make_date(y, stage.known_month, 1),
                    case stage.n when 1 then make_date(y, 6, 1)::timestamptz else 'infinity' end,
                    y || '-' || lpad(((y + 1) % 100)::text, 2, '0'), 'Class ' || i % 5, 'SUB-' || i % 6, true, true, 9000, 9000,
                    case stage.n when 3 then 9000 else 0 end, 0, 0, 0, 0
                from generate_series(1990, 1999) y, generate_series(1, 20000) i,
                    (values (1, 0, 4), (2, 0, 6), (3, 61, 6)) stage (n, from_day, known_month)
                order by y, i""");
        new Sql(dataSource).update("analyze subscription");
    }

    @Test
    void aReportReadsTheFactsOfItsYearHoweverManyYearsThereAre() {
        manySubscriptions();
        var costs = new StatementCosts(dataSource);
        int ofOneYear = costs.pagesOf("read_model.subscription") / 10;
        for (String moment : List.of("", "&asAt=1995-05-01", "&asAt=1995-05-01&knownAt=1995-05-02T00:00:00Z")) {
            costs.assertEachReadsAtMost(2 * ofOneYear, () -> administrator()
                    .get("/reporting/v1/reports/membership-and-income?financialYear=1995-96" + moment)
                    .then()
                    .statusCode(200)
                    .body("members", equalTo(20_000)));
        }
    }

    private static RequestSpecification administrator() {
        return given().auth().oauth2(Tokens.person(Roles.PARTNERSHIP_ADMIN));
    }
}
