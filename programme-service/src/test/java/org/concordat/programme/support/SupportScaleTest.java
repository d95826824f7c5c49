package org.concordat.programme.support;

import static org.concordat.programme.support.SupportClerk.ACTIONS;
import static org.concordat.programme.support.SupportClerk.VISITS;

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
import org.concordat.platform.testing.StatementCosts;
import org.concordat.programme.Api;
import org.concordat.programme.support.succession.SucceedingToActions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was done for 400 organisations in ten years: 20,000 visits and 60,000 actions. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(DatabaseOfItsOwn.class)
class SupportScaleTest {

    private static final int VISITS_OF_TEN_YEARS = 20_000;
    private static final int ACTIONS_OF_TEN_YEARS = 60_000;

    /** A page, each record of it found through an index; each table is more than a thousand. */
    private static final int PAGE = 300;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    SucceedingToActions succeeding;

    @BeforeEach
    void tenYears() {
        var sql = new Sql(dataSource);
        if (sql.one("select 1 from visit limit 1", row -> true).isPresent()) {
            return;
        }
        sql.update("""
                insert into visit (id, version, organisation, visited_on, findings)
                select md5('visit' || i)::uuid, 0, md5('organisation' || i % 400)::uuid, date '2000-04-01' + i / 6,
                    repeat('Found. ', 40)
                from generate_series(1, ?) i""", VISITS_OF_TEN_YEARS);
        sql.update("""
                insert into action (id, version, organisation, source_kind, source_id, agreed_on, what, owner_role,
                    due_on, status, evidence, done_on)
                select md5('action' || i)::uuid, 0, md5('organisation' || i % 400)::uuid,
                    case when i % 50 = 0 then 'BOARD' else 'VISIT' end, md5('visit' || 1 + i % 20000)::uuid,
                    date '2000-04-01' + i / 18, 'What is to be done', 'head-of-finance',
                    date '2000-07-01' + i / 18, case when i % 40 = 0 then 'OPEN' else 'DONE' end,
                    case when i % 40 <> 0 then 'Report' end, case when i % 40 <> 0 then date '2000-06-01' + i / 18 end
                from generate_series(1, ?) i""", ACTIONS_OF_TEN_YEARS);
        List.of("visit", "action").forEach(table -> sql.update("analyze " + table));
    }

    private UUID named(String name) {
        return new Sql(dataSource)
                .one("select md5(?)::uuid as id", row -> row.getObject("id", UUID.class), name)
                .orElseThrow();
    }

    private void readsAPage(List<String> lists) {
        var costs = new StatementCosts(dataSource);
        for (String list : lists) {
            costs.assertPagesReadAtMost(PAGE, Api::officer, list);
        }
    }

    @Test
    void aPageOfVisitsReadsLittleMoreThanThePageUnderEachFilter() {
        readsAPage(List.of(
                VISITS + "?limit=50",
                VISITS + "?limit=50&sort=id",
                VISITS + "?limit=20&organisation=" + named("organisation7"),
                VISITS + "?limit=50&from=2004-01-01&until=2005-12-31"));
    }

    @Test
    void aPageOfActionsReadsLittleMoreThanThePageUnderEachFilter() {
        readsAPage(List.of(
                ACTIONS + "?limit=50",
                ACTIONS + "?limit=50&sort=id",
                ACTIONS + "?limit=50&organisation=" + named("organisation7"),
                ACTIONS + "?limit=50&overdue=true",
                ACTIONS + "?limit=50&overdue=false",
                ACTIONS + "?limit=50&source=BOARD",
                ACTIONS + "?limit=2&sourceId=" + named("visit77"),
                ACTIONS + "?limit=50&status=OPEN"));
    }

    @Test
    void lookingForEndedOrganisationsReadsNoActionThatStays() {
        new StatementCosts(dataSource).assertEachReadsAtMost(PAGE, () -> succeeding.due());
    }
}
