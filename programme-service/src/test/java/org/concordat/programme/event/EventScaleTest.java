package org.concordat.programme.event;

import static org.concordat.programme.event.EventClerk.EVENTS;
import static org.concordat.programme.event.EventClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

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
import org.concordat.programme.event.succession.SucceedingToBookings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The 2,000 events and 100,000 bookings of a year, of 400 organisations. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(DatabaseOfItsOwn.class)
class EventScaleTest {

    private static final int EVENTS_OF_A_YEAR = 2_000;
    private static final int BOOKINGS_OF_A_YEAR = 100_000;
    private static final int TAKE_UPS_OF_A_YEAR = 80_000;

    /** A page, each record of it found through an index; all bookings are more than two thousand. */
    private static final int PAGE = 400;

    @Inject
    AgroalDataSource dataSource;

    private Sql sql;

    @BeforeEach
    void aYear() {
        sql = new Sql(dataSource);
        if (sql.one("select 1 from event limit 1", row -> true).isPresent()) {
            return;
        }
        sql.update("""
                insert into event_kind (id, version, code, name)
                select md5('kind' || i)::uuid, 0, 'KIND_OF_YEAR_' || i, 'Kind' from generate_series(0, 4) i""");
        sql.update("""
                insert into event (id, version, kind, title, starts_at, ends_at, booking_closes_at, place, capacity,
                    member_price, other_price, overtaking, status, confirmed_places, waiting_places, accepted_bookings)
                select md5('event' || i)::uuid, 0, 'KIND_OF_YEAR_' || i % 5, 'Event ' || i,
                    timestamptz '2008-04-01 09:00Z' + i * interval '4 hours',
                    timestamptz '2008-04-01 12:00Z' + i * interval '4 hours',
                    timestamptz '2008-03-25 09:00Z' + i * interval '4 hours', 'Hall', 40, 50, 80, false,
                    case when i % 10 = 0 then 'HELD' else 'ANNOUNCED' end, 40, 10, 50
                from generate_series(1, ?) i""", EVENTS_OF_A_YEAR);
        sql.update("""
                insert into booking (id, version, event, organisation, booked_by, places, number, booked_on, price_each,
                    status, charge)
                select md5('booking' || i)::uuid, 0, md5('event' || 1 + i % 2000)::uuid,
                    md5('organisation' || (i / 2000 + i % 2000) % 400)::uuid,
                    md5('organisation' || (i / 2000 + i % 2000) % 400)::uuid, 1, 1 + i / 2000,
                    date '2008-02-01' + i % 365, 50,
                    case when i / 2000 < 40 then 'CONFIRMED' else 'WAITING' end,
                    case when i / 2000 < 40 then 50 else 0 end
                from generate_series(0, ? - 1) i""", BOOKINGS_OF_A_YEAR);
        sql.update("""
                insert into event_material (event, position, title, link)
                select md5('event' || i)::uuid, n, 'Slides', 'https://example.org/slides' || n
                from generate_series(1, ?) i, generate_series(0, 4) n""", EVENTS_OF_A_YEAR);
        sql.update("""
                insert into material_take_up (id, version, event, link, organisation, taken_up_on, withdrawn_because)
                select md5('take-up' || i)::uuid, 0, md5('event' || 1 + i % 2000)::uuid,
                    'https://example.org/slides' || i / 2000 % 5, md5('organisation' || (i / 2000 + i % 2000) % 400)::uuid,
                    date '2009-04-01' + i % 365, case when i % 1000 = 0 then 'A mistake' end
                from generate_series(0, ? - 1) i""", TAKE_UPS_OF_A_YEAR);
        List.of("event", "booking", "event_material", "material_take_up")
                .forEach(table -> sql.update("analyze " + table));
    }

    private UUID named(String name) {
        return sql.one("select md5(?)::uuid as id", row -> row.getObject("id", UUID.class), name)
                .orElseThrow();
    }

    private void readsAPage(List<String> lists) {
        var costs = new StatementCosts(dataSource);
        for (String list : lists) {
            costs.assertPagesReadAtMost(PAGE, Api::officer, list);
        }
    }

    @Test
    void aPageOfEventsReadsLittleMoreThanThePageUnderEachFilter() {
        readsAPage(List.of(
                EVENTS + "?limit=50",
                EVENTS + "?limit=50&sort=id",
                EVENTS + "?limit=50&kind=KIND_OF_YEAR_3",
                EVENTS + "?limit=50&status=HELD",
                EVENTS + "?limit=50&from=2008-10-01&until=2008-12-31"));
    }

    @Test
    void aPageOfBookingsReadsLittleMoreThanThePageUnderEachFilter() {
        String ofOne = EVENTS + "/" + named("event77") + "/bookings";
        String all = "/programme/v1/event-bookings";
        String organisation = "organisation=" + named("organisation7");
        readsAPage(List.of(
                ofOne + "?limit=10",
                ofOne + "?limit=5&status=WAITING",
                all + "?limit=50",
                all + "?limit=50&sort=id",
                all + "?limit=50&status=WAITING",
                all + "?limit=10&" + organisation));
    }

    @Test
    void theBookingOfAnOrganisationAtAnEventReadsThatEventsAlone() {
        String one = EVENTS + "/%s/bookings?organisation=%s".formatted(named("event77"), named("organisation7"));
        new StatementCosts(dataSource)
                .assertEachReadsAtMost(PAGE, () -> Api.officer().get(one).then().statusCode(200));
    }

    @Test
    void anOrganisationsUserReadsLittleMoreThanItsOwnBookings() {
        UUID organisation = named("organisation7");
        new StatementCosts(dataSource)
                .assertPagesReadAtMost(PAGE, () -> user(organisation), "/programme/v1/event-bookings?limit=10");
    }

    @Test
    void aPageOfTakeUpsReadsLittleMoreThanThePageUnderEachFilterAndATurnoutThoseOfItsEvent() {
        String all = "/programme/v1/material-take-ups?limit=50";
        readsAPage(List.of(
                all,
                all + "&sort=id",
                all + "&counting=true",
                all + "&counting=false",
                "/programme/v1/material-take-ups?limit=10&event=" + named("event77"),
                "/programme/v1/material-take-ups?limit=10&organisation=" + named("organisation7")));
        new StatementCosts(dataSource).assertEachReadsAtMost(PAGE, () -> Api.officer()
                .get(EVENTS + "/%s/turnout".formatted(named("event77")))
                .then()
                .statusCode(200)
                .body("materials.organisations", equalTo(40))
                .body("materials.each.organisations", contains(8, 8, 8, 8, 8)));
    }

    @Test
    void aPageOfChargesReadsLittleMoreThanThePage() {
        String charges = "/programme/v1/event-charges?limit=50";
        readsAPage(List.of(charges, charges + "&financialYear=2008-09"));
    }

    @Test
    void theChargesOfAnOrganisationReadItsBookingsAlone() {
        // its 250 bookings, each with its event
        new StatementCosts(dataSource).assertEachReadsAtMost(1_500, () -> Api.officer()
                .get("/programme/v1/event-charges?limit=50&organisation=" + named("organisation7"))
                .then()
                .statusCode(200));
    }

    @Inject
    SucceedingToBookings succeeding;

    @Test
    void lookingForEndedOrganisationsReadsNoBookingThatStays() {
        new StatementCosts(dataSource).assertEachReadsAtMost(PAGE, () -> succeeding.due());
    }
}
