package org.concordat.programme;

import static org.concordat.programme.Api.PROGRAMMES;
import static org.hamcrest.Matchers.equalTo;

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
import org.concordat.programme.strategy.Strategy;
import org.junit.jupiter.api.Test;

/** A hundred thousand programmes, which is more than there will ever be. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(DatabaseOfItsOwn.class)
class ScaleTest {

    private static final int MANY = 100_000;

    /** A page, each record of it found through an index; all programmes are more than a thousand. */
    private static final int PAGE = 300;

    /** A page of objectives, each with its measure, its outcome and what it is asked about. */
    private static final int OBJECTIVES = 1_000;

    /** The activities and budgets of one year of a plan, each of its tables once; all years are three times as much. */
    private static final int YEAR_OF_A_PLAN = 3_000;

    /** The sheets of one round with their choices, 24,000 rows; those of all twelve are twelve times as much. */
    private static final int ROUND = 3_500;

    /** What the sheets of twelve rounds score, 28,800 rows, each table once; what was chosen is ten times as much. */
    private static final int TWELVE_ROUNDS = 2_000;

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

    @Test
    void soDoListsOfTenThousandObjectives() {
        var sql = new Sql(dataSource);
        sql.update("insert into theme (id, version, code, name) values (gen_random_uuid(), 0, 'T', 'Theme')");
        sql.update("""
                insert into priority_outcome (id, version, code, name, theme)
                values (gen_random_uuid(), 0, 'O', 'Outcome', 'T')""");
        sql.update("""
                insert into success_measure (id, version, code, name, priority_outcome)
                select gen_random_uuid(), 0, 'M' || i, 'Measure', 'O' from generate_series(1, 100) i""");
        sql.update("""
                insert into objective (id, version, code, name, improves, success_measure)
                select md5('objective' || i)::uuid, 0, 'OBJECTIVE' || i, 'Objective', 'Something', 'M' || (1 + i % 100)
                from generate_series(1, 10000) i""");
        sql.update("""
                insert into objective_achievement (id, objective, sub_region, financial_year, achieved_on, evidence,
                    decided_by_role)
                select gen_random_uuid(), md5('objective' || i)::uuid, 'part-' || part, '2008-09', date '2009-03-20', 'e', 'chair'
                from generate_series(1, 10000) i, generate_series(1, 5) part""");
        for (String table : List.of("objective", "success_measure", "priority_outcome", "objective_achievement")) {
            sql.update("analyze " + table);
        }
        var costs = new StatementCosts(dataSource);
        for (String list : List.of(
                "?limit=50",
                "?limit=50&successMeasure=M7",
                "?limit=50&achievedIn=part-3&achievedFor=2008-09",
                "?limit=50&served=false")) {
            costs.assertPagesReadAtMost(OBJECTIVES, Api::officer, Strategy.OBJECTIVES + list);
        }
    }

    @Test
    void thePlanOfFiveHundredProgrammesReadsItsYearOnce() {
        var sql = new Sql(dataSource);
        sql.update("insert into workstream_kind values (gen_random_uuid(), 0, 'PLANNED', 'Planned', false)");
        sql.update("""
                insert into programme (id, version, code, name, starts_on, ends_on, effective_on, activity_changes)
                select md5('planned' || i)::uuid, 0, 'PLANNED' || i, 'Programme', date '2021-04-01', date '2024-03-31',
                    date '2021-04-01', 0
                from generate_series(1, 500) i""");
        for (String year : List.of("2021-22", "2022-23", "2023-24")) {
            sql.update("""
                    insert into programme_council_count
                    select md5('planned' || i)::uuid, ?, 46 from generate_series(1, 500) i""", year);
            sql.update("""
                    insert into programme_funding_source (programme_id, stream, financial_year, amount)
                    select md5('planned' || i)::uuid, stream, ?, 50000
                    from generate_series(1, 500) i, unnest(array['CORE', 'ADDED_VALUE']) stream""", year);
        }
        sql.update("""
                insert into activity (id, programme_id, position, title, kind, overhead, cost_alone)
                select md5(i || 'does' || n)::uuid, md5('planned' || i)::uuid, n, 'Activity', 'PLANNED', false, 1000
                from generate_series(1, 500) i, generate_series(1, 100) n""");
        for (String year : List.of("2021-22", "2022-23", "2023-24")) {
            sql.update("""
                    insert into activity_budget (activity_id, financial_year, stream, amount)
                    select id, ?, case when position > 50 then 'CORE' else 'ADDED_VALUE' end, 1000
                    from activity where kind = 'PLANNED'""", year);
            sql.update("""
                    insert into activity_spending (activity_id, financial_year, stream, amount)
                    select id, ?, 'CORE', 10 from activity where kind = 'PLANNED' and position <= 60""", year);
        }
        for (String table : List.of(
                "programme",
                "programme_council_count",
                "programme_funding_source",
                "activity",
                "activity_budget",
                "activity_spending")) {
            sql.update("analyze " + table);
        }
        String plan = "/programme/v1/regional-plan?financialYear=2022-23";
        new StatementCosts(dataSource)
                .assertEachReadsAtMost(
                        YEAR_OF_A_PLAN, () -> Api.officer().get(plan).then().statusCode(200));
        Api.officer()
                .get(plan)
                .then()
                .body("programmes.size()", equalTo(500))
                .body("total.budget.amount", equalTo("50000000.00"))
                .body("total.activitiesBudget.amount", equalTo("50000000.00"))
                .body("total.actual.amount", equalTo("300000.00"))
                .body("total.grossAvoidedCost.amount", equalTo("2300000000.00"));
    }

    /** All amounts of a year are looked through for their totals, once. */
    private static final int SAVINGS_OF_A_YEAR = 4_000;

    @Test
    void soDoListsOfSavingsAndTheirTotalsAreAddedUpInOneGo() {
        var sql = new Sql(dataSource);
        sql.update("""
                insert into programme (id, version, code, name, starts_on, ends_on, effective_on, activity_changes)
                values (md5('saving')::uuid, 0, 'SAVING', 'Programme', date '2008-04-01', date '2011-03-31',
                    date '2008-04-01', 0)""");
        sql.update("""
                insert into saving (id, version, organisation, programme, activity, description, service_area, kind,
                    recurrence, owner_role, status, claimed_on)
                select md5('saving' || i)::uuid, 0, md5('council' || i % 400)::uuid, md5('saving')::uuid, gen_random_uuid(),
                    'A saving', 'Area ' || i / 400 / 2, 'CASHABLE', 'RECURRING', 'treasurer', 'CLAIMED',
                    date '2008-04-01' + i % 900
                from generate_series(1, 20000) i""");
        sql.update("""
                insert into saving_year (saving, position, financial_year, low, expected, high, confirmed_on)
                select md5('saving' || i)::uuid, n, case n when 0 then '2008-09' else '2009-10' end, 1, 2, 3,
                    case n when 0 then date '2009-03-31' end
                from generate_series(1, 20000) i, generate_series(0, 1) n""");
        List.of("saving", "saving_year").forEach(table -> sql.update("analyze " + table));
        var costs = new StatementCosts(dataSource);
        String organisation = "organisation=" + named(sql, "council7");
        for (String list : List.of(
                "savings?limit=50",
                "savings?limit=50&sort=id",
                "savings?limit=20&" + organisation,
                "savings?limit=50&status=CLAIMED",
                "savings?limit=50&financialYear=2008-09",
                "possible-duplicate-savings?limit=50",
                "possible-duplicate-savings?limit=10&" + organisation)) {
            costs.assertPagesReadAtMost(OBJECTIVES, Api::officer, "/programme/v1/" + list);
        }
        costs.assertEachReadsAtMost(SAVINGS_OF_A_YEAR, () -> Api.officer()
                .get("/programme/v1/saving-totals?financialYear=2008-09")
                .then()
                .statusCode(200));
    }

    /** What counts in the year, once. */
    private static final int CONTRIBUTIONS_OF_A_YEAR = 1_500;

    @Test
    void soDoListsOfContributionsAndTheirSums() {
        var sql = new Sql(dataSource);
        sql.update("""
                insert into programme (id, version, code, name, starts_on, ends_on, effective_on, activity_changes)
                select md5('given' || i)::uuid, 0, 'GIVEN' || i, 'Programme', date '1998-04-01', date '2003-03-31',
                    date '1998-04-01', 0
                from generate_series(0, 49) i""");
        sql.update("insert into contribution_kind values (gen_random_uuid(), 0, 'STAFF_TIME', 'Staff time')");
        sql.update("""
                insert into contribution (id, version, organisation, programme, activity, financial_year, kind, quantity, unit,
                    worth, valued_how, given_from, given_until, evidence, status, stated_by, confirmed_on)
                select md5('contribution' || i)::uuid, 0, md5('council' || i % 400)::uuid, md5('given' || i % 50)::uuid,
                    md5('activity' || i % 500)::uuid, (1998 + i % 4) || '-' || right((1999 + i % 4)::text, 2), 'STAFF_TIME',
                    1, 'DAYS', 1, 'By the day', make_date(1998 + i % 4, 4, 1) + i % 300,
                    make_date(1998 + i % 4, 4, 1) + i % 300, 'Time sheets', 'CONFIRMED', 'somebody', date '2003-03-31'
                from generate_series(1, 20000) i""");
        List.of("programme", "contribution").forEach(table -> sql.update("analyze " + table));
        var costs = new StatementCosts(dataSource);
        for (String list : List.of(
                "?limit=50",
                "?limit=50&sort=id",
                "?limit=20&organisation=" + named(sql, "council7"),
                "?limit=50&programme=" + named(sql, "given7"),
                "?limit=20&activity=" + named(sql, "activity7"),
                "?limit=50&financialYear=1999-00",
                "?limit=50&kind=STAFF_TIME&status=CONFIRMED")) {
            costs.assertPagesReadAtMost(PAGE, Api::officer, "/programme/v1/contributions" + list);
        }
        costs.assertEachReadsAtMost(CONTRIBUTIONS_OF_A_YEAR, () -> {
            String ofOne = PROGRAMMES + "/" + named(sql, "given7") + "/contributions";
            Api.officer().get(ofOne).then().statusCode(200).body("years.size()", equalTo(2));
            Api.officer()
                    .get("/programme/v1/regional-plan?financialYear=1999-00")
                    .then()
                    .statusCode(200)
                    .body("contributions.confirmed.amount", equalTo("5000.00"))
                    .body("contributions.organisations", equalTo(100));
        });
    }

    private static UUID named(Sql sql, String name) {
        return sql.one("select md5(?)::uuid as id", row -> row.getObject("id", UUID.class), name)
                .orElseThrow();
    }

    @Test
    void whatARoundFoundReadsTheSheetsOfThatRoundAlone() {
        var sql = new Sql(dataSource);
        sql.update("""
                insert into registered_organisation (id, version, name, same_name, type, sub_region, successors)
                select md5('organisation' || i)::uuid, 0, 'Council ' || i, 'council' || i, 'DISTRICT', 'part-' || i % 5, '{}'
                from generate_series(0, 399) i on conflict do nothing""");
        sql.update("""
                insert into questionnaire (id, version, code, edition, kind, status, title)
                values (md5('asked')::uuid, 0, 'ASKED', 1, 'MATURITY', 'PUBLISHED', 'Asked')""");
        sql.update("""
                insert into questionnaire_dimension (questionnaire, position, code, name)
                select md5('asked')::uuid, i, 'D' || i, 'Dimension' from generate_series(0, 5) i""");
        sql.update("""
                insert into question (id, questionnaire, position, code, dimension, text, answer)
                select md5('question' || i)::uuid, md5('asked')::uuid, i, 'Q' || i, 'D' || i % 6, 'How far?', 'LEVEL'
                from generate_series(0, 59) i""");
        sql.update("""
                insert into question_level (question, position, name)
                select md5('question' || i)::uuid, n, 'Level' from generate_series(0, 59) i, generate_series(0, 3) n""");
        sql.update("""
                insert into assessment_round (id, version, questionnaire, name, opens_on, closes_on, closed_on)
                select md5('round' || r)::uuid, 0, md5('asked')::uuid, 'Round', date '2000-04-01' + r * 365,
                    date '2000-05-01' + r * 365, date '2000-05-02' + r * 365
                from generate_series(1, 12) r""");
        sql.update("""
                insert into answer_sheet (id, version, round, organisation, status, submitted_on, sub_region)
                select md5('sheet' || r || '-' || i)::uuid, 0, md5('round' || r)::uuid, md5('organisation' || i)::uuid,
                    'SUBMITTED', date '2000-04-20' + r * 365, 'part-' || i % 5
                from generate_series(1, 12) r, generate_series(0, 399) i""");
        sql.update("""
                insert into sheet_choice (sheet, position, question, level)
                select md5('sheet' || r || '-' || i)::uuid, q, 'Q' || q, (q + i) % 4
                from generate_series(1, 12) r, generate_series(0, 399) i, generate_series(0, 59) q""");
        sql.update("""
                insert into sheet_dimension (sheet, position, dimension, level_sum, answered)
                select md5('sheet' || r || '-' || i)::uuid, d, 'D' || d, 15, 10
                from generate_series(1, 12) r, generate_series(0, 399) i, generate_series(0, 5) d""");
        SettledTables.settle(dataSource);
        String round = "/programme/v1/assessment-rounds/"
                + sql.one("select md5('round7')::uuid as id", row -> row.getObject("id", UUID.class))
                        .orElseThrow();
        var costs = new StatementCosts(dataSource);
        costs.assertEachReadsAtMost(ROUND, () -> Api.officer()
                .get(round + "/results")
                .then()
                .statusCode(200)
                .body("questions[59].region.base", equalTo(400))
                .body("dimensions[5].parts[4].score.score", equalTo("1.50")));
        costs.assertEachReadsAtMost(PAGE, () -> Api.officer()
                .get(round + "/progress")
                .then()
                .statusCode(200)
                .body("submitted.size()", equalTo(400)));
        costs.assertEachReadsAtMost(TWELVE_ROUNDS, () -> Api.officer()
                .get("/programme/v1/maturity-trends?questionnaire=ASKED&subRegion=part-3")
                .then()
                .statusCode(200)
                .body("dimensions[0].rounds.size()", equalTo(12)));
        for (String list : List.of(
                "/programme/v1/answer-sheets?limit=50",
                "/programme/v1/answer-sheets?limit=5&organisation="
                        + sql.one("select md5('organisation7')::uuid as id", row -> row.getObject("id", UUID.class))
                                .orElseThrow(),
                "/programme/v1/answer-sheets?limit=50&status=SUBMITTED",
                "/programme/v1/answer-sheets?limit=50&round=" + round.substring(round.lastIndexOf('/') + 1))) {
            costs.assertPagesReadAtMost(PAGE, Api::officer, list);
        }
    }
}
