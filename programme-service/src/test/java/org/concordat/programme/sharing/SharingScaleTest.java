package org.concordat.programme.sharing;

import static org.concordat.programme.sharing.SharingClerk.ADOPTIONS;
import static org.concordat.programme.sharing.SharingClerk.PRACTICES;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.DatabaseOfItsOwn;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.SettledTables;
import org.concordat.platform.testing.StatementCosts;
import org.concordat.programme.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The 50,000 texts of a region of 400 organisations, and what was learnt from them; what 50 transactions cost each of them on
 * four channels; and 2,000 needs, 500 services and who runs them.
 */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(DatabaseOfItsOwn.class)
class SharingScaleTest {

    private static final int TEXTS = 50_000;
    private static final int ADOPTED = 20_000;

    /** A page, each record of it found through an index; all texts are ten thousand and more. */
    private static final int PAGE = 400;

    /** The hundred texts with the word, each with what is searched of it. */
    private static final int FOUND = 1_000;

    /** A page of those that have a theme or a tool, which one text in forty has, found among all by their days. */
    private static final int FILTERED = 3_000;

    /** All adoptions and their practices, each table once. */
    private static final int GRAPH = 3_000;

    /** The 400 costs of a transaction on a channel, each on a page of its own, and their organisations. */
    private static final int BENCHMARK = 600;

    /** A page of needs with their services; or, of a field, those found among all by their services. */
    private static final int MAP = 2_500;

    /** A page of services, with each need that shares them. */
    private static final int SHARED = 6_000;

    /** All providers, needs and what meets them, each table once. */
    private static final int UNOWNED = 1_000;

    @Inject
    AgroalDataSource dataSource;

    private Sql sql;

    @BeforeEach
    void texts() {
        sql = new Sql(dataSource);
        if (sql.one("select 1 from practice limit 1", row -> true).isPresent()) {
            return;
        }
        sql.update("""
            insert into theme (id, version, code, name)
            select md5('theme' || i)::uuid, 0, 'SHARED_THEME_' || i, 'Theme' from generate_series(0, 19) i\
            """);
        sql.update("""
                insert into practice (id, version, source, title, summary, service_area, keywords, shared_on, status)
                select md5('practice' || i)::uuid, 0, md5('sharer' || i % 400)::uuid, 'How we do the ' || i || 'th thing',
                    'Before, nobody knew. Now all know, and it costs less than before. '
                        || (select string_agg('word' || (i * 7 + j * 31) % 3000, ' ') from generate_series(1, 60) j)
                        || case when i % 500 = 0 then ' It was recycled.' else '' end,
                    'Service ' || i % 50, 'Lean', date '2006-04-01' + i % 1500, 'SHARED'
                from generate_series(1, ?) i\
                """, TEXTS);
        sql.update("""
                insert into practice_theme (practice, position, theme)
                select md5('practice' || i)::uuid, 0, 'SHARED_THEME_' || i % 20 from generate_series(1, ?) i\
                """, TEXTS);
        sql.update("""
                insert into practice_tool (practice, position, tool)
                select md5('practice' || i)::uuid, 0, 'Tool ' || i % 40 from generate_series(1, ?) i\
                """, TEXTS);
        sql.update("""
                insert into adoption (id, version, practice, source, organisation, adopted_on, evidence, status)
                select md5('adoption' || i)::uuid, 0, md5('practice' || i)::uuid, md5('sharer' || i % 400)::uuid,
                    md5('sharer' || (i + 1 + i % 5) % 400)::uuid, date '2008-04-01' + i % 365, 'It runs', 'RECORDED'
                from generate_series(1, ?) i\
                """, ADOPTED);
        organisations();
        costs();
        needs();
        SettledTables.settle(dataSource);
    }

    private void organisations() {
        sql.update("""
            insert into registered_organisation (id, version, name, same_name, type, sub_region, successors)
            select md5('sharer' || i)::uuid, 0, 'Sharer ' || i, 'sharer' || i, 'DISTRICT', 'Part ' || i % 5, '{}'
            from generate_series(0, 399) i\
            """);
    }

    private void costs() {
        sql.update("""
            insert into costed_transaction (id, version, code, name, service_area, unit)
            select md5('transaction' || i)::uuid, 0, 'COSTED_' || i, 'A transaction', 'Service ' || i, 'application'
            from generate_series(0, 49) i\
            """);
        sql.update("""
            insert into channel (id, version, code, name)
            select md5('channel' || i)::uuid, 0, 'CHANNEL_' || i, 'A channel' from generate_series(0, 3) i\
            """);
        sql.update("""
            insert into unit_cost (id, version, organisation, transaction, channel, financial_year, staff_hours, hourly_rate,
                overhead, other_cost, volume, shown, status)
            select md5('cost' || o || '/' || t || '/' || c)::uuid, 0, md5('sharer' || o)::uuid, 'COSTED_' || t,
                'CHANNEL_' || c, '2008-09', 100 + o, 20, 0.35, 500, 1000, (o + t) % 3 = 0, 'STATED'
            from generate_series(0, 399) o, generate_series(0, 49) t, generate_series(0, 3) c\
            """);
    }

    private void needs() {
        sql.update("""
            insert into service (id, version, code, name, service_area)
            select md5('service' || i)::uuid, 0, 'SERVICE_' || i, 'A service', 'Area ' || i % 20
            from generate_series(0, 499) i\
            """);
        sql.update("""
            insert into need (id, version, code, title, description, status)
            select md5('need' || i)::uuid, 0, 'NEED_' || i, 'To have the ' || i || 'th thing',
                'I want it ' || case when i % 10 = 0 then 'recycled' else 'soon' end, 'RECORDED'
            from generate_series(0, 1999) i\
            """);
        sql.update("""
            insert into need_service (need, position, service)
            select md5('need' || i)::uuid, k, 'SERVICE_' || (i * 7 + k * 31) % 500
            from generate_series(0, 1999) i, generate_series(0, 2) k where i % 10 > 0\
            """);
        sql.update("""
            insert into service_provider (id, version, organisation, service, since, status)
            select md5('provider' || o || '/' || s)::uuid, 0, md5('sharer' || o)::uuid, 'SERVICE_' || s,
                date '2008-04-01', 'RECORDED'
            from generate_series(0, 399) o, generate_series(0, 499) s where (o + s) % 10 = 0 and s >= 100\
            """);
    }

    private UUID named(String name) {
        return sql.one("select md5(?)::uuid as id", row -> row.getObject("id", UUID.class), name)
                .orElseThrow();
    }

    @Test
    void aSearchReadsTheTextsThatHaveTheWordAndNoOther() {
        var costs = new StatementCosts(dataSource);
        costs.assertPagesReadAtMost(FOUND, Api::officer, PRACTICES + "?limit=20&q=recycling");
        costs.assertPagesReadAtMost(FOUND, Api::officer, PRACTICES + "?limit=5&q=recycling&serviceArea=Service%200");
        Api.officer()
                .get(PRACTICES + "?limit=200&q=recycling")
                .then()
                .statusCode(200)
                .body("items", hasSize(100));
    }

    @Test
    void aPageOfPracticesReadsLittleMoreThanThePageUnderEachFilter() {
        var costs = new StatementCosts(dataSource);
        for (String filter : List.of(
                "limit=50",
                "limit=50&sort=id",
                "limit=50&organisation=" + named("sharer7"),
                "limit=50&serviceArea=Service%207")) {
            costs.assertPagesReadAtMost(PAGE, Api::officer, PRACTICES + "?" + filter);
        }
        for (String filter : List.of("limit=10&theme=SHARED_THEME_7", "limit=10&tool=tool%207")) {
            costs.assertPagesReadAtMost(FILTERED, Api::officer, PRACTICES + "?" + filter);
        }
    }

    @Test
    void aPageOfAdoptionsReadsLittleMoreThanThePageUnderEachFilter() {
        var costs = new StatementCosts(dataSource);
        for (String filter : List.of(
                "limit=50",
                "limit=50&sort=id",
                "limit=10&organisation=" + named("sharer7"),
                "limit=10&source=" + named("sharer7"))) {
            costs.assertPagesReadAtMost(PAGE, Api::officer, ADOPTIONS + "?" + filter);
        }
    }

    @Test
    void theGraphOfAllAdoptionsReadsEachOfThemOnce() {
        String graph = "/programme/v1/adoption-graph";
        new StatementCosts(dataSource).assertEachReadsAtMost(GRAPH, () -> Api.officer()
                .get(graph)
                .then()
                .statusCode(200)
                .body("edges", hasSize(400))
                .body("edges[0].adoptions", equalTo(50)));
    }

    @Test
    void aBenchmarkReadsTheCostsThatItComparesAndNoOthers() {
        String benchmark = "/programme/v1/benchmarks?transaction=COSTED_7&channel=CHANNEL_2&financialYear=2008-09";
        var costs = new StatementCosts(dataSource);
        costs.assertEachReadsAtMost(BENCHMARK, () -> user().get(benchmark)
                .then()
                .statusCode(200)
                .body("n", equalTo(400))
                .body("others", hasSize(133)));
        costs.assertEachReadsAtMost(BENCHMARK, () -> Api.officer()
                .queryParam("subRegion", "Part 3")
                .get(benchmark)
                .then()
                .statusCode(200)
                .body("n", equalTo(80)));
    }

    private RequestSpecification user() {
        return SharingClerk.user(named("sharer7")).urlEncodingEnabled(false);
    }

    @Test
    void aPageOfUnitCostsReadsLittleMoreThanThePageUnderEachFilterAndForEachCaller() {
        String all = "/programme/v1/unit-costs?limit=50";
        var costs = new StatementCosts(dataSource);
        for (Supplier<RequestSpecification> caller :
                List.<Supplier<RequestSpecification>>of(Api::officer, this::user)) {
            for (String filter :
                    List.of("", "&sort=id", "&organisation=" + named("sharer7"), "&transaction=COSTED_7")) {
                costs.assertPagesReadAtMost(PAGE, caller, all + filter);
            }
            costs.assertPagesReadAtMost(PAGE, caller, all + "&channel=CHANNEL_2");
        }
    }

    @Test
    void thePagesOfTheNeedsMapReadWhatTheyShow() {
        String map = "/programme/v1/needs-map";
        var costs = new StatementCosts(dataSource);
        for (String question : List.of(
                "?limit=50",
                "?limit=50&q=recycling",
                "?limit=50&serviceArea=Area%207",
                "?limit=50&subRegion=Part%203")) {
            costs.assertPagesReadAtMost(MAP, Api::officer, map + question);
        }
        costs.assertPagesReadAtMost(SHARED, Api::officer, map + "/shared-services?limit=50");
        costs.assertPagesReadAtMost(UNOWNED, Api::officer, map + "/unowned?limit=50");
        costs.assertPagesReadAtMost(UNOWNED, Api::officer, map + "/unowned?limit=50&subRegion=Part%203");
    }

    @Test
    void pagesOfNeedsAndOfWhoRunsServicesReadLittleMoreThanThePage() {
        var costs = new StatementCosts(dataSource);
        costs.assertPagesReadAtMost(PAGE, Api::officer, "/programme/v1/needs?limit=50");
        costs.assertPagesReadAtMost(PAGE, Api::officer, "/programme/v1/needs?limit=5&service=SERVICE_7");
        for (String filter : List.of("", "&service=SERVICE_107", "&organisation=" + named("sharer7"))) {
            costs.assertPagesReadAtMost(PAGE, Api::officer, "/programme/v1/service-providers?limit=20" + filter);
        }
    }
}
