package org.concordat.funding.application;

import static org.concordat.funding.application.application.Applicants.APPLICATIONS;
import static org.concordat.funding.application.application.Applicants.user;
import static org.concordat.funding.call.call.CallClerk.CALLS;
import static org.concordat.funding.call.call.CallClerk.officer;
import static org.concordat.funding.call.call.CallClerk.openCall;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordat.funding.Emptied;
import org.concordat.funding.call.call.CallClerk;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.DatabaseOfItsOwn;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.StatementCosts;
import org.junit.jupiter.api.Test;

/** A call with 2,000 applications, each assessed by twenty. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(DatabaseOfItsOwn.class)
class ApplicationScaleTest {

    private static final int APPLICATIONS_OF_A_CALL = 2_000;
    private static final int ASSESSORS = 20;
    private static final int ORGANISATIONS = 40;

    /** A page, each record of it found through an index. */
    private static final int PAGE = 300;

    /** A page of an organisation that makes a hundred applications, each of them found through an index. */
    private static final int A_PAGE_OF_ITS_OWN = 800;

    /** The assessments of two such calls and what they assess, each read once or so. */
    private static final int A_RANKING = 6_000;

    @Inject
    AgroalDataSource dataSource;

    /** None of them has ended, so that the round which looks for successors has nothing to read. */
    private void theRegisterKnows(List<UUID> organisations) {
        Emptied.before(new Sql(dataSource));
        for (UUID organisation : organisations) {
            new Sql(dataSource).update("""
                    insert into organisation_as_at (organisation, true_from, type, sub_region)
                    values (?, '-infinity', 'DISTRICT', 'cheshire')""", organisation);
        }
    }

    private UUID aCallOfThatSize(List<UUID> organisations) {
        UUID call = openCall();
        var sql = new Sql(dataSource);
        // in one statement, because an application, its members and its amounts are whole together or not at all
        sql.update(
                """
                with made as (
                    insert into application (id, version, call, applicant, title, summary, purpose, priorities, outcomes,
                        match_funding, evidence_of_need, requested, status, submitted_at, submitted_on)
                    select gen_random_uuid(), 0, ?, (string_to_array(?, ',')::uuid[])[1 + i % ?], 'Title ' || i, 'Summary',
                        'SHARED', '{SHARED,CUSTOMER}', '{Better}', 0, 'Evidence', 10000 + i, 'ASSESSED', now(),
                        current_date
                    from generate_series(1, ?) i returning id, applicant, requested),
                members as (
                    insert into application_member (application, position, organisation, share)
                    select id, 0, applicant, 100 from made)
                insert into application_amount (application, position, financial_year, kind, amount)
                select id, 0, '2008-09', 'REVENUE', requested from made""",
                call,
                organisations.stream().map(UUID::toString).collect(Collectors.joining(",")),
                organisations.size(),
                APPLICATIONS_OF_A_CALL);
        sql.update("""
                insert into assessment (id, version, application, call, assessor, status)
                select gen_random_uuid(), 0, a.id, a.call, 'assessor ' || j, 'ASSIGNED'
                from application a cross join generate_series(1, ?) j where a.call = ?""", ASSESSORS, call);
        sql.update("""
                insert into assessment_score (assessment, position, priority, points, comment)
                select s.id, p.position, p.code, abs(hashtext(s.id || p.code)) % 6, 'Because'
                from assessment s join call_priority p on p.call = s.call where s.call = ?""", call);
        sql.update("""
                update assessment set status = 'FINISHED', finished_at = now(), weighted_score = (
                    select sum(c.points * p.weight) / 5 from assessment_score c
                    join call_priority p on p.call = assessment.call and p.code = c.priority
                    where c.assessment = assessment.id)
                where call = ?""", call);
        return call;
    }

    @Test
    void ranksTwoThousandApplicationsOfTwentyAssessorsAndListsThemByPage() {
        List<UUID> organisations = IntStream.range(0, ORGANISATIONS)
                .mapToObj(i -> UUID.randomUUID())
                .toList();
        theRegisterKnows(organisations);
        aCallOfThatSize(organisations);
        UUID call = aCallOfThatSize(organisations);
        var sql = new Sql(dataSource);
        for (String table : List.of("application", "application_member", "assessment", "organisation_as_at")) {
            sql.update("analyze " + table);
        }
        var costs = new StatementCosts(dataSource);
        String ranking = CALLS + "/" + call + "/ranking";
        costs.assertEachReadsAtMost(A_RANKING, () -> officer()
                .get(ranking)
                .then()
                .statusCode(200)
                .body("rows", hasSize(APPLICATIONS_OF_A_CALL))
                .body("rows.rank[0]", equalTo(1)));
        for (String list :
                List.of("?limit=50", "?call=" + call + "&limit=50", "?call=" + call + "&status=ASSESSED&limit=50")) {
            costs.assertPagesReadAtMost(PAGE, CallClerk::officer, APPLICATIONS + list);
        }
        costs.assertPagesReadAtMost(A_PAGE_OF_ITS_OWN, () -> user(organisations.get(7)), APPLICATIONS + "?limit=20");
        costs.assertPagesReadAtMost(PAGE, CallClerk::officer, "/funding/v1/assessments?call=" + call + "&limit=50");
        costs.assertPagesReadAtMost(PAGE, CallClerk::officer, "/funding/v1/assessments?assessor=assessor%207&limit=50");
    }
}
