package org.concordat.programme.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.programme.project.ProjectClerk.PROJECTS;
import static org.concordat.programme.project.ProjectClerk.user;
import static org.concordat.programme.project.dependency.Links.DEPENDENCIES;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.DatabaseOfItsOwn;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.SettledTables;
import org.concordat.platform.testing.StatementCosts;
import org.concordat.programme.Api;
import org.concordat.programme.project.portfolio.PortfolioGroup;
import org.concordat.programme.project.succession.SucceedingToProjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The 11,000 projects of a real region with 24 highlight reports and 5 risks each, of 400 organisations. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(DatabaseOfItsOwn.class)
class ProjectScaleTest {

    private static final String PORTFOLIO = "/programme/v1/portfolio?by=";

    private static final int PROJECTS_OF_A_REGION = 11_000;
    private static final int REPORTS_OF_EACH = 24;
    private static final int RISKS_OF_EACH = 5;

    /** A page, each record of it found through an index; all projects are more than a thousand. */
    private static final int PAGE = 300;

    /** The 580 projects of a theme or objective are put in order, each found by index. */
    private static final int MANY_PROJECTS = 4_000;

    /** All projects are walked for pairs, each looked up by its name through the index, which takes four blocks. */
    private static final int PAIRS_OF_ONE_NAME = 4 * PROJECTS_OF_A_REGION;

    /** All decisions at gates are looked through for their counts, once. */
    private static final int ALL_DECISIONS = 1_500;

    /** What the portfolio is added up from. */
    private static final String[] ALL_PROJECTS = {
        "project",
        "project_partner",
        "project_theme",
        "programme",
        "risk",
        "business_case",
        "business_case_year",
        "project_spending"
    };

    /** A page of risks or issues, each with its project, an issue with its risk too. */
    private static final int PAGE_OF_RISKS = 700;

    /** All risks of a programme or of a sub-region are put in order; all risks are more than two thousand. */
    private static final int RISKS_OF_MANY_PROJECTS = 1_500;

    /** An organisation's projects, a few dozen, with their risks or with what waits for them, each found through an index. */
    private static final int OF_AN_ORGANISATION = 1_000;

    /** All projects with their partners, tools and themes, each table once. */
    private static final int ALIKE = 2_000;

    /** Five hundred dependencies, each found from both of its ends, with two milestones and two projects. */
    private static final int NETWORK = 20_000;

    @Inject
    AgroalDataSource dataSource;

    private Sql sql;

    @BeforeEach
    void aRegion() {
        sql = new Sql(dataSource);
        if (sql.one("select 1 from project limit 1", row -> true).isPresent()) {
            return;
        }
        sql.update("""
                insert into programme (id, version, code, name, starts_on, ends_on, effective_on, activity_changes)
                select md5('programme' || i)::uuid, 0, 'REGION' || i, 'Programme', date '2008-04-01', date '2011-03-31',
                    date '2008-04-01', 0
                from generate_series(1, 100) i""");
        sql.update("""
                insert into project (id, version, title, same_name, lead, sub_region, service_area, programme,
                    proposed_on, proposed_by, stage, award_suspended, held_on, hold_reason, business_case_reference,
                    business_case_version, reports_every, report_due_days, delivery_from, next_period_from, escalated,
                    spent_in_all)
                select md5('project' || i)::uuid, 0, 'Project ' || i, 'project' || i % 10000, md5('organisation' || i % 400)::uuid,
                    'region-' || i % 5, 'Service ' || i % 97, md5('programme' || 1 + i % 100)::uuid, date '2006-04-01' + i % 900,
                    'somebody', case when i % 3 = 0 then 'MANDATE' else 'DELIVERY' end, false,
                    case when i % 50 = 0 then date '2008-04-01' end, case when i % 50 = 0 then 'No staff' end,
                    'Case', '1', 'MONTHLY', 10, date '2006-05-01', date '2008-05-01', i % 40 = 0, 5000
                from generate_series(1, ?) i""", PROJECTS_OF_A_REGION);
        sql.update("""
                insert into project_partner (project, position, organisation)
                select md5('project' || i)::uuid, 0, md5('organisation' || (i + 1 + i / 400 % 7) % 400)::uuid
                from generate_series(1, ?) i where i / 400 % 2 = 0""", PROJECTS_OF_A_REGION);
        sql.update("""
                insert into project_gate_decision (project, position, gate, outcome, decided_on, deciding_role)
                select md5('project' || i)::uuid, n, case n when 0 then 'MANDATE' else 'DELIVERY' end, 'PASS',
                    date '2006-04-10' + i % 900, 'PARTNERSHIP_ADMIN'
                from generate_series(1, ?) i, generate_series(0, 1) n where i % 3 <> 0""", PROJECTS_OF_A_REGION);
        sql.update("""
                insert into highlight_report (id, project, period_from, period_ends_on, revision, schedule, cost,
                    benefits, overall, summary, reported_on, in_force)
                select gen_random_uuid(), md5('project' || i)::uuid, date '2006-05-01' + n * interval '1 month',
                    (date '2006-06-01' + n * interval '1 month')::date - 1, 1, 'GREEN', 'GREEN', 'GREEN', 'GREEN',
                    repeat('Done. ', 20), (date '2006-06-05' + n * interval '1 month')::date, true
                from generate_series(1, ?) i, generate_series(0, ?) n""", PROJECTS_OF_A_REGION, REPORTS_OF_EACH - 1);
        sql.update("""
                insert into risk (id, version, project, title, description, probability, impact, score, response, action,
                    owner_role, status, raised_on)
                select md5('risk' || i || '-' || n)::uuid, 0, md5('project' || i)::uuid, 'Risk ' || n, repeat('It may happen. ', 10),
                    1 + (i / 7 + n) % 5, 1 + i / 11 % 5, (1 + (i / 7 + n) % 5) * (1 + i / 11 % 5), 'REDUCE', repeat('It is met. ', 10),
                    'project-manager', case when (i + n) % 10 = 0 then 'HAPPENED' when (i + n) % 3 = 0 then 'CLOSED'
                    else 'OPEN' end, date '2008-06-02'
                from generate_series(1, ?) i, generate_series(1, ?) n""", PROJECTS_OF_A_REGION, RISKS_OF_EACH);
        sql.update("""
                insert into issue (id, version, risk, project, severity, score, description, action, owner_role, status,
                    raised_on)
                select gen_random_uuid(), 0, id, project, impact, score, repeat('It happened. ', 10), 'Meet it',
                    'project-manager', 'OPEN', date '2009-01-12'
                from risk where status = 'HAPPENED'""");
        // none of those that wait for each other below
        sql.update("""
                update project set stage = 'CLOSED', lessons_note = 'Begin earlier',
                    objectives_met = 'YES', objectives_met_because = 'Done', on_time = 'PARTLY', on_time_because = 'Late',
                    on_cost = 'NO', on_cost_because = 'Dear', recommended_for_reuse = 'YES',
                    recommended_for_reuse_because = 'Simple'
                where stage = 'DELIVERY' and held_on is null and title like '%1' and length(title) > 11""");
        sql.update("""
                insert into project_gate_decision (project, position, gate, outcome, decided_on, deciding_role)
                select id, 2, 'CLOSURE', 'PASS', date '2008-12-01', 'PARTNERSHIP_ADMIN'
                from project where stage = 'CLOSED'""");
        sql.update("""
                insert into project_milestone (project, position, id, title, forecast_on)
                select md5('project' || i)::uuid, n, md5('milestone' || i || '-' || n)::uuid, 'Milestone',
                    date '2009-04-01' + i % 500 + n
                from generate_series(1, ?) i, generate_series(0, 1) n""", PROJECTS_OF_A_REGION);
        sql.update("""
                insert into theme (id, version, code, name)
                select md5('theme of region' || i)::uuid, 0, 'REGION_' || i, 'Theme' from generate_series(0, 18) i""");
        sql.update("""
                insert into project_theme (project, theme)
                select md5('project' || i)::uuid, 'REGION_' || i % 19 from generate_series(1, ?) i""", PROJECTS_OF_A_REGION);
        sql.update("""
                insert into project_tool (project, tool)
                select md5('project' || i)::uuid, 'Tool ' || i % 89 from generate_series(1, ?) i""", PROJECTS_OF_A_REGION);
        // each project waits for the one before it, five hundred in a row
        sql.update("""
                insert into dependency (id, version, predecessor_project, predecessor_milestone, successor_project,
                    successor_milestone, lag_working_days, added_on)
                select gen_random_uuid(), 0, md5('project' || i)::uuid, md5('milestone' || i || '-1')::uuid,
                    md5('project' || i + 1)::uuid, md5('milestone' || i + 1 || '-1')::uuid, 0, date '2008-04-01' + i % 900
                from generate_series(1, ? - 1) i where i % 500 <> 0""", PROJECTS_OF_A_REGION);
        sql.update("""
                insert into business_case (id, version, project, written_after, benefit_changes, approved_version, decided_on,
                    deciding_role, approved_costs, approved_benefits, realised_benefits)
                select id, 0, id, 0, 1, 1, date '2008-05-14', 'PARTNERSHIP_ADMIN', 60000, 150000, 30000
                from project where stage <> 'MANDATE'""");
        sql.update("""
                insert into business_case_year
                select id, year, 20000, 50000, 10000
                from business_case, unnest(array['2008-09', '2009-10', '2010-11']) year""");
        sql.update("""
                insert into project_spending
                select id, '2009-10', stream, 2500 from project, unnest(array['CORE', 'ADDED_VALUE']) stream""");
        sql.update("""
                with theme as (
                    insert into theme (id, version, code, name)
                    select gen_random_uuid(), 0, 'THEME_' || i, 'Theme' from generate_series(1, 10) i returning code),
                outcome as (
                    insert into priority_outcome (id, version, code, name, theme)
                    select gen_random_uuid(), 0, code, 'Outcome', code from theme returning code),
                measure as (
                    insert into success_measure (id, version, code, name, priority_outcome)
                    select gen_random_uuid(), 0, code, 'Measure', code from outcome returning code),
                objective as (
                    insert into objective (id, version, code, name, improves, success_measure)
                    select gen_random_uuid(), 0, code, 'Objective', 'Services', code from measure returning id, code)
                insert into programme_objective (programme_id, objective)
                select md5('programme' || i)::uuid, o.id
                from generate_series(1, 100) i join objective o on o.code in ('THEME_' || i % 10, 'THEME_' || i % 7)""");
        sql.update("""
                insert into project_objective (project, objective)
                select md5('project' || i)::uuid, o.id
                from generate_series(1, ?) i join objective o on o.code = 'THEME_' || i % 20""", PROJECTS_OF_A_REGION);
        sql.update("""
                insert into registered_organisation (id, version, name, same_name, type, sub_region, successors)
                select md5('organisation' || i)::uuid, 0, 'Council ' || i, 'council' || i, 'DISTRICT', 'cheshire', '{}'
                from generate_series(0, 399) i on conflict do nothing""");
        sql.update("""
                insert into project_capacity (id, version, organisation, financial_year, projects, stated_on)
                select md5('capacity' || i)::uuid, 0, md5('organisation' || i % 400)::uuid,
                    2000 + i / 400 || '-' || lpad(((2001 + i / 400) % 100)::text, 2, '0'), 30, date '2000-04-01' + i
                from generate_series(0, 9999) i""");
        SettledTables.settle(dataSource);
    }

    private UUID named(String name) {
        return sql.one("select md5(?)::uuid as id", row -> row.getObject("id", UUID.class), name)
                .orElseThrow();
    }

    @Test
    void aPageOfProjectsReadsLittleMoreThanThePageUnderEachFilter() {
        var costs = new StatementCosts(dataSource);
        for (String filter : List.of(
                "limit=50",
                "limit=50&sort=id",
                "limit=10&organisation=" + named("organisation7"),
                "limit=50&subRegion=region-3",
                "limit=50&programme=" + named("programme7"),
                "limit=50&stage=DELIVERY",
                "limit=50&onHold=true",
                "limit=50&escalated=true",
                "limit=50&subRegion=region-3&stage=DELIVERY")) {
            costs.assertPagesReadAtMost(PAGE, Api::officer, PROJECTS + "?" + filter);
        }
    }

    @Test
    void projectsOfAThemeOrObjectiveAreReadOnce() {
        UUID objective = sql.one(
                        "select id from objective where code = 'THEME_7'", row -> row.getObject("id", UUID.class))
                .orElseThrow();
        var costs = new StatementCosts(dataSource);
        for (String filter : List.of(
                "limit=50&theme=REGION_7", "limit=50&objective=" + objective, "limit=50&servesAnObjective=false")) {
            costs.assertPagesReadAtMost(MANY_PROJECTS, Api::officer, PROJECTS + "?" + filter);
        }
    }

    @Test
    void pairsOfOneNameAreFoundByIt() {
        var costs = new StatementCosts(dataSource);
        String pairs = "/programme/v1/possible-duplicate-projects?";
        costs.assertPagesReadAtMost(PAIRS_OF_ONE_NAME, Api::officer, pairs + "limit=50");
        costs.assertPagesReadAtMost(MANY_PROJECTS, Api::officer, pairs + "limit=2&programme=" + named("programme7"));
        costs.assertEachReadsAtMost(PAGE, () -> Api.officer()
                .get(pairs + "project=" + named("project77"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1)));
    }

    @Test
    void anOrganisationsUserReadsLittleMoreThanItsOwnProjects() {
        UUID organisation = named("organisation7");
        new StatementCosts(dataSource).assertPagesReadAtMost(PAGE, () -> user(organisation), PROJECTS + "?limit=10");
    }

    @Test
    void aPageOfTheRegistersReadsLittleMoreThanThePage() {
        var costs = new StatementCosts(dataSource);
        for (String register : List.of("risks", "issues")) {
            for (String filter : List.of(
                    "limit=50", "limit=50&status=OPEN", "limit=50&level=PROGRAMME", "limit=50&level=PARTNERSHIP")) {
                costs.assertPagesReadAtMost(
                        PAGE_OF_RISKS, Api::officer, "/programme/v1/%s?%s".formatted(register, filter));
            }
        }
        String risks = "/programme/v1/risks?limit=2&project=" + named("project77");
        costs.assertPagesReadAtMost(PAGE, Api::officer, risks);
    }

    @Test
    void theRegisterOfAProgrammeReadsTheRisksOfItsProjects() {
        var costs = new StatementCosts(dataSource);
        for (String filter : List.of(
                "limit=50&subRegion=region-3",
                "limit=50&programme=" + named("programme7"),
                "limit=10&level=PROGRAMME&programme=" + named("programme7"))) {
            costs.assertPagesReadAtMost(RISKS_OF_MANY_PROJECTS, Api::officer, "/programme/v1/risks?" + filter);
        }
        UUID organisation = named("organisation7");
        costs.assertPagesReadAtMost(RISKS_OF_MANY_PROJECTS, () -> user(organisation), "/programme/v1/risks?limit=10");
    }

    @Test
    void theReportsOfAProjectAreReadThroughAnIndex() {
        String reports = PROJECTS + "/" + named("project77") + "/highlight-reports?inForce=true&limit=10";
        new StatementCosts(dataSource).assertPagesReadAtMost(PAGE, Api::officer, reports);
    }

    @Test
    void theResultsOfAllGatesAreCountedInOneGo() {
        var costs = new StatementCosts(dataSource);
        for (String filter : List.of("", "?financialYear=2007-08", "?programme=" + named("programme7"))) {
            costs.assertEachReadsAtMost(ALL_DECISIONS, () -> Api.officer()
                    .get("/programme/v1/gate-results" + filter)
                    .then()
                    .statusCode(200));
        }
    }

    @Test
    void whatCameOfAllClosedProjectsIsCountedInOneGo() {
        var costs = new StatementCosts(dataSource);
        for (String filter : List.of("", "?financialYear=2008-09", "?programme=" + named("programme7"))) {
            costs.assertEachReadsAtMost(ALL_DECISIONS, () -> Api.officer()
                    .get("/programme/v1/success-rates" + filter)
                    .then()
                    .statusCode(200));
        }
    }

    /** What was added up before is kept until something is written; so something is, which reads nothing. */
    private RequestSpecification afterAChange(RequestSpecification request) {
        sql.one("select pg_current_xact_id()::text", row -> true);
        return request;
    }

    @Test
    void aPortfolioThatIsAskedForAgainIsNotAddedUpAgain() {
        Runnable asked = () ->
                Api.officer().get(PORTFOLIO + PortfolioGroup.SUB_REGION).then().statusCode(200);
        var costs = new StatementCosts(dataSource);
        // timers may write in between, so that it takes some goes
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            asked.run();
            assertThat(costs.during(asked))
                    .allSatisfy(cost ->
                            assertThat(cost.blocksPerCall()).as(cost.sql()).isLessThanOrEqualTo(PAGE));
        });
    }

    @Test
    void thePortfolioOfAllProjectsIsAddedUpInOneGo() {
        var costs = new StatementCosts(dataSource);
        for (PortfolioGroup by : PortfolioGroup.values()) {
            for (String filter : List.of("", "&financialYear=2009-10")) {
                costs.assertEachReadsAtMost(costs.pagesOf(ALL_PROJECTS) + PAGE, () -> afterAChange(Api.officer())
                        .get(PORTFOLIO + by + filter)
                        .then()
                        .statusCode(200)
                        .body("total.projects", equalTo(PROJECTS_OF_A_REGION)));
            }
        }
    }

    @Test
    void thePortfolioOfAnOrganisationReadsItsProjects() {
        UUID organisation = named("organisation7");
        new StatementCosts(dataSource).assertEachReadsAtMost(OF_AN_ORGANISATION, () -> afterAChange(user(organisation))
                .get(PORTFOLIO + PortfolioGroup.PROGRAMME)
                .then()
                .statusCode(200)
                .body("total.projects", lessThan(100)));
    }

    @Test
    void theLoadOfAPageOfOrganisationsReadsTheirProjectsAlone() {
        var costs = new StatementCosts(dataSource);
        String loads = "/programme/v1/project-loads";
        costs.assertPagesReadAtMost(OF_AN_ORGANISATION, Api::officer, loads + "?limit=10");
        costs.assertEachReadsAtMost(PAGE, () -> Api.officer()
                .get(loads + "?organisation=" + named("organisation7"))
                .then()
                .statusCode(200));
        costs.assertPagesReadAtMost(PAGE, Api::officer, "/programme/v1/project-capacities?limit=50");
        costs.assertPagesReadAtMost(
                PAGE, Api::officer, "/programme/v1/project-capacities?limit=20&organisation=" + named("organisation7"));
    }

    @Inject
    SucceedingToProjects succeeding;

    @Test
    void lookingForEndedOrganisationsReadsNoProjectThatStays() {
        new StatementCosts(dataSource).assertEachReadsAtMost(PAGE, () -> succeeding.due());
    }

    @Test
    void aPageOfDependenciesReadsLittleMoreThanThePage() {
        var costs = new StatementCosts(dataSource);
        for (String filter : List.of("limit=50", "limit=50&sort=id")) {
            costs.assertPagesReadAtMost(PAGE, Api::officer, DEPENDENCIES + "?" + filter);
        }
        costs.assertEachReadsAtMost(PAGE, () -> Api.officer()
                .get(DEPENDENCIES + "?project=" + named("project77"))
                .then()
                .body("items", hasSize(2)));
        UUID organisation = named("organisation7");
        costs.assertPagesReadAtMost(OF_AN_ORGANISATION, () -> user(organisation), DEPENDENCIES + "?limit=10");
    }

    @Test
    void theCriticalPathOfFiveHundredLinkedProjectsReadsTheirNetworkAlone() {
        new StatementCosts(dataSource).assertEachReadsAtMost(NETWORK, () -> Api.officer()
                .get("/programme/v1/critical-path?project=" + named("project77"))
                .then()
                .statusCode(200)
                .body("milestones", hasSize(500)));
    }

    @Test
    void soDoesWhatASlipWouldHit() {
        new StatementCosts(dataSource).assertEachReadsAtMost(NETWORK, () -> Api.officer()
                .get(PROJECTS
                        + "/%s/milestones/%s/slip?weeks=200".formatted(named("project77"), named("milestone77-1")))
                .then()
                .statusCode(200)
                .body("hits", hasSize(500 - 77)));
    }

    @Test
    void suggestionsOfMatchesReadAllProjectsOnce() {
        new StatementCosts(dataSource).assertEachReadsAtMost(ALIKE, () -> Api.officer()
                .get("/programme/v1/match-suggestions?organisation=" + named("organisation7"))
                .then()
                .statusCode(200)
                .body("suggestions.size()", greaterThan(50)));
    }
}
