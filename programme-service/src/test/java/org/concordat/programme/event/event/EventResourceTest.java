package org.concordat.programme.event.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.activities;
import static org.concordat.programme.Api.activity;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.Api.programme;
import static org.concordat.programme.event.EventClerk.EVENTS;
import static org.concordat.programme.event.EventClerk.amend;
import static org.concordat.programme.event.EventClerk.announce;
import static org.concordat.programme.event.EventClerk.announced;
import static org.concordat.programme.event.EventClerk.at;
import static org.concordat.programme.event.EventClerk.body;
import static org.concordat.programme.event.EventClerk.id;
import static org.concordat.programme.event.EventClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.Api;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EventResourceTest {

    private static final String TOPIC = "programme.events";

    @Inject
    AgroalDataSource dataSource;

    private static void told(String fact, UUID event) {
        EventContract.own().assertKept(Kafka.awaitEvent(TOPIC, "concordat.programme.%s.v1".formatted(fact), event));
    }

    private static void refused(String body, String because, String pointer) {
        announce(body).statusCode(422).body("type", endsWith(because)).body("errors.pointer", contains(pointer));
    }

    @Test
    void announcesAnEventOfAnActivityWithSpeakersAndMaterials() {
        UUID organisation = new Membership(dataSource).organisation("cheshire");
        UUID programme = programme("2008-04-01", "2011-03-31");
        String activity = officer()
                .body(activity(Api.kind(false), "2008-09", 7000, null))
                .post(activities(programme))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        UUID event = announced("""
                ,"programme":"%s","activity":"%s","onlineAt":"https://example.org/room",
                 "speakers":[{"topic":"How we share","organisation":"%s"},{"topic":"The law"}],
                 "materials":[{"title":"Slides","link":"https://example.org/slides.pdf"}]""".formatted(programme, activity, organisation));
        user(organisation)
                .get(at(event))
                .then()
                .statusCode(200)
                .body("programme", equalTo(programme.toString()))
                .body("activity", equalTo(activity))
                .body("status", equalTo("ANNOUNCED"))
                .body("overtaking", equalTo(false))
                .body("speakers.topic", contains("How we share", "The law"))
                .body("speakers.organisation", contains(organisation.toString(), null))
                .body("materials.title", contains("Slides"))
                .body("memberPrice.amount", equalTo("50.00"));
        told("event-announced", event);
    }

    @Test
    void refusesWhatIsNotKnown() {
        String nobody = UUID.randomUUID().toString();
        refused(body("").replaceFirst("WORKSHOP_\\d+", "NO_SUCH_KIND"), "unknown-event-kind", "/kind");
        refused(body(",\"programme\":\"%s\"".formatted(nobody)), "unknown-programme", "/programme");
        refused(
                body(",\"programme\":\"%s\",\"activity\":\"%s\""
                        .formatted(programme("2008-04-01", "2011-03-31"), nobody)),
                "unknown-activity",
                "/activity");
        refused(
                body(",\"speakers\":[{\"topic\":\"The law\",\"organisation\":\"%s\"}]".formatted(nobody)),
                "unknown-organisation",
                "/speakers/0/organisation");
    }

    @Test
    void refusesAnUnsoundEvent() {
        refused(
                body("").replace("\"endsAt\":\"2035-11-20T16", "\"endsAt\":\"2035-11-20T08"),
                "event-ends-before-it-starts",
                "/endsAt");
        announce(body("").replace("\"capacity\":20", "\"capacity\":0"))
                .statusCode(400)
                .body("errors.pointer", contains("/capacity"));
        announce(body("").replace("\"capacity\":20", "\"capacity\":10001")).statusCode(400);
        announce(body(",\"onlineAt\":\"http://example.org\""))
                .statusCode(400)
                .body("errors.pointer", contains("/onlineAt"));
        announce(body(",\"materials\":[{\"title\":\"Slides\",\"link\":\"javascript:alert(1)\"}]"))
                .statusCode(400)
                .body("errors.pointer", contains("/materials/0/link"));
    }

    @Test
    void amendsWhatIsSaidAndKeepsWhoDidWhy() {
        UUID event = announced(",\"summary\":\"All about it\"");
        amend(event, """
                {"summary":null,"capacity":25,"overtaking":true,"effectiveOn":"2008-10-02","reason":"A larger room"}""")
                .statusCode(200)
                .body("summary", nullValue())
                .body("capacity", equalTo(25))
                .body("overtaking", equalTo(true))
                .body("title", equalTo("Sharing a payroll"))
                .body("version", equalTo(1));
        told("event-amended", event);
        as(Roles.AUDITOR)
                .get(at(event) + "/history")
                .then()
                .body("items.action", contains("event-announced", "event-amended"))
                .body("items[1].reason", equalTo("A larger room"));
        officer().body("{\"capacity\":30}").patch(at(event)).then().statusCode(428);
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"capacity\":30}")
                .patch(at(event))
                .then()
                .statusCode(412);
    }

    @Test
    void recordsThatAnEventWasHeldOnceItIsOver() {
        UUID coming = announced("");
        officer().post(at(coming) + "/conclusion").then().statusCode(422).body("type", endsWith("event-not-over"));
        UUID over = id(announce(body("").replace("2035", "2008")).statusCode(201));
        officer().post(at(over) + "/conclusion").then().statusCode(200).body("status", equalTo("HELD"));
        told("event-held", over);
        amend(over, "{\"title\":\"Another\"}").statusCode(409).body("type", endsWith("event-held"));
        amend(over, "{\"materials\":[{\"title\":\"Slides\",\"link\":\"https://example.org/s.pdf\"}]}")
                .statusCode(200);
    }

    @Test
    void cancelsAnEventForAReason() {
        UUID event = announced("");
        officer().body("{}").post(at(event) + "/cancellation").then().statusCode(400);
        officer()
                .body("{\"reason\":\"Snow\"}")
                .post(at(event) + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("cancelledBecause", equalTo("Snow"));
        told("event-cancelled", event);
        officer()
                .body("{\"reason\":\"Snow\"}")
                .post(at(event) + "/cancellation")
                .then()
                .statusCode(409);
    }

    @Test
    void listsByProgrammeKindStatusAndDayAsJsonAndCsv() {
        UUID programme = programme("2008-04-01", "2011-03-31");
        String belongs = ",\"programme\":\"%s\"".formatted(programme);
        UUID later = announced(belongs);
        UUID first = id(announce(body(belongs).replace("2035", "2034")).statusCode(201));
        officer().body("{\"reason\":\"Snow\"}").post(at(later) + "/cancellation");
        String ours = EVENTS + "?programme=" + programme;
        officer().get(ours).then().body("items.id", contains(first.toString(), later.toString()));
        officer().get(ours + "&status=CANCELLED").then().body("items.id", contains(later.toString()));
        officer().get(ours + "&from=2034-11-20&until=2034-11-20").then().body("items.id", contains(first.toString()));
        officer().get(ours + "&from=2034-11-21").then().body("items.id", contains(later.toString()));
        officer().get(ours + "&until=2034-11-19").then().body("items", hasSize(0));
        String kind = officer().get(at(first)).path("kind");
        officer().get(EVENTS + "?kind=" + kind).then().body("items.id", contains(first.toString()));
        officer().get(EVENTS + "?kind=NO_SUCH_KIND").then().statusCode(400);
        assertThat(officer()
                        .get(EVENTS + ".csv?programme=" + programme)
                        .asString()
                        .lines())
                .hasSize(3);
    }

    @Test
    void isAnnouncedByOfficersAlone() {
        UUID event = announced("");
        UUID organisation = new Membership(dataSource).organisation("cheshire");
        user(organisation).body(body("")).post(EVENTS).then().statusCode(403);
        user(organisation)
                .header("If-Match", "*")
                .body("{\"capacity\":30}")
                .patch(at(event))
                .then()
                .statusCode(403);
        as(Roles.FINANCE_OFFICER).post(at(event) + "/conclusion").then().statusCode(403);
        officer().get(at(UUID.randomUUID())).then().statusCode(404);
    }
}
