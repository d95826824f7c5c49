package org.concordat.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aPublishedCard;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.officer;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.testing.StatementCosts;
import org.concordat.membership.testing.StatementCosts.Cost;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A partnership of 1,000 organisations that looks back on ten years, 10,000 subscriptions and as many payments. No
 * statement reads more of it than the answer needs. It looks at what the database had to read, not at the clock; the
 * bench in {@code deploy/bench} times the same.
 */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(ScaleTest.DatabaseOfItsOwn.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScaleTest {

    /** Ten thousand subscriptions would be in the way of all other tests. */
    public static final class DatabaseOfItsOwn implements QuarkusTestProfile {}

    private static final int ORGANISATIONS = 1_000;
    private static final FinancialYear FIRST = FinancialYear.of("1998-99");
    private static final int YEARS = 10;

    /** A page and what belongs to it, each found through an index; all subscriptions with their payments are 384. */
    private static final int PAGE = 300;

    /** All of one year with an index lookup for each; one for each of all years would be eight times as many. */
    private static final int ONE_YEAR = 4_000;

    @Inject
    AgroalDataSource dataSource;

    private StatementCosts costs;
    private UUID organisation;
    private boolean loaded;

    @BeforeEach
    void load() {
        if (loaded) {
            return;
        }
        String type = anOrganisationType();
        String subRegion = aSubRegion();
        var sql = new Sql(dataSource);
        sql.update("""
                insert into organisation (id, version, name, same_name, type, sub_region)
                select gen_random_uuid(), 0, 'Council ' || i, 'council' || i, ?, ? from generate_series(1, ?) i""", type, subRegion, ORGANISATIONS);
        sql.update("""
                insert into organisation_version (organisation, version, effective_on, state)
                select id, version, date '1998-04-01', jsonb_build_object('id', id, 'name', name, 'type', type,
                    'subRegion', sub_region, 'identifiers', jsonb_build_array())
                from organisation""");
        FinancialYear year = FIRST;
        for (int i = 0; i < YEARS; i++) {
            subscribeAll(sql, year, aPublishedCard(year, type, "2000.00"));
            year = year.next();
        }
        for (String table : List.of("organisation", "organisation_version", "subscription", "payment")) {
            sql.update("analyze " + table);
        }
        costs = new StatementCosts(dataSource);
        organisation = sql.one("select id from organisation limit 1", row -> row.getObject(1, UUID.class))
                .orElseThrow();
        loaded = true;
    }

    /** Nine of ten have paid; the tenth owes. Ids are given out in the order of time. */
    private static void subscribeAll(Sql sql, FinancialYear year, UUID card) {
        String notation = year.toString();
        sql.update(
                """
                insert into subscription (id, version, organisation, organisation_type, sub_region, financial_year,
                    rate_card, class_name, joined_on, raised_on, card_amount, amount, vat_rate, status, invoice_number,
                    invoice_issued_on, invoice_due_on, invoice_amount, invoice_vat, paid, agreed_on)
                select (lpad(to_hex(extract(year from ?::date)::int), 8, '0') || lpad(to_hex(n), 24, '0'))::uuid, 4,
                    o.id, o.type, o.sub_region, ?, ?, 'Class ' || o.type, ?::date, ?::date, 2000, 2000, 0,
                    case when n % 10 = 0 then 'INVOICED' else 'PAID' end, ? || '/' || n, ?::date, ?::date + 30, 2000, 0,
                    case when n % 10 = 0 then 0 else 2000 end, ?::date
                from (select *, row_number() over (order by id) as n from organisation) o""",
                year.firstDay(),
                notation,
                card,
                year.firstDay(),
                year.firstDay(),
                notation,
                year.firstDay(),
                year.firstDay(),
                year.firstDay());
        sql.update("""
                insert into payment (id, version, subscription, organisation, financial_year, amount, received_on, method,
                    reference, vat)
                select gen_random_uuid(), 0, id, organisation, financial_year, 2000, invoice_due_on, 'BANK_TRANSFER', 'x', 0
                from subscription where financial_year = ? and status = 'PAID'""", notation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/organisations?limit=50",
                "/organisations?limit=50&text=council%209",
                "/subscriptions?limit=50",
                "/subscriptions?limit=50&financialYear=2003-04",
                "/subscriptions?limit=50&financialYear=2003-04&status=INVOICED",
                "/rate-cards?limit=50"
            })
    void aPageOfAListReadsLittleMoreThanThePage(String list) {
        Response[] first = new Response[1];
        assertReadsAtMost(PAGE, () -> first[0] = get(list));
        String cursor = first[0].jsonPath().getString("nextCursor");
        if (cursor != null) {
            assertReadsAtMost(PAGE, () -> get(list + "&cursor=" + cursor));
        }
    }

    @Test
    void theSubscriptionsOfOneOrganisationReadLittleMoreThanTheseTen() {
        assertReadsAtMost(PAGE, () -> assertThat(get("/subscriptions?limit=50&organisation=" + organisation)
                        .jsonPath()
                        .getList("items"))
                .hasSize(YEARS));
        assertReadsAtMost(PAGE, () -> get("/organisations/" + organisation + "/standing?asAt=2004-03-31"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/income-summaries/2003-04",
                "/aged-debt?financialYear=2003-04&asAt=2004-03-31",
                "/standings?asAt=2004-03-31"
            })
    void aSummaryReadsItsYearAndNotTheOthers(String summary) {
        assertReadsAtMost(ONE_YEAR, () -> get(summary));
    }

    @Test
    void theCheckNoticesAStatementThatReadsEverything() {
        List<Cost> all = costs.during(() -> new Sql(dataSource)
                .list(
                        "select count(*) from payment p join subscription s on s.id = p.subscription",
                        row -> row.getInt(1)));
        assertThat(all).anyMatch(cost -> cost.blocksPerCall() > PAGE);
    }

    private static Response get(String path) {
        Response response = officer().urlEncodingEnabled(false).get(ROOT + path);
        response.then().statusCode(200);
        return response;
    }

    private void assertReadsAtMost(int blocks, Runnable request) {
        // the first request may plan and warm up
        request.run();
        List<Cost> all = costs.during(request);
        assertThat(all).isNotEmpty().allSatisfy(cost -> assertThat(cost.blocksPerCall())
                .as(cost.sql())
                .isLessThanOrEqualTo(blocks));
    }
}
