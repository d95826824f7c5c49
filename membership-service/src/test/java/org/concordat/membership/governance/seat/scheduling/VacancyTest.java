package org.concordat.membership.governance.seat.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Boards.BODIES;
import static org.concordat.membership.testing.Boards.aBody;
import static org.concordat.membership.testing.Boards.appoint;
import static org.concordat.membership.testing.Boards.appointed;
import static org.concordat.membership.testing.Boards.seatsOf;
import static org.concordat.membership.testing.Boards.step;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.People.aContact;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class VacancyTest {

    @Inject
    VacancyWorker worker;

    private UUID body;
    private List<UUID> seats;
    private UUID organisation;
    private UUID holder;

    @BeforeEach
    void seatSomebody() {
        body = aBody(2);
        seats = seatsOf(body);
        organisation = anOrganisation();
        holder = aContact(organisation);
        appointed(body, seats.get(0), holder);
        appointed(body, seats.get(1), aContact(anOrganisation()));
    }

    private Response composition(LocalDate asAt) {
        return officer().queryParam("asAt", asAt.toString()).get(BODIES + "/" + body + "/composition");
    }

    private void assertVacantFrom(LocalDate day) {
        composition(day.minusDays(1)).then().body("seats[0].holder.contact", equalTo(holder.toString()));
        composition(day).then().body("seats[0].vacant", equalTo(true)).body("seats[1].vacant", equalTo(false));
    }

    private int version() {
        return officer().get(BODIES + "/" + body).jsonPath().getInt("version");
    }

    private void amend(String path, String request) {
        officer()
                .header("If-Match", "\"0\"")
                .body(request)
                .patch(ROOT + path)
                .then()
                .statusCode(200);
    }

    private void depart(UUID contact, LocalDate lastDay) {
        officer()
                .body("{\"lastDay\":\"%s\"}".formatted(lastDay))
                .post(ROOT + "/contacts/" + contact + "/departure")
                .then()
                .statusCode(200);
    }

    @Test
    void aSeatFallsVacantOnTheDayAfterItsOrganisationEnded() {
        amend("/organisations/" + organisation, "{\"activeUntil\":\"2009-03-31\"}");
        worker.work();
        assertVacantFrom(LocalDate.parse("2009-04-01"));
        assertThat(officer()
                        .get(BODIES + "/" + body + "/history")
                        .jsonPath()
                        .getList("items.findAll { it.action == 'seats-vacated' }.effectiveOn"))
                .containsExactly("2009-04-01");
        assertThat(officer()
                        .get(BODIES + "/" + body + "/history")
                        .jsonPath()
                        .getList("items.findAll { it.action == 'seats-vacated' }.actor"))
                .containsExactly("calendar");
    }

    @Test
    void aSeatFallsVacantAtOnceWhenItsHolderHasLeft() {
        depart(holder, LocalDate.parse("2008-12-31"));
        assertVacantFrom(LocalDate.parse("2009-01-01"));
    }

    @Test
    void aSeatStaysHeldUntilItsHolderLeaves() {
        LocalDate nextMonth = today().plusMonths(1);
        depart(holder, nextMonth);
        worker.work();
        composition(today()).then().body("seats[0].holder.contact", equalTo(holder.toString()));
    }

    @Test
    void anOrganisationThatEndsSomeDayKeepsItsSeatsUntilThen() {
        amend("/organisations/" + organisation, "{\"activeUntil\":\"%s\"}".formatted(today()));
        worker.work();
        composition(today()).then().body("seats[0].vacant", equalTo(false));
    }

    @Test
    void lookingAgainChangesNothing() {
        amend("/organisations/" + organisation, "{\"activeUntil\":\"2009-03-31\"}");
        worker.work();
        int version = version();
        worker.work();
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void whoWasAppointedThoughAlreadyLeavingIsFoundByTheCalendar() {
        UUID leaving = aContact(organisation, "Leaving", ",\"activeUntil\":\"2008-12-31\"");
        step(body, "seats/" + seats.get(0) + "/resignation", "{\"lastDay\":\"2008-05-31\"}")
                .then()
                .statusCode(200);
        appoint(body, seats.get(0), leaving, ",\"activeFrom\":\"2008-06-01\"")
                .then()
                .statusCode(200);
        worker.work();
        composition(LocalDate.parse("2008-12-31")).then().body("seats[0].holder.contact", equalTo(leaving.toString()));
        composition(LocalDate.parse("2009-01-01")).then().body("seats[0].holder", nullValue());
    }
}
