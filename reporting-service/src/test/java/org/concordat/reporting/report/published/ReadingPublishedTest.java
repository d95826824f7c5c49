package org.concordat.reporting.report.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.platform.testing.Refusals.assertRefused;
import static org.concordat.reporting.report.published.Publisher.as;
import static org.concordat.reporting.report.published.Publisher.author;
import static org.concordat.reporting.report.published.Publisher.bytes;
import static org.concordat.reporting.report.published.Publisher.draft;
import static org.concordat.reporting.report.published.Publisher.publishNow;
import static org.concordat.reporting.report.published.Publisher.reviewer;
import static org.concordat.reporting.report.published.Publisher.section;
import static org.concordat.reporting.report.published.Publisher.step;
import static org.concordat.reporting.report.published.Publisher.submitAndApprove;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.money.income.Subscriptions;
import org.junit.jupiter.api.Test;

/** "The page shows published figures to everybody": reporting.md. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReadingPublishedTest {

    @Inject
    ReadingPublished reading;

    @Inject
    ObjectMapper json;

    @Inject
    Told told;

    /** As each request of a reader does, with nothing kept from the one before. */
    private static <T> T anew(Callable<T> read) {
        return QuarkusTransaction.requiringNew().call(read);
    }

    private final String income = section("Income", "membership-and-income", Neighbours.aYearOfItsOwn());

    private static VersionOf version(String path, int number) {
        return new VersionOf(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)), number);
    }

    private List<PublicVersionView> all() {
        var all = new ArrayList<PublicVersionView>();
        Page<PublicVersionView> page = reading.list(PageRequest.of(1, null));
        all.addAll(page.items());
        while (page.nextCursor() != null) {
            page = reading.list(PageRequest.of(1, page.nextCursor()));
            all.addAll(page.items());
        }
        return all;
    }

    private List<PublicVersionView> listed(String path) {
        return all().stream()
                .filter(each -> each.publication().equals(version(path, 1).publication()))
                .toList();
    }

    private static void publishTheNext(String path) {
        step(author(), path, "versions", "{\"changeNote\":\"A payment came late\"}")
                .statusCode(201);
        publishNow(path);
    }

    @Test
    void listsEachVersionThatIsPublishedTheLatestFirst() {
        String path = draft(income);
        assertThat(listed(path)).isEmpty();
        publishNow(path);
        publishTheNext(path);
        assertThat(listed(path)).extracting(PublicVersionView::number).containsExactly(2, 1);
        assertThat(listed(path))
                .extracting(PublicVersionView::status)
                .containsExactly(VersionStatus.PUBLISHED, VersionStatus.SUPERSEDED);
        assertThat(all()).extracting(PublicVersionView::publishedAt).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(all()).doesNotHaveDuplicates();
    }

    @Test
    void saysOfAVersionInTheListWhatItSaysOfItAlone() {
        String path = draft(income);
        publishNow(path);
        publishTheNext(path);
        for (PublicVersionView each : listed(path)) {
            assertThat(anew(() -> reading.get(version(path, each.number()))).about())
                    .isEqualTo(each);
        }
    }

    @Test
    void readsWhatWasPublishedToTheByte() throws Exception {
        String path = draft(income);
        publishNow(path);
        byte[] published = bytes(author(), path + "/versions/1");
        assertThat(json.writeValueAsBytes(
                        anew(() -> reading.get(version(path, 1))).document()))
                .isEqualTo(published);
        assertThat(anew(() -> reading.file(version(path, 1), DocumentFormat.JSON)))
                .isEqualTo(published);
        assertThat(anew(() -> reading.file(version(path, 1), DocumentFormat.PDF)))
                .isEqualTo(bytes(author(), path + "/versions/1.pdf"));
        assertThat(anew(() -> reading.fileName(version(path, 1)))).endsWith("-v1");
    }

    @Test
    void doesNotFindAVersionBeforeItsInstant() {
        String path = draft(income);
        assertNotFound(path, 1);
        submitAndApprove(path);
        assertNotFound(path, 1);
        step(
                        reviewer(),
                        path,
                        "publication",
                        "{\"publishedAt\":\"%s\"}"
                                .formatted(
                                        Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS)))
                .statusCode(200);
        assertNotFound(path, 1);
        assertThat(listed(path)).isEmpty();
    }

    private void assertNotFound(String path, int number) {
        VersionOf of = version(path, number);
        assertRefused("not-found", () -> anew(() -> reading.get(of)));
        assertRefused("not-found", () -> anew(() -> reading.file(of, DocumentFormat.PDF)));
        assertRefused("not-found", () -> anew(() -> reading.fileName(of)));
        assertRefused("not-found", () -> anew(() -> reading.diff(of)));
    }

    @Test
    void showsOfAWithdrawnVersionTheNoticeAlone() {
        String path = draft(income);
        publishNow(path);
        step(reviewer(), path, "withdrawal", "{\"why\":\"Visits counted twice.\"}")
                .statusCode(200);
        ReadingPublished.PublicVersion read = anew(() -> reading.get(version(path, 1)));
        assertThat(read.document()).isNull();
        assertThat(read.about().status()).isEqualTo(VersionStatus.WITHDRAWN);
        assertThat(read.about().withdrawnBecause()).isEqualTo("Visits counted twice.");
        assertThat(listed(path)).containsExactly(read.about());
        assertRefused("version-withdrawn", () -> anew(() -> reading.file(version(path, 1), DocumentFormat.JSON)));
    }

    @Test
    void theNextVersionIsNotFoundWhileItIsADraftAndItsDifferencesAreReadOnceItIsNot() {
        String path = draft(income);
        publishNow(path);
        step(author(), path, "versions", "{\"changeNote\":\"A payment came late\"}")
                .statusCode(201);
        assertNotFound(path, 2);
        publishNow(path);
        assertThat(anew(() -> reading.diff(version(path, 2))).before()).isEqualTo(1);
    }

    /** What no event said is gone from the figures after a rebuild, and stands in what was published. */
    @Test
    void aRebuildLeavesItToTheByte() {
        FinancialYear year = Neighbours.aYearOfItsOwn();
        told.that(
                Subscriptions.TOPIC,
                UUID.randomUUID(),
                0,
                year.firstDay(),
                Instant.EPOCH,
                new Subscriptions(year).withStatus("AGREED"));
        String path = draft(section("Income", "membership-and-income", year));
        publishNow(path);
        Map<String, byte[]> published = files(path);
        byte[] figures = report(year);
        rebuild();
        assertThat(report(year)).as("the figures of today").isNotEqualTo(figures);
        assertThat(files(path)).usingRecursiveComparison().isEqualTo(published);
        assertThat(anew(() -> reading.file(version(path, 1), DocumentFormat.JSON)))
                .isEqualTo(published.get(""));
        publishTheNext(path);
        assertThat(files(path)).usingRecursiveComparison().isEqualTo(published);
        assertThat(bytes(author(), path + "/versions/2")).isNotEqualTo(published.get(""));
    }

    private static Map<String, byte[]> files(String path) {
        return Stream.of("", ".pdf", ".zip")
                .collect(Collectors.toMap(suffix -> suffix, suffix -> bytes(author(), path + "/versions/1" + suffix)));
    }

    private static byte[] report(FinancialYear year) {
        return bytes(
                as(Roles.PARTNERSHIP_ADMIN).accept("text/csv").queryParam("financialYear", year.toString()),
                "/reporting/v1/reports/membership-and-income");
    }

    private static void rebuild() {
        String location = as(Roles.PARTNERSHIP_ADMIN)
                .body("{\"reason\":\"to be sure\"}")
                .post("/reporting/v1/rebuilds")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        await().atMost(Duration.ofSeconds(120)).untilAsserted(() -> assertThat(
                        as(Roles.PARTNERSHIP_ADMIN).get(location).<String>path("state"))
                .isEqualTo("SUCCEEDED"));
    }
}
