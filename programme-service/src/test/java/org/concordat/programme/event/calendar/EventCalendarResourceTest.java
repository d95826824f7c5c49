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
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EventCalendarResourceTest {

    private static final String FEED = "/programme/v1/event-calendar";

    private static ICalendar calendar(RequestSpecification who) {
        return Biweekly.parse(text(who)).first();
    }

    /** As another library reads it than the one that writes it. */
    private static Calendar readByAnother(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static net.fortuna.ical4j.model.component.VEvent entry(Calendar calendar, UUID event) {
        return calendar.<net.fortuna.ical4j.model.component.VEvent>getComponents("VEVENT").stream()
                .filter(each -> each.getUid().orElseThrow().getValue().equals(event + "@concordat"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(RequestSpecification who) {
        String text = who.accept("text/calendar")
                .get(FEED)
                .then()
                .statusCode(200)
                .contentType("text/calendar;charset=UTF-8")
                .extract()
                .asString();
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        return text;
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
    void anotherLibraryThanTheOneThatWritesItReadsItAndFindsNoFault() throws Exception {
        String summary = "Payroll, pensions; a back\\\\slash and Gwent\u2019s plan\\nSecond line, which goes on";
        UUID event = announced(",\"summary\":\"%s %s\"".formatted(summary, "and on".repeat(20)));
        UUID cancelled = announced("");
        officer()
                .body("{\"reason\":\"Snow\"}")
                .post(at(cancelled) + "/cancellation")
                .then()
                .statusCode(200);
        String text = text(officer());
        assertThat(text).as("long lines are folded").containsPattern("DESCRIPTION:[^\r]*\r\n ");
        Calendar calendar = readByAnother(text);
        assertThat(calendar.validate().getEntries()).isEmpty();

        var entry = entry(calendar, event);
        DtStart<Temporal> start =
                entry.<DtStart<Temporal>>getProperty("DTSTART").orElseThrow();
        assertThat(start.isUtc()).isTrue();
        assertThat(Instant.from(start.getDate())).isEqualTo(Instant.parse("2035-11-20T09:30:00Z"));
        DtEnd<Temporal> end = entry.<DtEnd<Temporal>>getProperty("DTEND").orElseThrow();
        assertThat(Instant.from(end.getDate())).isEqualTo(Instant.parse("2035-11-20T16:00:00Z"));
        assertThat(value(entry, "SUMMARY")).isEqualTo("Sharing a payroll");
        assertThat(value(entry, "LOCATION")).isEqualTo("Town hall, Chester");
        assertThat(value(entry, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(entry, "DESCRIPTION"))
                .isEqualTo("Payroll, pensions; a back\\slash and Gwent\u2019s plan\nSecond line, which goes on "
                        + "and on".repeat(20));
        assertThat(value(entry(calendar, cancelled), "STATUS")).isEqualTo("CANCELLED");
    }

    private static String value(net.fortuna.ical4j.model.component.VEvent entry, String property) {
        return entry.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void isForThoseWhoReadEventsAlone() {
        as(Roles.ASSESSOR).get(FEED).then().statusCode(403);
        officer().accept("application/json").get(FEED).then().statusCode(406);
    }
}
