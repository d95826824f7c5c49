package org.concordat.programme.support;

import static org.concordat.programme.support.AdvisoryClerk.ADVISORIES;
import static org.concordat.programme.support.AdvisoryClerk.SERVICES;
import static org.concordat.programme.support.OfferClerk.OFFERS;
import static org.concordat.programme.support.PeerClerk.PEERS;
import static org.concordat.programme.support.PeerClerk.SUPPORTS;
import static org.concordat.programme.support.SupportClerk.ACTIONS;
import static org.concordat.programme.support.SupportClerk.VISITS;
import static org.concordat.programme.support.SupportClerk.user;
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
import org.concordat.programme.support.succession.SucceedingToActions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was done for 400 organisations in ten years: 20,000 each of visits, offers, enquiries, peer support; 60,000 actions. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(DatabaseOfItsOwn.class)
class SupportScaleTest {

    private static final int VISITS_OF_TEN_YEARS = 20_000;
    private static final int ACTIONS_OF_TEN_YEARS = 60_000;

    /** A page, each record of it found through an index; each table is more than a thousand. */
    private static final int PAGE = 300;

    private static final int OF_TEN_ORGANISATIONS = 900;

    /** Those of one year, found through an index; all visits are more than a thousand. */
    private static final int VISITS_OF_A_YEAR = 500;

    private static final String LOAD = "/programme/v1/support-load";

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
        sql.update("insert into workstream_kind values (gen_random_uuid(), 0, 'VISITING', 'Visits', false)");
        sql.update("""
                insert into programme (id, version, code, name, starts_on, ends_on, effective_on, activity_changes)
                values (md5('visiting')::uuid, 0, 'VISITING', 'Visiting', date '2000-04-01', date '2010-03-31',
                    date '2000-04-01', 0)""");
        sql.update("""
                insert into activity (id, programme_id, position, title, kind, overhead)
                select md5('visits' || i)::uuid, md5('visiting')::uuid, i, 'Visits', 'VISITING', false
                from generate_series(0, 19) i""");
        sql.update("""
                insert into activity_budget (activity_id, financial_year, stream, amount)
                select id, '2008-09', 'CORE', 1000 from activity where kind = 'VISITING'""");
        sql.update("""
                insert into activity_deliverable (activity_id, unit, counted_from, target, number)
                select id, 'COUNCIL_VISIT', 'VISITS', case position % 2 when 0 then 'ALL_COUNCILS' else 'NUMBER' end,
                    case position % 2 when 1 then 5 end
                from activity where kind = 'VISITING'""");
        sql.update("insert into organisation_type values (gen_random_uuid(), 0, 'DISTRICT', true)");
        sql.update("""
                insert into organisation (id, version, type)
                select md5('organisation' || i)::uuid, 0, 'DISTRICT' from generate_series(0, 399) i""");
        sql.update("""
                insert into visit (id, version, organisation, programme, activity, visited_on, findings)
                select md5('visit' || i)::uuid, 0, md5('organisation' || i % 400)::uuid, md5('visiting')::uuid,
                    md5('visits' || i % 20)::uuid, date '2000-04-01' + i / 6, repeat('Found. ', 40)
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
        sql.update("""
                insert into enquiry (id, version, organisation, subject, question, asked_on, answer_due_on, answer,
                    answered_on)
                select md5('enquiry' || i)::uuid, 0, md5('organisation' || i % 400)::uuid, 'Subject',
                    repeat('Question? ', 40), date '2000-04-01' + i / 6, date '2000-04-11' + i / 6,
                    case when i % 40 <> 0 then 'Answer' end, case when i % 40 <> 0 then date '2000-04-11' + i / 6 end
                from generate_series(1, ?) i""", VISITS_OF_TEN_YEARS);
        sql.update("""
                with t as (
                    insert into theme (id, version, code, name) values (md5('support')::uuid, 0, 'SUPPORT', 'Support')
                    returning code),
                o as (
                    insert into priority_outcome (id, version, code, name, theme)
                    select md5('support')::uuid, 0, 'SUPPORT', 'Support', code from t returning code),
                m as (
                    insert into success_measure (id, version, code, name, priority_outcome)
                    select md5('support')::uuid, 0, 'SUPPORT', 'Support', code from o returning code)
                insert into objective (id, version, code, name, improves, success_measure)
                select md5('support' || i)::uuid, 0, 'SUPPORT-' || i, 'Objective', 'Something', code
                from m, generate_series(0, 19) i""");
        sql.update("""
                insert into support_offer (id, version, level, offered_by_name, what, objective, offered_to, valid_from)
                select md5('offer' || i)::uuid, 0, case when i % 40 = 0 then 'LOCAL' else 'REGIONAL' end, 'Agency',
                    repeat('Help. ', 40), md5('support' || i % 20)::uuid, md5('organisation' || i % 400)::uuid,
                    date '2000-04-01' + i / 6
                from generate_series(1, ?) i""", VISITS_OF_TEN_YEARS);
        sql.update("""
                insert into support_limit (id, version, organisation, per_quarter, stated_on)
                select md5('limit' || i)::uuid, 0, md5('organisation' || i % 400)::uuid, 5, date '2000-04-01' + i
                from generate_series(1, 4000) i""");
        sql.update("""
                insert into peer (id, version, contact, organisation, accredited_on)
                select md5('peer' || i)::uuid, 0, md5('contact' || i)::uuid, md5('organisation' || i % 40)::uuid,
                    date '2000-04-01' + i
                from generate_series(1, 400) i""");
        sql.update("""
                insert into peer_skill (peer, position, skill)
                select md5('peer' || i)::uuid, n, 'Skill ' || (i + n) % 40
                from generate_series(1, 400) i, generate_series(0, 2) n""");
        sql.update("""
                insert into peer_support (id, version, organisation, kind, subject, requested_on, status, peer,
                    matched_on, done_on, outcome)
                select md5('support' || i)::uuid, 0, md5('organisation' || i % 400)::uuid,
                    case when i % 40 = 0 then 'MENTORING' else 'REVIEW' end, repeat('Subject. ', 40),
                    date '2000-04-01' + i / 6, case when i % 40 = 1 then 'MATCHED' else 'DONE' end,
                    md5('peer' || 1 + i % 400)::uuid, date '2000-05-01' + i / 6,
                    case when i % 40 <> 1 then date '2000-06-01' + i / 6 end, case when i % 40 <> 1 then 'Better' end
                from generate_series(1, ?) i""", VISITS_OF_TEN_YEARS);
        sql.update("""
                insert into support_plan (id, version, organisation, warning, opened_on, closed_on, conclusion)
                select md5('plan' || i)::uuid, 0, md5('organisation' || i % 400)::uuid, repeat('Warning. ', 40),
                    date '2000-04-01' + i, case when i % 40 <> 0 then date '2000-06-01' + i end,
                    case when i % 40 <> 0 then 'Better' end
                from generate_series(1, 8000) i""");
        sql.update("""
                insert into hosted_service (id, version, name, purpose)
                select md5('service' || i)::uuid, 0, 'Service ' || i, 'Purpose' from generate_series(1, 400) i""");
        sql.update("""
                insert into service_subscription (id, version, service, organisation, subscribed_on)
                select gen_random_uuid(), 0, md5('service' || s)::uuid, md5('organisation' || i)::uuid,
                    date '2008-04-01' + i
                from generate_series(1, 50) s, generate_series(0, 399) i""");
        sql.update("""
                insert into advisory (id, version, kind, severity, title, text, audience_lead_role, published_at,
                    recipient_count, withdrawn_because)
                select md5('advisory' || i)::uuid, 0, case when i % 40 = 0 then 'WARNING' else 'NEWSLETTER' end,
                    case when i % 40 = 1 then 'HIGH' else 'LOW' end, 'Title', repeat('Text. ', 200), 'HEAD_OF_AUDIT',
                    timestamptz '2000-04-01 09:00Z' + i * interval '1 day', 100,
                    case when i % 40 = 2 then 'Mistake' end
                from generate_series(1, 4000) i""");
        sql.update("""
                insert into advisory_recipient (advisory, organisation)
                select md5('advisory' || i)::uuid, md5('organisation' || (i + 4 * n) % 400)::uuid
                from generate_series(1, 4000) i, generate_series(0, 99) n""");
        sql.update("""
                insert into acknowledgement (id, version, advisory, organisation, acknowledged_on)
                select gen_random_uuid(), 0, advisory, organisation, date '2008-04-01' from advisory_recipient
                where organisation in (select md5('organisation' || i)::uuid from generate_series(0, 199) i)""");
        sql.update("""
                insert into registered_organisation (id, version, name, same_name, type, sub_region, successors)
                select md5('organisation' || i)::uuid, 0, 'Council ' || i, 'council' || i, 'DISTRICT', 'cheshire', '{}'
                from generate_series(0, 399) i on conflict do nothing""");
        SettledTables.settle(dataSource);
    }

    private UUID named(String name) {
        return new Sql(dataSource)
                .one("select md5(?)::uuid as id", row -> row.getObject("id", UUID.class), name)
                .orElseThrow();
    }

    @Test
    void whatWasDeliveredIsCountedFromTheVisitsOfTheYear() {
        new StatementCosts(dataSource).assertEachReadsAtMost(VISITS_OF_A_YEAR, () -> Api.officer()
                .get("/programme/v1/deliverables?financialYear=2008-09")
                .then()
                .statusCode(200)
                .body("deliverables", hasSize(20)));
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
    void aPageOfEnquiriesReadsLittleMoreThanThePageUnderEachFilter() {
        String enquiries = "/programme/v1/enquiries";
        readsAPage(List.of(
                enquiries + "?limit=50",
                enquiries + "?limit=50&sort=id",
                enquiries + "?limit=20&organisation=" + named("organisation7"),
                enquiries + "?limit=50&answered=false",
                enquiries + "?limit=50&overdue=true"));
    }

    @Test
    void aPageOfSupportOffersReadsLittleMoreThanThePageUnderEachFilter() {
        readsAPage(List.of(
                OFFERS + "?limit=50",
                OFFERS + "?limit=50&sort=id",
                OFFERS + "?limit=50&objective=" + named("support7"),
                OFFERS + "?limit=20&offeredTo=" + named("organisation7"),
                OFFERS + "?limit=50&level=LOCAL"));
    }

    @Test
    void theLoadOfAPageOfOrganisationsReadsTheirSupportAlone() {
        var costs = new StatementCosts(dataSource);
        // four quarters of ten organisations: visits, offers and the last limit, each found through an index
        costs.assertPagesReadAtMost(OF_TEN_ORGANISATIONS, Api::officer, LOAD + "?limit=10&financialYear=2004-05");
        costs.assertEachReadsAtMost(PAGE, () -> Api.officer()
                .get(LOAD + "?financialYear=2004-05&organisation=" + named("organisation7"))
                .then()
                .statusCode(200));
    }

    @Test
    void aPageOfPeersReadsLittleMoreThanThePageUnderEachFilter() {
        readsAPage(List.of(
                PEERS + "?limit=50",
                PEERS + "?limit=50&sort=id",
                PEERS + "?limit=4&organisation=" + named("organisation7"),
                PEERS + "?limit=10&skill=Skill%207",
                PEERS + "?limit=50&retired=false"));
    }

    @Test
    void aPageOfPeerSupportReadsLittleMoreThanThePageUnderEachFilter() {
        readsAPage(List.of(
                SUPPORTS + "?limit=50",
                SUPPORTS + "?limit=50&sort=id",
                SUPPORTS + "?limit=20&organisation=" + named("organisation7"),
                SUPPORTS + "?limit=50&kind=MENTORING",
                SUPPORTS + "?limit=50&status=MATCHED",
                SUPPORTS + "?limit=20&peer=" + named("peer7")));
    }

    @Test
    void peerSupportIsCountedFromItsYearAlone() {
        // two thousand of each step, found through three indexes
        new StatementCosts(dataSource).assertEachReadsAtMost(1_500, () -> Api.officer()
                .get("/programme/v1/peer-support-counts?financialYear=2004-05")
                .then()
                .statusCode(200));
    }

    @Test
    void aPageOfSupportPlansReadsLittleMoreThanThePageUnderEachFilter() {
        String plans = "/programme/v1/support-plans";
        readsAPage(List.of(
                plans + "?limit=50",
                plans + "?limit=50&sort=id",
                plans + "?limit=10&organisation=" + named("organisation7"),
                plans + "?limit=50&open=true"));
    }

    @Test
    void aPageOfAdvisoriesReadsLittleMoreThanThePageUnderEachFilter() {
        readsAPage(List.of(
                ADVISORIES + "?limit=50",
                ADVISORIES + "?limit=50&sort=id",
                ADVISORIES + "?limit=50&kind=WARNING",
                ADVISORIES + "?limit=50&severity=HIGH",
                ADVISORIES + "?limit=50&withdrawn=true",
                ADVISORIES + "/" + named("advisory77") + "/recipients?limit=20",
                ADVISORIES + "/" + named("advisory77") + "/recipients?limit=20&acknowledged=false"));
    }

    @Test
    void anOrganisationsUserReadsTheAdvisoriesThatWentToItAlone() {
        UUID organisation = named("organisation7");
        // each one that is looked at is held against its recipients
        new StatementCosts(dataSource).assertPagesReadAtMost(1_500, () -> user(organisation), ADVISORIES + "?limit=20");
    }

    @Test
    void aPageOfHostedServicesAndOfWhoSubscribesReadsLittleMoreThanThePage() {
        readsAPage(List.of(SERVICES + "?limit=50", SERVICES + "/" + named("service7") + "/subscriptions?limit=50"));
    }

    @Test
    void lookingForEndedOrganisationsReadsNoActionThatStays() {
        new StatementCosts(dataSource).assertEachReadsAtMost(PAGE, () -> succeeding.due());
    }
}
