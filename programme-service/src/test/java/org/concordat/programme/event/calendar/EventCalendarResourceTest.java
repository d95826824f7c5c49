package org.concordat.programme.event.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.event.BookingClerk.eventOf2008;
import static org.concordat.programme.event.EventClerk.amend;
import static org.concordat.programme.event.EventClerk.announced;
import static org.concordat.programme.event.EventClerk.at;
import static org.concordat.programme.event.EventClerk.user;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EventCalendarResourceTest {

    private static final String FEED = "/programme/v1/event-calendar";

    private static ICalendar calendar(RequestSpecification who) {
        String text = who.accept("text/calendar")
                .get(FEED)
                .then()
                .statusCode(200)
                .contentType("text/calendar;charset=UTF-8")
                .extract()
                .asString();
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        return Biweekly.parse(text).first();
    }

    private static Optional<VEvent> entry(ICalendar calendar, UUID event) {
        return calendar.getEvents().stream()
                .filter(each -> each.getUid().getValue().equals(event + "@concordat"))
                .findFirst();
    }

    @Test
    void showsEventsToComeAsCalendarsReadThem() {
        UUID event = announced(
                ",\"summary\":\"Payroll, pensions; and Gwent\u2019s plan\\nSecond line\",\"onlineAt\":\"https://example.org/room\"");
        ICalendar calendar = calendar(user(UUID.randomUUID()));
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        VEvent entry = entry(calendar, event).orElseThrow();
        assertThat(entry.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2035-11-20T09:30:00Z"));
        assertThat(entry.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2035-11-20T16:00:00Z"));
        assertThat(entry.getSummary().getValue()).isEqualTo("Sharing a payroll");
        assertThat(entry.getDescription().getValue())
                .isEqualTo("Payroll, pensions; and Gwent\u2019s plan\nSecond line");
        assertThat(entry.getLocation().getValue()).isEqualTo("Town hall, Chester");
        assertThat(entry.getUrl().getValue()).isEqualTo("https://example.org/room");
        assertThat(entry.getStatus().isConfirmed()).isTrue();
        assertThat(entry.getSequence().getValue()).isZero();
    }

    @Test
    void tellsOfAmendmentsAndCancellationsAndForgetsWhatIsLongOver() {
        UUID event = announced("");
        UUID over = eventOf2008();
        amend(event, "{\"title\":\"Sharing more\"}").statusCode(200);
        officer()
                .body("{\"reason\":\"Snow\"}")
                .post(at(event) + "/cancellation")
                .then()
                .statusCode(200);
        ICalendar calendar = calendar(officer());
        VEvent entry = entry(calendar, event).orElseThrow();
        assertThat(entry.getSummary().getValue()).isEqualTo("Sharing more");
        assertThat(entry.getStatus().isCancelled()).isTrue();
        assertThat(entry.getSequence().getValue()).isEqualTo(2);
        assertThat(entry(calendar, over)).isEmpty();
    }

    @Test
    void isForThoseWhoReadEventsAlone() {
        as(Roles.ASSESSOR).get(FEED).then().statusCode(403);
        officer().accept("application/json").get(FEED).then().statusCode(406);
    }
}
