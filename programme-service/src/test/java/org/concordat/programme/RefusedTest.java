package org.concordat.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.event.BookingClerk.attended;
import static org.concordat.programme.event.BookingClerk.bookedIn2008;
import static org.concordat.programme.event.BookingClerk.eventOf2008;
import static org.concordat.programme.event.BookingClerk.rated;
import static org.concordat.programme.project.ProjectClerk.at;
import static org.concordat.programme.project.ProjectClerk.inDelivery;
import static org.concordat.programme.project.report.ReportClerk.report;
import static org.concordat.programme.sharing.benchmark.BenchmarkClerk.COSTS;
import static org.concordat.programme.support.PeerClerk.match;
import static org.concordat.programme.support.PeerClerk.peerOf;
import static org.concordat.programme.support.PeerClerk.requested;
import static org.hamcrest.Matchers.endsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.event.EventClerk;
import org.concordat.programme.project.report.ReportClerk;
import org.concordat.programme.register.Membership;
import org.concordat.programme.sharing.benchmark.BenchmarkClerk.Line;
import org.concordat.programme.support.SupportClerk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * "Refused (422, named): a report for a period not ended, an actual date ahead, attendance above places, feedback
 * without attendance, a peer from the same organisation or its successor, a benchmark with volume 0": programme.md.
 * Whatever is refused leaves nothing behind.
 */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RefusedTest {

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID council;

    @BeforeEach
    void aCouncil() {
        membership = new Membership(dataSource);
        council = membership.organisation("cheshire");
        membership.subscription(council, "2008-09", "AGREED", "2008-04-01");
        membership.subscriptionOfToday(council);
    }

    /**
     * @param record whose history and news are looked at
     * @param paths of what callers read of it: itself with its version, its history, the list that it stands in
     */
    private void leavesNothing(String type, UUID record, Supplier<ValidatableResponse> request, String... paths) {
        List<String> seen = read(paths);
        long kept = count("select count(*) from history where aggregate_id = ?", record);
        request.get().statusCode(422).body("type", endsWith(":" + type));
        assertThat(read(paths)).isEqualTo(seen);
        assertThat(count("select count(*) from history where aggregate_id = ?", record))
                .isEqualTo(kept);
        // what was told before may still wait to be sent, but nothing waits that history does not know
        assertThat(count("""
                        select count(*) from outbox o where o.aggregateid = ? and not exists (
                            select 1 from history h
                            where h.aggregate_id = o.aggregateid and h.aggregate_version = o.aggregate_version)""", record)).isZero();
    }

    private static List<String> read(String... paths) {
        return Stream.of(paths)
                .map(path -> officer().get(path).then().statusCode(200).extract())
                .map(answer -> answer.header("ETag") + answer.asString())
                .toList();
    }

    private long count(String query, UUID record) {
        return new Sql(dataSource).one(query, row -> row.getLong(1), record).orElseThrow();
    }

    private static String history(String record) {
        return record + "/history";
    }

    @Test
    void aReportForAPeriodNotEnded() {
        UUID project = inDelivery(council, ",\"reportsEvery\":\"MONTHLY\"");
        String ahead =
                today().plusDays(1).with(TemporalAdjusters.lastDayOfMonth()).toString();
        leavesNothing(
                "period-not-ended",
                project,
                () -> report(project, ahead, "GREEN"),
                at(project),
                history(at(project)),
                ReportClerk.path(project));
    }

    @Test
    void anActualDateAhead() {
        UUID project = inDelivery(council, "");
        String milestones = at(project) + "/milestones";
        String milestone = SupportClerk.created(
                milestones,
                officer()
                        .body("{\"title\":\"First payslip\",\"forecastOn\":\"2009-01-31\"}")
                        .post(milestones)
                        .then());
        String ahead = today().plusDays(2).toString();
        leavesNothing(
                "actual-date-ahead",
                project,
                () -> officer()
                        .body("{\"evidence\":\"PAY-2009-02\",\"achievedOn\":\"%s\"}".formatted(ahead))
                        .post(milestone + "/achievement")
                        .then(),
                at(project),
                history(at(project)),
                milestone);
    }

    @Test
    void attendanceAbovePlaces() {
        UUID event = eventOf2008();
        String booking = bookedIn2008(event, council, 2);
        leavesNothing(
                "attendance-above-places",
                SupportClerk.id(booking),
                () -> attended(booking, 3),
                booking,
                history(booking),
                EventClerk.at(event) + "/bookings",
                EventClerk.at(event) + "/turnout");
    }

    @Test
    void feedbackWithoutAttendance() {
        UUID event = eventOf2008();
        String booking = bookedIn2008(event, council, 2);
        leavesNothing(
                "feedback-without-attendance",
                SupportClerk.id(booking),
                () -> rated(EventClerk.user(council), booking, 1, 5),
                booking,
                history(booking),
                EventClerk.at(event) + "/bookings",
                EventClerk.at(event) + "/turnout");
    }

    @Test
    void aPeerFromTheSameOrganisationOrItsSuccessor() {
        UUID successor = membership.organisation("cheshire");
        String support = requested(council, "REVIEW");
        List<String> peers = List.of(peerOf(council), peerOf(successor));
        membership.end(council, "cheshire", "2009-03-31", successor);
        for (String peer : peers) {
            leavesNothing(
                    "peer-of-same-organisation",
                    SupportClerk.id(support),
                    () -> match(support, SupportClerk.id(peer), "2008-11-01"),
                    support,
                    history(support),
                    peer);
        }
    }

    @Test
    void aBenchmarkWithVolumeZero() {
        Line line = Line.some();
        String own = COSTS + line.query() + "&organisation=" + council;
        leavesNothing(
                "benchmark-without-volume",
                council,
                () -> officer()
                        .body(line.body(council, "10.00", "0", false))
                        .post(COSTS)
                        .then(),
                own);
        UUID cost = line.stated(council, "10.00", false);
        String path = COSTS + "/" + cost;
        leavesNothing(
                "benchmark-without-volume",
                cost,
                () -> officer()
                        .header("If-Match", "*")
                        .body("{\"volume\":0}")
                        .patch(path)
                        .then(),
                path,
                history(path),
                own);
    }
}
