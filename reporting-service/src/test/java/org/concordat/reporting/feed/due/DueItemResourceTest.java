package org.concordat.reporting.feed.due;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.reporting.indicator.IndicatorClerk.as;
import static org.concordat.reporting.indicator.IndicatorClerk.asked;
import static org.concordat.reporting.indicator.IndicatorClerk.begin;
import static org.concordat.reporting.indicator.IndicatorClerk.code;
import static org.concordat.reporting.indicator.IndicatorClerk.indicator;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.opened;
import static org.concordat.reporting.indicator.IndicatorClerk.organisation;
import static org.concordat.reporting.indicator.IndicatorClerk.step;
import static org.concordat.reporting.indicator.IndicatorClerk.user;
import static org.concordat.reporting.indicator.IndicatorClerk.value;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.reporting.Examples;
import org.concordat.reporting.Told;
import org.concordat.reporting.indicator.IndicatorClerk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DueItemResourceTest {

    private static final String DUE = "/reporting/v1/due-items";

    @Inject
    Told told;

    private UUID organisation;

    @BeforeEach
    void anOrganisation() {
        organisation = organisation(told, code("TYPE"));
    }

    private static Map<String, Object> action(UUID organisation, LocalDate dueOn, String status) {
        return Map.of(
                "organisation",
                organisation,
                "what",
                "Write the plan",
                "ownerRole",
                "Improvement officer",
                "dueOn",
                dueOn.toString(),
                "status",
                status);
    }

    private UUID agreed(UUID whose, LocalDate dueOn) {
        UUID action = UUID.randomUUID();
        told.that(
                "programme.actions",
                action,
                0,
                LocalDate.of(1950, 4, 1),
                Instant.parse("2008-04-01T09:00:00Z"),
                action(whose, dueOn, "OPEN"));
        return action;
    }

    private List<String> names(RequestSpecification by, String query) {
        return by.get(DUE + "?limit=200&organisation=" + organisation + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.name");
    }

    @Test
    void showsWhatIsDueWhoseAndUntilWhen() {
        UUID action = agreed(organisation, today().plusDays(3));
        officer()
                .get(DUE + "?kind=ACTION&organisation=" + organisation)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].name", equalTo("action-" + action))
                .body("items[0].kind", equalTo("ACTION"))
                .body("items[0].what", equalTo("Write the plan"))
                .body("items[0].organisation", equalTo(organisation.toString()))
                .body("items[0].organisationName", equalTo("Body " + organisation))
                .body("items[0].owner", equalTo("Improvement officer"))
                .body("items[0].subject", equalTo(action.toString()))
                .body("items[0].dueOn", equalTo(today().plusDays(3).toString()))
                .body("items[0].overdue", equalTo(false));
    }

    @Test
    void whatIsDueTodayIsInTimeAndOverdueTomorrow() {
        UUID today = agreed(organisation, today());
        UUID yesterday = agreed(organisation, today().minusDays(1));
        assertThat(names(officer(), "&kind=ACTION&overdue=true")).containsExactly("action-" + yesterday);
        assertThat(names(officer(), "&kind=ACTION&overdue=true&asAt=" + today().plusDays(1)))
                .containsExactly("action-" + yesterday, "action-" + today);
        assertThat(names(officer(), "&kind=ACTION&from=" + today())).containsExactly("action-" + today);
        assertThat(names(officer(), "&kind=ACTION&until=" + today().minusDays(1)))
                .containsExactly("action-" + yesterday);
        assertThat(names(officer(), "&kind=CLAIM")).isEmpty();
    }

    @Test
    void whatIsDoneIsDueAsAtADayBefore() {
        UUID action = agreed(organisation, today());
        told.that(
                "programme.actions",
                action,
                1,
                today().minusDays(10),
                Instant.parse("2008-05-01T09:00:00Z"),
                action(organisation, today(), "DONE"));
        assertThat(names(officer(), "&kind=ACTION")).isEmpty();
        assertThat(names(officer(), "&kind=ACTION&asAt=" + today().minusDays(11)))
                .containsExactly("action-" + action);
        assertThat(names(officer(), "&kind=ACTION&asAt=" + today().minusDays(10)))
                .isEmpty();
    }

    @Test
    void isReadPageByPageByTheDayItIsDue() {
        var expected = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            expected.add("action-" + agreed(organisation, today().plusDays(i / 2 * 2)));
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            RequestSpecification request = officer()
                    .queryParam("organisation", organisation)
                    .queryParam("kind", "ACTION")
                    .queryParam("limit", 2);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(DUE)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.name", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(seen.get(4)).isEqualTo(expected.get(4));
        assertThat(List.of(seen.get(0), seen.get(1))).isSorted();
    }

    /** A project of the organisation in a programme. */
    private UUID project(String programmeCode, LocalDate nextReportDueOn) {
        UUID programme = UUID.randomUUID();
        told.that("programme.programmes", Map.of("id", programme, "code", programmeCode, "name", "A programme"));
        UUID project = UUID.randomUUID();
        told.that(
                "programme.projects",
                project,
                0,
                LocalDate.of(1950, 4, 1),
                Instant.parse("2008-04-01T09:00:00Z"),
                Map.of(
                        "id",
                        project,
                        "lead",
                        organisation,
                        "title",
                        "Shared payroll",
                        "programme",
                        programme,
                        "proposedOn",
                        "2008-04-01",
                        "stage",
                        "DELIVERY",
                        "nextReportDueOn",
                        nextReportDueOn.toString()));
        return project;
    }

    @Test
    void whatIsDueOfAProjectIsItsLeadsAndItsProgrammes() {
        String programme = code("P");
        UUID project = project(programme, today().plusDays(1));
        told.that(
                "programme.risks",
                Map.of(
                        "project", project,
                        "title", "Delay",
                        "ownerRole", "Manager",
                        "dueOn", today().plusDays(2).toString(),
                        "status", "OPEN"));
        agreed(organisation, today());
        officer()
                .get(DUE + "?programme=" + programme)
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of("HIGHLIGHT_REPORT", "RISK")))
                .body(
                        "items.what",
                        equalTo(List.of(
                                "Send the highlight report (Shared payroll)",
                                "Act on the risk: Delay (Shared payroll)")))
                .body("items.programme", equalTo(List.of(programme, programme)))
                .body("items.organisation", equalTo(List.of(organisation.toString(), organisation.toString())));
    }

    @Test
    void aReturnIsDueUntilItIsSubmitted() {
        String indicator = indicator("NUMBER", "");
        UUID period = opened(asked(indicator));
        String name = "return-%s-%s".formatted(period, organisation);
        assertThat(names(user(organisation), "&kind=RETURN")).contains(name);
        assertThat(names(officer(), "&kind=RETURN&overdue=true")).doesNotContain(name);
        assertThat(names(officer(), "&kind=RETURN&overdue=true&asAt=" + today().plusDays(2)))
                .contains(name);
        assertThat(names(officer(), "&kind=RETURN&asAt=" + today().plusDays(10)))
                .as("nobody may return it once it is locked")
                .doesNotContain(name);
        UUID returned = IndicatorClerk.id(begin(user(organisation), period, organisation, value(indicator, "1")));
        step(user(organisation), IndicatorClerk.RETURNS + "/" + returned, "submission")
                .statusCode(200);
        assertThat(names(officer(), "&kind=RETURN")).doesNotContain(name);
        assertThat(names(officer(), "&kind=RETURN&asAt=" + today().minusDays(1)))
                .contains(name);
    }

    @Test
    void aReturnThatIsQueriedIsDueAgainUntilItIsSubmittedAgain() {
        String indicator = indicator("NUMBER", "");
        UUID period = opened(asked(indicator));
        String name = "return-%s-%s".formatted(period, organisation);
        String path = IndicatorClerk.RETURNS + "/"
                + IndicatorClerk.id(begin(user(organisation), period, organisation, value(indicator, "1")));
        step(user(organisation), path, "submission").statusCode(200);
        assertThat(names(user(organisation), "&kind=RETURN")).doesNotContain(name);
        officer()
                .body("{\"query\":\"Does it include schools?\"}")
                .post(path + "/query")
                .then()
                .statusCode(200);
        assertThat(names(user(organisation), "&kind=RETURN")).contains(name);
        assertThat(names(officer(), "&kind=RETURN&overdue=true&asAt=" + today().plusDays(2)))
                .contains(name);
        step(user(organisation), path, "submission").statusCode(200);
        assertThat(names(user(organisation), "&kind=RETURN")).doesNotContain(name);
    }

    /** What a producer tells, by its own example. */
    private static ObjectNode example(String type, UUID id) {
        return Examples.told(type, ObjectNode.class).put("id", id.toString());
    }

    @Test
    void anInstalmentOfAnAwardIsToBeClaimedByItsRecipient() {
        UUID award = UUID.randomUUID();
        UUID instalment = UUID.randomUUID();
        ObjectNode state = example("funding.award-accepted", award).put("recipient", organisation.toString());
        ObjectNode due = state.withArray("schedule").addObject();
        due.put("id", instalment.toString())
                .put("dueOn", today().plusDays(3).toString())
                .put("requested", false)
                .putObject("amount")
                .put("amount", "15000.00")
                .put("currency", "GBP");
        told("funding.awards", award, state);
        user(organisation)
                .get(DUE + "?kind=CLAIM")
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("claim-%s-%s".formatted(award, instalment))))
                .body("items[0].what", equalTo("Claim \u00a315000.00 of Shared payroll of two councils"))
                .body("items[0].organisation", equalTo(organisation.toString()))
                .body("items[0].dueOn", equalTo(today().plusDays(3).toString()));
        due.put("requested", true);
        told.that("funding.awards", award, 1, today(), Instant.parse("2008-04-02T09:00:00Z"), state);
        assertThat(names(user(organisation), "&kind=CLAIM")).isEmpty();
    }

    @Test
    void aBenefitIsReviewedByTheLeadOfItsProject() {
        UUID project = project(code("P"), today());
        UUID businessCase = UUID.randomUUID();
        UUID benefit = UUID.randomUUID();
        ObjectNode state =
                example("programme.business-case-approved", businessCase).put("project", project.toString());
        ObjectNode hopedFor = (ObjectNode) state.withArray("benefits").get(0);
        hopedFor.put("id", benefit.toString())
                .put("reviewOn", today().plusDays(30).toString());
        told("programme.business-cases", businessCase, state);
        user(organisation)
                .get(DUE + "?kind=REVIEW")
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("review-%s-%s".formatted(businessCase, benefit))))
                .body(
                        "items[0].what",
                        equalTo("Record what came of: One payroll team in place of two (Shared payroll)"))
                .body("items[0].organisation", equalTo(organisation.toString()))
                .body("items[0].owner", equalTo("head-of-finance"))
                .body("items[0].dueOn", equalTo(today().plusDays(30).toString()));
        hopedFor.withArray("realised")
                .addObject()
                .put("financialYear", "2009-10")
                .put("realised", "41000");
        told.that("programme.business-cases", businessCase, 1, today(), Instant.parse("2008-04-02T09:00:00Z"), state);
        assertThat(names(user(organisation), "&kind=REVIEW")).isEmpty();
    }

    @Test
    void aSeatIsToBeFilledByTheLastDayOfItsTerm() {
        UUID body = UUID.randomUUID();
        UUID seat = UUID.randomUUID();
        ObjectNode state = example("membership.body-established", body);
        ObjectNode filled = (ObjectNode) state.withArray("seats").get(0);
        filled.put("id", seat.toString());
        ArrayNode terms = filled.withArray("terms");
        terms.addObject()
                .put("organisation", organisation.toString())
                .put("activeFrom", "2008-04-01")
                .put("activeUntil", today().plusDays(20).toString());
        told("membership.bodies", body, state);
        user(organisation)
                .get(DUE + "?kind=TERM")
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("term-%s-%s".formatted(body, seat))))
                .body(
                        "items[0].what",
                        equalTo("Fill the COUNTY_CHIEF_EXECUTIVES seat of Management board, whose term ends"))
                .body("items[0].owner", equalTo("Management board"))
                .body("items[0].dueOn", equalTo(today().plusDays(20).toString()));
        terms.addObject()
                .put("organisation", organisation.toString())
                .put("activeFrom", today().plusDays(21).toString());
        told.that("membership.bodies", body, 1, today(), Instant.parse("2008-04-02T09:00:00Z"), state);
        assertThat(names(user(organisation), "&kind=TERM")).isEmpty();
    }

    private void toldOfWebhook(UUID webhook, long version, LocalDate effectiveOn, String status, String reason) {
        var state = new HashMap<String, Object>(Map.of(
                "id",
                webhook,
                "description",
                "The region's data store",
                "status",
                status,
                "statusChangedAt",
                "2009-06-30T23:30:00Z"));
        state.put("disabledReason", reason);
        told.that(
                "reporting.webhooks",
                webhook,
                version,
                effectiveOn,
                Instant.parse("2009-07-01T09:00:00Z").plusSeconds(version),
                state);
    }

    @Test
    void aWebhookThatWasDisabledIsDueUntilItIsEnabledForThoseWhoKeepWebhooks() {
        UUID webhook = UUID.randomUUID();
        UUID byHand = UUID.randomUUID();
        LocalDate longAgo = LocalDate.of(1950, 4, 1);
        toldOfWebhook(webhook, 0, longAgo, "DISABLED", "FAILING");
        toldOfWebhook(byHand, 0, longAgo, "DISABLED", "BY_HAND");
        String name = "webhook-" + webhook;
        String item = "items.find { it.name == '%s' }".formatted(name);
        as(Roles.PARTNERSHIP_ADMIN)
                .get(DUE + "?kind=WEBHOOK&limit=200")
                .then()
                .statusCode(200)
                .body("items.name", not(hasItem("webhook-" + byHand)))
                .body(
                        item + ".what",
                        equalTo(
                                "Enable or replace the webhook that was disabled on 2009-07-01 because no delivery succeeded"
                                        + " for too long: The region's data store"))
                .body(item + ".owner", equalTo("The partnership"))
                .body(item + ".organisation", nullValue())
                .body(item + ".subject", equalTo(webhook.toString()))
                .body(item + ".dueOn", equalTo("2009-07-01"))
                .body(item + ".overdue", equalTo(true));
        assertThat(as(Roles.PARTNERSHIP_ADMIN)
                        .get(DUE + ".ics?kind=WEBHOOK&limit=200")
                        .asString()
                        .replaceAll("\r\n ", ""))
                .contains("UID:%s@concordat".formatted(name), "CATEGORIES:WEBHOOK");
        assertThat(webhooksSeenBy(Tokens.machine(Roles.REPORTING_WRITE))).contains(name);
        for (String token : List.of(
                Tokens.person(Roles.PROGRAMME_OFFICER),
                Tokens.person(Roles.AUDITOR),
                Tokens.machine(Roles.REPORTING_READ),
                Tokens.person(Roles.ORGANISATION_USER, organisation))) {
            assertThat(webhooksSeenBy(token)).isEmpty();
        }
        toldOfWebhook(webhook, 1, today(), "ENABLED", null);
        assertThat(webhooksSeenBy(Tokens.person(Roles.PARTNERSHIP_ADMIN))).doesNotContain(name);
        assertThat(webhooksSeenBy(Tokens.person(Roles.PARTNERSHIP_ADMIN), "&asAt=" + today().minusDays(1)))
                .contains(name);
    }

    private static List<String> webhooksSeenBy(String token) {
        return webhooksSeenBy(token, "");
    }

    private static List<String> webhooksSeenBy(String token, String query) {
        return given().auth()
                .oauth2(token)
                .get(DUE + "?kind=WEBHOOK&limit=200" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.name");
    }

    @Test
    void anApplicationIsDecidedByTheDayOfItsCall() {
        UUID call = UUID.randomUUID();
        told.that(
                "funding.calls",
                call,
                0,
                LocalDate.of(1950, 4, 1),
                Instant.parse("2008-04-01T09:00:00Z"),
                Map.of(
                        "title", "Shared services",
                        "status", "CLOSED",
                        "closesAt", "2008-06-30T16:00:00Z",
                        "decideBy", today().plusDays(5).toString()));
        UUID application = UUID.randomUUID();
        told.that(
                "funding.applications",
                application,
                0,
                LocalDate.of(1950, 4, 1),
                Instant.parse("2008-07-01T09:00:00Z"),
                Map.of("call", call, "applicant", organisation, "title", "One payroll", "status", "RECOMMENDED"));
        officer()
                .get(DUE + "?kind=DECISION&organisation=" + organisation)
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of("DECISION")))
                .body("items[0].what", equalTo("Decide on the application One payroll"))
                .body("items[0].subject", equalTo(application.toString()))
                .body("items[0].dueOn", equalTo(today().plusDays(5).toString()));
    }

    private void told(String topic, UUID record, Object state) {
        told.that(topic, record, 0, LocalDate.of(1950, 4, 1), Instant.parse("2008-04-01T09:00:00Z"), state);
    }

    private static Map<String, Object> seat(UUID id, boolean voting, UUID organisation, LocalDate until) {
        var term = new HashMap<String, Object>(Map.of("organisation", organisation, "activeFrom", "2008-04-01"));
        term.put("activeUntil", until);
        return Map.of("id", id, "category", "DISTRICTS", "voting", voting, "terms", List.of(term));
    }

    @Test
    void aSeatVotesOnTheDayOfTheMeeting() {
        LocalDate day = today().plusDays(5);
        UUID body = UUID.randomUUID();
        UUID seat = UUID.randomUUID();
        told(
                "membership.bodies",
                body,
                Map.of(
                        "id",
                        body,
                        "name",
                        "Management board",
                        "seats",
                        List.of(
                                seat(seat, true, organisation, day),
                                seat(UUID.randomUUID(), true, organisation, day.minusDays(1)),
                                seat(UUID.randomUUID(), false, organisation, null))));
        UUID meeting = UUID.randomUUID();
        told("funding.meetings", meeting, meeting(body, day, "CALLED"));
        UUID application = UUID.randomUUID();
        told(
                "funding.applications",
                application,
                Map.of("call", UUID.randomUUID(), "applicant", body, "title", "One payroll", "status", "RECOMMENDED"));
        UUID item = UUID.randomUUID();
        told("funding.agenda-items", item, item(meeting, application, "OPEN"));
        UUID dealtWith = UUID.randomUUID();
        told("funding.agenda-items", dealtWith, item(meeting, application, "CLOSED"));

        user(organisation)
                .get(DUE + "?kind=VOTE")
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("vote-%s-%s".formatted(item, seat))))
                .body("items[0].what", equalTo("Vote on the application One payroll"))
                .body("items[0].owner", equalTo("Management board"))
                .body("items[0].dueOn", equalTo(day.toString()));

        told.that(
                "funding.meetings",
                meeting,
                1,
                today(),
                Instant.parse("2008-04-02T09:00:00Z"),
                meeting(body, day, "CANCELLED"));
        assertThat(names(officer(), "&kind=VOTE")).isEmpty();
        assertThat(names(officer(), "&kind=VOTE&asAt=" + today().minusDays(1))).hasSize(1);
    }

    private static Map<String, Object> meeting(UUID body, LocalDate day, String status) {
        return Map.of("body", body, "bodyName", "Management board", "heldOn", day.toString(), "status", status);
    }

    private static Map<String, Object> item(UUID meeting, UUID application, String status) {
        return Map.of("meeting", meeting, "application", application, "status", status);
    }

    @Test
    void anOrganisationSeesItsOwnAndWhatIsEverybodysAndNoneOfItsNeighbours() {
        UUID neighbour = organisation(told, code("TYPE"));
        UUID own = agreed(organisation, today().plusDays(1));
        UUID other = agreed(neighbour, today().plusDays(1));
        UUID framework = UUID.randomUUID();
        LocalDate end = today().plusDays(1);
        Instant recorded = Instant.parse("2008-04-01T09:00:00Z");
        told.that(
                "programme.frameworks",
                framework,
                0,
                LocalDate.of(1950, 4, 1),
                recorded,
                Map.of("title", "Energy", "validUntil", end.toString()));
        UUID fund = UUID.randomUUID();
        UUID obligation = UUID.randomUUID();
        told.that(
                "funding.funds",
                fund,
                0,
                LocalDate.of(1950, 4, 1),
                recorded,
                Map.of(
                        "id",
                        fund,
                        "code",
                        code("FUND"),
                        "name",
                        "A fund",
                        "obligations",
                        List.of(Map.of("id", obligation, "what", "Account for it", "dueOn", end.toString()))));
        String query = DUE + ".csv?from=%s&until=%s".formatted(end, end);
        String seen =
                user(organisation).get(query).then().statusCode(200).extract().asString();
        assertThat(seen)
                .contains("action-" + own, "framework-" + framework)
                .doesNotContain("action-" + other, "obligation-" + fund);
        assertThat(officer().get(query).then().statusCode(200).extract().asString())
                .contains("action-" + own, "action-" + other, "framework-" + framework)
                .contains("obligation-%s-%s".formatted(fund, obligation));
        user(organisation)
                .get(DUE + "?organisation=" + neighbour)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void whatOneMayDoAndNeedNotIsNeverOverdue() {
        UUID framework = UUID.randomUUID();
        told.that(
                "programme.frameworks",
                framework,
                0,
                LocalDate.of(1950, 4, 1),
                Instant.parse("2008-04-01T09:00:00Z"),
                Map.of("title", "Energy", "validUntil", today().toString()));
        String list = DUE + ".csv?kind=FRAMEWORK&asAt=";
        assertThat(officer().get(list + today()).asString()).contains("framework-" + framework);
        assertThat(officer().get(list + today().plusDays(1)).asString()).doesNotContain("framework-" + framework);
    }

    @Test
    void isACalendarThatAnotherLibraryReadsAndFindsNoFaultWith() throws Exception {
        LocalDate day = today().plusDays(40);
        UUID action = agreed(organisation, day);
        String path = DUE + ".ics?kind=ACTION&organisation=" + organisation;
        String text = user(organisation)
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/calendar;charset=UTF-8")
                .extract()
                .asString();
        assertThat(text)
                .isEqualTo(officer()
                        .accept("text/calendar")
                        .get(path.replace(".ics", ""))
                        .asString());
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        List<VEvent> entries = calendar.getComponents("VEVENT");
        assertThat(entries).hasSize(1);
        VEvent entry = entries.get(0);
        assertThat(entry.getUid().orElseThrow().getValue()).isEqualTo("action-%s@concordat".formatted(action));
        assertThat(said(entry, "SUMMARY")).isEqualTo("Write the plan");
        assertThat(said(entry, "CATEGORIES")).isEqualTo("ACTION");
        assertThat(said(entry, "DESCRIPTION")).isEqualTo("Body %s, Improvement officer".formatted(organisation));
        assertThat(said(entry, "DTSTAMP")).isEqualTo("20080401T090000Z");
        DtStart<Temporal> start =
                entry.<DtStart<Temporal>>getProperty("DTSTART").orElseThrow();
        assertThat(LocalDate.from(start.getDate())).isEqualTo(day);
        assertThat(said(entry, "DTEND"))
                .as("the first day after it")
                .isEqualTo(day.plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
        assertThat(text).contains("DTSTART;VALUE=DATE:").contains("DTEND;VALUE=DATE:");
    }

    private static String said(VEvent entry, String property) {
        return entry.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void isForThoseWhoReadWhatIsDueAlone() {
        as(Roles.ASSESSOR).get(DUE).then().statusCode(403);
        officer().get(DUE + "?kind=WISH").then().statusCode(400);
        officer().get(DUE + "?from=tomorrow").then().statusCode(400);
        officer().accept("application/pdf").get(DUE).then().statusCode(406);
    }
}
