package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.endtoend.FundingOffice.key;
import static org.concordat.sampledata.client.Json.money;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.concordat.local.Service;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the activities of a programme promise, and how much of it was done: counted from events and visits. */
@Order(3)
@ExtendWith(WithPartnership.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeliverableStoryTest {
    private static final String EVENTS = "Five practitioner knowledge-sharing events";
    private static final String COURSES = "Four process-improvement training courses";
    private static final String SUPPORT = "Member support";

    @BeforeAll
    static void aKindOfEvent(Partnership partnership) {
        partnership
                .machine(Service.PROGRAMME)
                .post("event-kinds", object("code", "DELIVERED", "name", "Practitioner event"), key());
    }

    /** What an activity of the programme BPI promises for 2008-09. */
    private static JsonNode deliverable(ServiceClient programme, String title) {
        return StreamSupport.stream(
                        programme
                                .get("deliverables?financialYear=2008-09")
                                .required("deliverables")
                                .spliterator(),
                        false)
                .filter(each -> each.required("programmeCode").asText().equals("BPI"))
                .filter(each -> each.required("activityTitle").asText().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static void assertCounted(JsonNode deliverable, int planned, int done, int shortfall) {
        assertThat(deliverable.required("planned").asInt()).isEqualTo(planned);
        assertThat(deliverable.required("done").asInt()).isEqualTo(done);
        assertThat(deliverable.required("shortfall").asInt()).isEqualTo(shortfall);
    }

    private static String event(ServiceClient programme, JsonNode deliverable, int day) {
        String on = "2008-11-%02dT".formatted(day);
        return "events/"
                + programme
                        .post(
                                "events",
                                object(
                                        "programme",
                                        deliverable.required("programme").asText(),
                                        "activity",
                                        deliverable.required("activity").asText(),
                                        "kind",
                                        "DELIVERED",
                                        "title",
                                        "Sharing what works",
                                        "startsAt",
                                        on + "09:30:00Z",
                                        "endsAt",
                                        on + "16:00:00Z",
                                        "bookingClosesAt",
                                        on + "09:30:00Z",
                                        "place",
                                        "Town hall",
                                        "capacity",
                                        20,
                                        "memberPrice",
                                        money(BigDecimal.ZERO),
                                        "otherPrice",
                                        money(BigDecimal.ZERO),
                                        "effectiveOn",
                                        "2008-10-01"),
                                key())
                        .id();
    }

    private static void hold(ServiceClient programme, JsonNode deliverable, int firstDay, int events) {
        IntStream.range(0, events)
                .forEach(i ->
                        programme.post(event(programme, deliverable, firstDay + i) + "/conclusion", object(), key()));
    }

    @Test
    @Order(1)
    void p2PlannedAgainstDone(Partnership partnership) {
        ServiceClient programme = partnership.machine(Service.PROGRAMME);
        JsonNode events = deliverable(programme, EVENTS);
        JsonNode courses = deliverable(programme, COURSES);
        JsonNode visits = deliverable(programme, SUPPORT);
        assertCounted(events, 5, 0, 5);
        assertCounted(courses, 4, 0, 4);
        assertCounted(visits, 46, 0, 46);

        hold(programme, events, 3, 4);
        programme.post(event(programme, events, 10) + "/cancellation", object("reason", "Snow"), key());
        hold(programme, courses, 17, 4);
        List<String> councils = visits.required("unreached").findValuesAsText("organisation");
        List<String> visited = councils.subList(0, 38);
        visited.forEach(council -> visit(programme, visits, council));
        visited.subList(0, 2).forEach(council -> visit(programme, visits, council));

        assertCounted(deliverable(programme, EVENTS), 5, 4, 1);
        assertCounted(deliverable(programme, COURSES), 4, 4, 0);
        JsonNode afterwards = deliverable(programme, SUPPORT);
        assertCounted(afterwards, 46, 38, 8);
        assertThat(afterwards.required("unreached").findValuesAsText("organisation"))
                .containsExactlyElementsOf(councils.subList(38, 46));
        assertThat(afterwards.required("unreached").findValuesAsText("organisationName"))
                .hasSize(8)
                .doesNotContain("");
    }

    private static void visit(ServiceClient programme, JsonNode deliverable, String council) {
        programme.post(
                "visits",
                object(
                        "organisation",
                        council,
                        "programme",
                        deliverable.required("programme").asText(),
                        "activity",
                        deliverable.required("activity").asText(),
                        "visitedOn",
                        "2008-12-01",
                        "findings",
                        "Payroll and pensions could be shared"),
                key());
    }

    @Test
    @Order(2)
    void p2AnOrganisationCountsOnceAtAnEventHoweverManyPlacesItTakes(Partnership partnership) {
        ServiceClient programme = partnership.machine(Service.PROGRAMME);
        String event = event(programme, deliverable(programme, EVENTS), 24);
        String council = partnership
                .machine(Service.MEMBERSHIP)
                .list("organisations?type=DISTRICT")
                .get(0)
                .required("id")
                .asText();
        programme.post(
                event + "/bookings", object("organisation", council, "places", 3, "effectiveOn", "2008-11-03"), key());
        JsonNode turnout = programme.get(event + "/turnout");
        assertThat(turnout.required("places").asInt()).isEqualTo(3);
        assertThat(turnout.required("organisations").asInt()).isEqualTo(1);
        programme.post(event + "/cancellation", object("reason", "Another one was added"), key());
    }
}
