package org.concordat.programme.sharing;

import static org.concordat.programme.sharing.SharingClerk.ADOPTIONS;
import static org.concordat.programme.sharing.SharingClerk.PRACTICES;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.DatabaseOfItsOwn;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.SettledTables;
import org.concordat.platform.testing.StatementCosts;
import org.concordat.programme.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The 50,000 texts of a region of 400 organisations, and what was learnt from them. */
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
                select md5('practice' || i)::uuid, 0, md5('organisation' || i % 400)::uuid, 'How we do the ' || i || 'th thing',
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
                select md5('adoption' || i)::uuid, 0, md5('practice' || i)::uuid, md5('organisation' || i % 400)::uuid,
                    md5('organisation' || (i + 1 + i % 5) % 400)::uuid, date '2008-04-01' + i % 365, 'It runs', 'RECORDED'
                from generate_series(1, ?) i\
                """, ADOPTED);
        SettledTables.settle(dataSource);
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
                "limit=50&organisation=" + named("organisation7"),
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
                "limit=10&organisation=" + named("organisation7"),
                "limit=10&source=" + named("organisation7"))) {
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
}
