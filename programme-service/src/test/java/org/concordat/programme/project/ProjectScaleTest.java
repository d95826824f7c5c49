package org.concordat.programme.project;

import static org.concordat.programme.project.ProjectClerk.PROJECTS;
import static org.concordat.programme.project.ProjectClerk.user;
import static org.concordat.programme.project.dependency.Links.DEPENDENCIES;
import static org.hamcrest.Matchers.greaterThan;
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
import org.concordat.platform.testing.StatementCosts;
import org.concordat.programme.Api;
import org.concordat.programme.project.succession.SucceedingToProjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The 11,000 projects of a real region with 24 highlight reports each, of 400 organisations. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(DatabaseOfItsOwn.class)
class ProjectScaleTest {

    private static final int PROJECTS_OF_A_REGION = 11_000;
    private static final int REPORTS_OF_EACH = 24;

    /** A page, each record of it found through an index; all projects are more than a thousand. */
    private static final int PAGE = 300;

    /** All decisions at gates are looked through for their counts, once. */
    private static final int ALL_DECISIONS = 1_500;

    /** What an organisation's projects, a few dozen, wait for and what waits for them, each found through an index. */
    private static final int OF_AN_ORGANISATION = 1_000;

    /** Five hundred dependencies, each found from both of its ends, with two milestones and two projects. */
    private static final int NETWORK = 20_000;

    /** The few thousand projects that are like those of an organisation in anything, each looked up a few times. */
    private static final int ALIKE = 120_000;

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
            from generate_series(1, 100) i\
            """);
        sql.update("""
                insert into project (id, version, title, lead, sub_region, service_area, programme, proposed_on,
                    proposed_by, stage, award_suspended, held_on, hold_reason, business_case_reference,
                    business_case_version, reports_every, report_due_days, delivery_from, next_period_from, escalated)
                select md5('project' || i)::uuid, 0, 'Project ' || i, md5('organisation' || i % 400)::uuid,
                    'region-' || i % 5, 'Service ' || i % 97, md5('programme' || 1 + i % 100)::uuid, date '2006-04-01' + i % 900,
                    'somebody', case when i % 3 = 0 then 'MANDATE' else 'DELIVERY' end, false,
                    case when i % 50 = 0 then date '2008-04-01' end, case when i % 50 = 0 then 'No staff' end,
                    'Case', '1', 'MONTHLY', 10, date '2006-05-01', date '2008-05-01', i % 40 = 0
                from generate_series(1, ?) i\
                """, PROJECTS_OF_A_REGION);
        sql.update("""
                insert into project_partner (project, position, organisation)
                select md5('project' || i)::uuid, 0, md5('organisation' || (i + 1 + i / 400 % 7) % 400)::uuid
                from generate_series(1, ?) i where i / 400 % 2 = 0\
                """, PROJECTS_OF_A_REGION);
        sql.update("""
                insert into project_gate_decision (project, position, gate, outcome, decided_on, deciding_role)
                select md5('project' || i)::uuid, n, case n when 0 then 'MANDATE' else 'DELIVERY' end, 'PASS',
                    date '2006-04-10' + i % 900, 'PARTNERSHIP_ADMIN'
                from generate_series(1, ?) i, generate_series(0, 1) n where i % 3 <> 0\
                """, PROJECTS_OF_A_REGION);
        sql.update("""
                insert into highlight_report (id, project, period_from, period_ends_on, revision, schedule, cost,
                    benefits, overall, summary, reported_on, in_force)
                select gen_random_uuid(), md5('project' || i)::uuid, date '2006-05-01' + n * interval '1 month',
                    (date '2006-06-01' + n * interval '1 month')::date - 1, 1, 'GREEN', 'GREEN', 'GREEN', 'GREEN',
                    repeat('Done. ', 20), (date '2006-06-05' + n * interval '1 month')::date, true
                from generate_series(1, ?) i, generate_series(0, ?) n\
                """, PROJECTS_OF_A_REGION, REPORTS_OF_EACH - 1);
        sql.update("""
                insert into project_milestone (project, position, id, title, forecast_on)
                select md5('project' || i)::uuid, n, md5('milestone' || i || '-' || n)::uuid, 'Milestone',
                    date '2009-04-01' + i % 500 + n
                from generate_series(1, ?) i, generate_series(0, 1) n\
                """, PROJECTS_OF_A_REGION);
        sql.update("""
            insert into theme (id, version, code, name)
            select md5('theme of region' || i)::uuid, 0, 'REGION_' || i, 'Theme' from generate_series(0, 18) i\
            """);
        sql.update("""
                insert into project_theme (project, position, theme)
                select md5('project' || i)::uuid, 0, 'REGION_' || i % 19 from generate_series(1, ?) i\
                """, PROJECTS_OF_A_REGION);
        sql.update("""
                insert into project_tool (project, position, tool)
                select md5('project' || i)::uuid, 0, 'Tool ' || i % 89 from generate_series(1, ?) i\
                """, PROJECTS_OF_A_REGION);
        sql.update("""
            insert into registered_organisation (id, version, name, type, sub_region, successors)
            select md5('organisation' || i)::uuid, 0, 'Council ' || i, 'COUNCIL', 'region-' || i % 5, '{}'
            from generate_series(0, 399) i\
            """);
        // each project waits for the one before it, five hundred in a row
        sql.update("""
                insert into dependency (id, version, predecessor_project, predecessor_milestone, successor_project,
                    successor_milestone, lag_working_days, added_on)
                select gen_random_uuid(), 0, md5('project' || i)::uuid, md5('milestone' || i || '-1')::uuid,
                    md5('project' || i + 1)::uuid, md5('milestone' || i + 1 || '-1')::uuid, 0, date '2008-04-01' + i % 900
                from generate_series(1, ? - 1) i where i % 500 <> 0\
                """, PROJECTS_OF_A_REGION);
        List.of(
                        "project",
                        "project_partner",
                        "project_gate_decision",
                        "highlight_report",
                        "project_milestone",
                        "project_theme",
                        "project_tool",
                        "registered_organisation",
                        "dependency")
                .forEach(table -> sql.update("analyze " + table));
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
    void anOrganisationsUserReadsLittleMoreThanItsOwnProjects() {
        UUID organisation = named("organisation7");
        new StatementCosts(dataSource).assertPagesReadAtMost(PAGE, () -> user(organisation), PROJECTS + "?limit=10");
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
    void suggestionsOfMatchesReadTheProjectsThatAreAlike() {
        new StatementCosts(dataSource).assertEachReadsAtMost(ALIKE, () -> Api.officer()
                .get("/programme/v1/match-suggestions?organisation=" + named("organisation7"))
                .then()
                .statusCode(200)
                .body("suggestions.size()", greaterThan(50)));
    }
}
