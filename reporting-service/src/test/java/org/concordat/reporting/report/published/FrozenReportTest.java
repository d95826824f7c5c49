package org.concordat.reporting.report.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.report.published.Publisher.approve;
import static org.concordat.reporting.report.published.Publisher.author;
import static org.concordat.reporting.report.published.Publisher.bytes;
import static org.concordat.reporting.report.published.Publisher.draft;
import static org.concordat.reporting.report.published.Publisher.portal;
import static org.concordat.reporting.report.published.Publisher.publishNow;
import static org.concordat.reporting.report.published.Publisher.section;
import static org.concordat.reporting.report.published.Publisher.step;
import static org.hamcrest.Matchers.endsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.concordat.platform.id.Ids;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.known.KnownState;
import org.concordat.reporting.known.Telling;
import org.concordat.reporting.money.income.Subscriptions;
import org.concordat.reporting.programme.Programme;
import org.concordat.reporting.programme.Programmes;
import org.junit.jupiter.api.Test;

/** Story R-4: what is published is frozen, and a correction names figure, old, new and the event behind it. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FrozenReportTest {

    /** Long before the test runs: what is told late was recorded in time. */
    private static final Instant RECORDED = Instant.parse("2008-04-01T09:00:00Z");

    @Inject
    Told told;

    @Inject
    Telling telling;

    @Inject
    AgroalDataSource dataSource;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();
    private final Subscriptions subscriptions = new Subscriptions(year);
    private final UUID subscription = UUID.randomUUID();
    private final LocalDate firstDay = year.firstDay();

    private void paid(long version, String amount) {
        told.that(
                Subscriptions.TOPIC,
                subscription,
                version,
                firstDay,
                RECORDED,
                subscriptions.invoiced("PART_PAID", "9000.00", amount));
    }

    private UUID event(UUID subject, long version) {
        return new Sql(dataSource)
                .one(
                        "select event_id from change where subject = ? and version = ?",
                        row -> row.getObject(1, UUID.class),
                        subject,
                        version)
                .orElseThrow();
    }

    private static Map<String, byte[]> files(String path) {
        return Map.of(
                "json", bytes(portal(), path + "/versions/1"),
                "pdf", bytes(portal(), path + "/versions/1.pdf"),
                "zip", bytes(portal(), path + "/versions/1.zip"));
    }

    @Test
    void aPublishedVersionStaysToTheByteAndTheNextNamesWhatChangedAndTheEventBehindIt() throws IOException {
        paid(0, "1000.00");
        String path = draft(section("Income", "membership-and-income", year));
        step(author(), path, "submission").statusCode(200);
        portal().get(path + "/versions/1").then().statusCode(404);
        approve(author(), path).statusCode(422).body("type", endsWith("two-persons-decide"));
        approve(Publisher.reviewer(), path).statusCode(200);
        step(Publisher.reviewer(), path, "publication").statusCode(200);
        Map<String, byte[]> first = files(path);
        assertThat(new String(first.get("json"))).contains("\"1000.00\"");

        paid(1, "8999.99");
        assertThat(files(path)).usingRecursiveComparison().isEqualTo(first);

        step(author(), path, "versions", "{\"changeNote\":\"A payment came late\"}")
                .statusCode(201);
        publishNow(path);
        assertThat(files(path)).usingRecursiveComparison().isEqualTo(first);

        JsonPath diff = portal().get(path + "/versions/2/diff")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(diff.getInt("before")).isEqualTo(1);
        assertThat(diff.getString("changeNote")).isEqualTo("A payment came late");
        List<Map<String, Object>> received =
                diff.getList("sections[0].figures.findAll { it.figure == 'received' && it.row[0].value == 'TOTAL' }");
        assertThat(received).hasSize(1);
        assertThat(received.get(0)).containsEntry("oldValue", "1000.00").containsEntry("newValue", "8999.99");
        String behind = event(subscription, 1).toString();
        assertThat(received.get(0).get("events"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains(behind)
                .doesNotContain(event(subscription, 0).toString());
        assertThat(diff.getString("sections[0].events.find { it.id == '%s' }.subject".formatted(behind)))
                .isEqualTo(subscription.toString());

        assertThat(printed(bytes(portal(), path + "/versions/2.pdf")))
                .contains("What differs from version 1", "1000.00", "8999.99", "A payment came late");
        assertThat(portal().get(path + "/versions").jsonPath().getList("items.status"))
                .containsExactly("SUPERSEDED", "PUBLISHED");
    }

    @Test
    void aFigureOfARecordNamesTheEventsAboutThatRecordAlone() {
        var programmes = new Programmes(year);
        Programme one = programmes.of("ONE", 47500, 40000, 614000L);
        Programme other = programmes.of("OTHER", 1000, 0, null);
        tell(one, 0);
        tell(other, 0);
        String path = draft(section("Programmes", "programme-budgets-and-savings", year));
        publishNow(path);
        tell(withCore(one, 50000), 1);
        tell(withCore(other, 2000), 1);
        step(author(), path, "versions", "{\"changeNote\":\"Budgets were revised\"}")
                .statusCode(201);
        publishNow(path);
        JsonPath diff = portal().get(path + "/versions/2/diff")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String events = "sections[0].figures.find { f -> f.row.any { it.value == '%s' } && f.newValue == '%s' }.events";
        assertThat(diff.<String>getList(events.formatted("ONE", "50000.00")))
                .containsExactly(event(one.id(), 1).toString());
        assertThat(diff.<String>getList(events.formatted("OTHER", "2000.00")))
                .containsExactly(event(other.id(), 1).toString());
        assertThat(diff.<String>getList(events.formatted("TOTAL", "52000.00")))
                .contains(event(one.id(), 1).toString(), event(other.id(), 1).toString());
    }

    /** What happened to a row is found behind more events than a diff names, and no other stands for it. */
    @Test
    void aFigureNamesItsOwnEventHoweverManyCameBeforeIt() {
        var programmes = new Programmes(year);
        Programme one = programmes.of("ONE", 47500, 40000, 614000L);
        tell(one, 0);
        String path = draft(section("Programmes", "programme-budgets-and-savings", year));
        publishNow(path);
        tellOfOthers(VersionDiff.MOST_EVENTS + 1);
        tell(withCore(one, 50000), 1);
        step(author(), path, "versions", "{\"changeNote\":\"A budget was revised\"}")
                .statusCode(201);
        publishNow(path);
        JsonPath diff = portal().get(path + "/versions/2/diff")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String behind = event(one.id(), 1).toString();
        assertThat(
                        diff.<String>getList(
                                "sections[0].figures.find { f -> f.row.any { it.value == 'ONE' } && f.newValue == '50000.00' }.events"))
                .containsExactly(behind);
        assertThat(diff.getBoolean("sections[0].moreEvents")).isTrue();
        assertThat(diff.<String>getList("sections[0].events.id"))
                .hasSize(VersionDiff.MOST_EVENTS)
                .contains(behind);
    }

    /** Programmes of which no report of the year says anything. */
    private void tellOfOthers(int howMany) {
        List<KnownState> others = IntStream.range(0, howMany)
                .mapToObj(i -> new KnownState(
                        Programmes.TOPIC,
                        UUID.randomUUID(),
                        0,
                        Ids.next(),
                        "concordat.programme.programme-amended.v1",
                        firstDay,
                        RECORDED,
                        "{\"id\":\"%s\",\"code\":\"OTHER\",\"name\":\"Other\"}".formatted(UUID.randomUUID())))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> telling.tell(others));
    }

    private void tell(Programme programme, long version) {
        told.that(Programmes.TOPIC, programme.id(), version, firstDay, RECORDED, programme);
    }

    private Programme withCore(Programme programme, long pounds) {
        Programme.Year was = programme.years().get(0);
        return new Programme(
                programme.id(),
                programme.code(),
                programme.name(),
                programme.activities(),
                List.of(new Programme.Year(year, Money.pounds(pounds), was.addedValueBudget())));
    }

    @Test
    void anUnchangedReportDiffersInNothing() throws IOException {
        paid(0, "1000.00");
        String path = draft(section("Income", "membership-and-income", year));
        publishNow(path);
        step(author(), path, "versions", "{\"changeNote\":\"Nothing, after all\"}")
                .statusCode(201);
        publishNow(path);
        assertThat(portal().get(path + "/versions/2/diff").jsonPath().getList("sections"))
                .isEmpty();
        assertThat(printed(bytes(portal(), path + "/versions/2.pdf"))).contains("Nothing differs.");
    }

    @Test
    void whatIsApprovedIsWhatIsPublishedWhateverWasToldMeanwhile() {
        paid(0, "1000.00");
        String path = draft(section("Income", "membership-and-income", year));
        Publisher.submitAndApprove(path);
        List<Object> reviewed = author().get(path + "/versions/1").jsonPath().getList("sections");
        paid(1, "2000.00");
        step(Publisher.reviewer(), path, "publication").statusCode(200);
        assertThat(portal().get(path + "/versions/1").jsonPath().<Object>getList("sections"))
                .isEqualTo(reviewed);
    }

    @Test
    void eachFormatSaysWhatItIs() throws IOException {
        paid(0, "1234.56");
        String path = draft(section("Income", "membership-and-income", year));
        step(author(), path, "submission").statusCode(200);
        assertThat(printed(bytes(author(), path + "/versions/1.pdf"))).contains("In review, not published");
        approve(Publisher.reviewer(), path).statusCode(200);
        step(Publisher.reviewer(), path, "publication").statusCode(200);
        Response pdf = portal().accept("application/pdf").get(path + "/versions/1");
        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition")).endsWith("-v1.pdf\"");
        assertThat(printed(pdf.asByteArray()))
                .contains("Half-year", "Version: 1", "Published at", "As known at", "First.", "Second.", "£1,234.56");
        portal().header("If-None-Match", pdf.header("ETag"))
                .get(path + "/versions/1.pdf")
                .then()
                .statusCode(304);
        Response json = portal().get(path + "/versions/1");
        portal().header("If-None-Match", json.header("ETag"))
                .get(path + "/versions/1")
                .then()
                .statusCode(304);
        assertThat(portal().get(path + "/versions/1.zip").contentType()).isEqualTo("application/zip");
        portal().accept("text/html").get(path + "/versions/1").then().statusCode(406);
    }

    private static String printed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
