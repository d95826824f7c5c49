package org.concordat.reporting.programme.deliverable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.programme.deliverable.Promising.deliverable;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.programme.deliverable.Deliverables.DeliverableLine;
import org.concordat.reporting.programme.deliverable.Deliverables.PromiseCount;
import org.concordat.reporting.programme.deliverable.Deliverables.UnreachedPart;
import org.concordat.reporting.report.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What activities promise and do. "Shortfalls 1, 0, 8 with the eight named": stories.md, P-2. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DeliverablesTest {

    @Inject
    Told told;

    @Inject
    DeliverablesReport report;

    private final FinancialYear year = Neighbours.aYearBeyondRequests();
    private final String council = "COUNCIL-" + year;
    private Promising bpi;

    @BeforeEach
    void aProgramme() {
        bpi = Promising.by(told, year, "BPI");
        told.that("membership.organisation-types", Map.of("code", council, "council", true));
    }

    private UUID council(String name, String subRegion) {
        UUID id = UUID.randomUUID();
        told.that(
                "membership.organisations",
                id,
                0,
                year.firstDay(),
                Instant.parse("2008-04-01T09:00:00Z"),
                Map.of(
                        "name",
                        name,
                        "type",
                        council,
                        "subRegion",
                        subRegion,
                        "activeFrom",
                        year.firstDay(),
                        "activeUntil",
                        year.lastDay()));
        return id;
    }

    private Deliverables figures(LocalDate asAt) {
        return report.figures(new Scope(year, asAt, null, null));
    }

    private DeliverableLine only() {
        return figures(null).programmes().get(0).deliverables().get(0);
    }

    @Test
    void eventsThatWereHeldCountAndOneThatWasCancelledDoesNot() {
        bpi.promises(deliverable("PRACTITIONER_EVENT", "EVENTS", "NUMBER", 5));
        for (int i = 0; i < 4; i++) {
            bpi.event("HELD", null);
        }
        bpi.event("CANCELLED", null);
        bpi.event("ANNOUNCED", null);
        assertThat(only().planned()).isEqualTo(5);
        assertThat(only().done()).isEqualTo(4);
        assertThat(only().shortfall()).isEqualTo(1);
    }

    @Test
    void whatWasEnteredWithEvidenceCountsByItsUnit() {
        bpi.promises(deliverable("GUIDE", "ENTRIES", "NUMBER", 4));
        bpi.delivered("GUIDE", 3);
        bpi.delivered("LEAFLET", 9);
        assertThat(only().done()).isEqualTo(3);
    }

    @Test
    void moreThanWasPromisedIsNoShortfall() {
        bpi.promises(deliverable("GUIDE", "ENTRIES", "NUMBER", 4));
        bpi.delivered("GUIDE", 6);
        assertThat(only().done()).isEqualTo(6);
        assertThat(only().shortfall()).isZero();
    }

    @Test
    void aCouncilVisitedTwiceIsReachedOnceAndTheOthersAreNamed() {
        UUID bolton = council("Bolton " + year, "GM");
        UUID bury = council("Bury " + year, "GM");
        council("Wigan " + year, "GM");
        bpi.promises(deliverable("COUNCIL_VISIT", "VISITS", "ALL_COUNCILS", null));
        bpi.visited(bolton);
        bpi.visited(bolton);
        bpi.visited(bury);
        DeliverableLine visits = only();
        assertThat(visits.done()).isEqualTo(2);
        assertThat(visits.shortfall()).isEqualTo(visits.unreached().size());
        assertThat(visits.unreached())
                .extracting(UnreachedPart::organisationName)
                .contains("Wigan " + year)
                .doesNotContain("Bolton " + year, "Bury " + year);
    }

    @Test
    void anEventReachesTheCouncilsThatCame() {
        UUID came = council("Came " + year, "GM");
        UUID booked = council("Booked " + year, "GM");
        bpi.promises(deliverable("SEMINAR", "EVENTS", "ALL_COUNCILS", null));
        UUID event = bpi.event("HELD", null);
        bpi.attended(event, came, 2);
        bpi.attended(event, booked, 0);
        assertThat(only().done()).isEqualTo(1);
        assertThat(only().unreached())
                .extracting(UnreachedPart::organisation)
                .contains(booked)
                .doesNotContain(came);
    }

    @Test
    void anEventReachesTheSubRegionThatItWasHeldFor() {
        String reached = "REACHED-" + year;
        String missed = "MISSED-" + year;
        UUID elsewhere = council("One " + year, missed);
        council("Two " + year, reached);
        bpi.promises(deliverable("SEMINAR", "EVENTS", "ONE_PER_SUB_REGION", null));
        bpi.attended(bpi.event("HELD", reached), elsewhere, 1);
        assertThat(only().done()).isEqualTo(1);
        assertThat(only().unreached())
                .contains(new UnreachedPart(null, null, missed))
                .doesNotContain(new UnreachedPart(null, null, reached));
    }

    @Test
    void whatWasWithdrawnCountedUntilThen() {
        bpi.promises(deliverable("GUIDE", "ENTRIES", "NUMBER", 4));
        UUID id = UUID.randomUUID();
        Map<String, Object> delivery = bpi.delivery("GUIDE", 3);
        Instant recorded = Instant.parse("2008-04-01T09:00:00Z");
        told.that("programme.deliveries", id, 0, year.firstDay(), recorded, Map.copyOf(delivery));
        LocalDate withdrawnOn = year.firstDay().plusMonths(1);
        delivery.put("withdrawnOn", withdrawnOn);
        told.that("programme.deliveries", id, 1, withdrawnOn, recorded.plusSeconds(1), delivery);
        assertThat(only().done()).isZero();
        assertThat(figures(withdrawnOn.minusDays(1))
                        .programmes()
                        .get(0)
                        .deliverables()
                        .get(0)
                        .done())
                .isEqualTo(3);
    }

    @Test
    void countsPromisesAndThoseThatAreKept() {
        bpi.promises(deliverable("GUIDE", "ENTRIES", "NUMBER", 1), deliverable("LEAFLET", "ENTRIES", "NUMBER", 1));
        bpi.delivered("GUIDE", 1);
        Promising.by(told, year, "CSM").promises(deliverable("GUIDE", "ENTRIES", "NUMBER", 1));
        assertThat(figures(null).programmes())
                .extracting(Deliverables.ProgrammePromises::code)
                .containsExactly("BPI", "CSM");
        assertThat(figures(null).programmes().get(0).count()).isEqualTo(new PromiseCount(2, 1));
        assertThat(figures(null).total()).isEqualTo(new PromiseCount(3, 1));
        assertThat(report.figures(new Scope(year, null, null, "CSM")).total()).isEqualTo(new PromiseCount(1, 0));
    }

    @Test
    void aYearForWhichNothingIsPromisedHasNoLine() {
        bpi.promises(deliverable("GUIDE", "ENTRIES", "NUMBER", 1));
        var another = report.figures(new Scope(Neighbours.aYearBeyondRequests(), null, null, null));
        assertThat(another.programmes()).isEmpty();
        assertThat(another.rows()).isEqualTo(List.of(new PromiseCount(0, 0)));
    }
}
