package org.concordat.reporting.report.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.concordat.reporting.report.published.Publisher.PUBLICATIONS;
import static org.concordat.reporting.report.published.Publisher.approve;
import static org.concordat.reporting.report.published.Publisher.as;
import static org.concordat.reporting.report.published.Publisher.author;
import static org.concordat.reporting.report.published.Publisher.body;
import static org.concordat.reporting.report.published.Publisher.code;
import static org.concordat.reporting.report.published.Publisher.draft;
import static org.concordat.reporting.report.published.Publisher.portal;
import static org.concordat.reporting.report.published.Publisher.publishNow;
import static org.concordat.reporting.report.published.Publisher.reviewer;
import static org.concordat.reporting.report.published.Publisher.section;
import static org.concordat.reporting.report.published.Publisher.step;
import static org.concordat.reporting.report.published.Publisher.submitAndApprove;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.reporting.Neighbours;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PublicationResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private final String income = section("Income", "membership-and-income", Neighbours.aYearOfItsOwn());

    @Test
    void isWrittenReviewedApprovedAndPublished() {
        String path = draft(income);
        step(author(), path, "submission").statusCode(200).body("versions[0].status", equalTo("IN_REVIEW"));
        step(reviewer(), path, "sending-back", "{\"why\":\"Say more.\"}")
                .statusCode(200)
                .body("versions[0].status", equalTo("DRAFT"))
                .body("versions[0].sentBackBecause", equalTo("Say more."));
        step(author(), path, "drawing-up").statusCode(200).body("versions[0].figuresKnownAt", notNullValue());
        step(author(), path, "submission").statusCode(200);
        approve(reviewer(), path).statusCode(200).body("versions[0].status", equalTo("APPROVED"));
        step(reviewer(), path, "publication")
                .statusCode(200)
                .body("versions[0].status", equalTo("PUBLISHED"))
                .body("versions[0].publishedAt", notNullValue());
        author().get(path + "/history").then().statusCode(200).body("items", hasSize(7));
        portal().get(path + "/versions")
                .then()
                .statusCode(200)
                .body("items.number", contains(1))
                .body("items.status", contains("PUBLISHED"));
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        String told = Kafka.value(
                Kafka.awaitEvent("reporting.publications", "concordat.reporting.publication-published.v1", id));
        assertThat(told).contains("\"publishedAt\"").doesNotContain("author", "reviewer");
    }

    @Test
    void isAmendedWhileItIsADraft() {
        String path = draft(income);
        String seen = author().get(path).header("ETag");
        author().header("If-Match", seen)
                .body("{\"title\":\"Another\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("title", equalTo("Another"))
                .body("sections.heading", contains("Income"));
        author().header("If-Match", seen).body("{}").patch(path).then().statusCode(412);
        step(author(), path, "submission").statusCode(200);
        author().header("If-Match", "*")
                .body("{\"title\":\"Too late\"}")
                .patch(path)
                .then()
                .statusCode(409)
                .body("allowed", hasItem("sending-back"));
    }

    @Test
    void refusesWhatIsNoPublicationAndACodeTwice() {
        String code = code();
        author().body(body(code, "")).post(PUBLICATIONS).then().statusCode(400);
        author().body(body("no code", income)).post(PUBLICATIONS).then().statusCode(400);
        author().body(body(code, section("Income", "no-such-report", Neighbours.aYearOfItsOwn())))
                .post(PUBLICATIONS)
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-report"))
                .body("errors[0].pointer", equalTo("/sections/0/report"))
                .body("detail", containsString("membership-and-income"));
        author().body(body(code, "{\"heading\":\"Nothing\"}"))
                .post(PUBLICATIONS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/sections/0"));
        author().body(body(code, income)).post(PUBLICATIONS).then().statusCode(201);
        author().body(body(code, income))
                .post(PUBLICATIONS)
                .then()
                .statusCode(409)
                .body("type", endsWith("publication-exists"));
    }

    @Test
    void theAuthorDoesNotApproveNorAnybodyOtherFigures() {
        String path = draft(income);
        step(author(), path, "submission").statusCode(200);
        approve(author(), path).statusCode(422).body("type", endsWith("two-persons-decide"));
        step(reviewer(), path, "approval", "{\"figuresKnownAt\":\"2008-10-01T09:00:00Z\"}")
                .statusCode(409)
                .body("type", endsWith("other-figures"));
        step(reviewer(), path, "publication").statusCode(409);
        approve(reviewer(), path).statusCode(200);
    }

    @Test
    void aVersionWithoutFiguresCannotBeReadYet() {
        String path = draft(income);
        author().get(path + "/versions/1")
                .then()
                .statusCode(409)
                .body("type", endsWith("figures-not-drawn-up"))
                .body("allowed", contains("drawing-up", "submission"));
        author().get(path + "/versions/2").then().statusCode(404);
        step(author(), path, "drawing-up").statusCode(200);
        author().get(path + "/versions/1")
                .then()
                .statusCode(200)
                .body("publishedAt", nullValue())
                .body("sections[0].text", equalTo("First.\n\nSecond."))
                .body("sections[0].table.columns[0].name", equalTo("row"));
    }

    @Test
    void beforeItsInstantOnlyThoseWhoMakeAndReviewItSeeIt() {
        String path = draft(income);
        submitAndApprove(path);
        Instant ahead = Instant.now().plus(4, ChronoUnit.SECONDS).truncatedTo(ChronoUnit.MILLIS);
        step(reviewer(), path, "publication", "{\"publishedAt\":\"%s\"}".formatted(ahead))
                .statusCode(200)
                .body("versions[0].status", equalTo("APPROVED"));
        for (String file : List.of("", "/versions", "/versions/1", "/versions/1.pdf", "/versions/1.zip")) {
            if (Instant.now().isBefore(ahead.minusSeconds(1))) {
                portal().get(path + file).then().statusCode(404);
                as(Roles.AUDITOR).get(path + file).then().statusCode(404);
            }
        }
        reviewer().get(path + "/versions/1").then().statusCode(200);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> portal().get(path).then().statusCode(200));
        assertThat(Instant.now()).isAfterOrEqualTo(ahead);
        for (String file : List.of("/versions", "/versions/1", "/versions/1.pdf", "/versions/1.zip")) {
            portal().get(path + file).then().statusCode(200);
        }
        portal().get(path).then().body("versions[0].status", equalTo("PUBLISHED"));
    }

    @Test
    void isListedForReadersOnceItIsPublished() {
        String open = draft(income);
        String published = draft(income);
        publishNow(published);
        String openId = open.substring(open.lastIndexOf('/') + 1);
        String publishedId = published.substring(published.lastIndexOf('/') + 1);
        portal().queryParam("limit", 200)
                .queryParam("kind", "SIX_MONTHLY")
                .queryParam("day", "2008-09-30")
                .get(PUBLICATIONS)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(publishedId))
                .body("items.id", not(hasItem(openId)))
                .body("items.find { it.id == '%s' }.publishedVersion".formatted(publishedId), equalTo(1));
        author().queryParam("limit", 200)
                .get(PUBLICATIONS)
                .then()
                .body("items.id", hasItem(openId))
                .body("items.find { it.id == '%s' }.publishedVersion".formatted(openId), nullValue());
        portal().queryParam("day", "2008-10-01").get(PUBLICATIONS).then().body("items", empty());
        portal().queryParam("kind", "ANNUAL")
                .queryParam("day", "2008-09-30")
                .get(PUBLICATIONS)
                .then()
                .body("items.id", not(hasItem(publishedId)));
    }

    @Test
    void whatIsWithdrawnIsNamedWithItsReasonAndOnlyStaffReadsWhatStandsInIt() {
        String path = draft(income);
        publishNow(path);
        step(reviewer(), path, "withdrawal", "{}").statusCode(400);
        step(reviewer(), path, "withdrawal", "{\"why\":\"Visits counted twice.\"}")
                .statusCode(200);
        portal().get(path)
                .then()
                .statusCode(200)
                .body("versions[0].status", equalTo("WITHDRAWN"))
                .body("versions[0].withdrawnBecause", equalTo("Visits counted twice."))
                .body("sections", empty());
        portal().get(path + "/versions/1").then().statusCode(410).body("detail", containsString("Visits counted"));
        portal().get(path + "/versions/1.pdf").then().statusCode(410);
        as(Roles.AUDITOR).get(path + "/versions/1").then().statusCode(200);
        step(reviewer(), path, "withdrawal", "{\"why\":\"Again.\"}").statusCode(409);
    }

    @Test
    void onlyOneVersionIsOpen() {
        String path = draft(income);
        step(author(), path, "versions", "{\"changeNote\":\"Too early\"}").statusCode(409);
        publishNow(path);
        step(author(), path, "versions", "{}").statusCode(400);
        step(author(), path, "versions", "{\"changeNote\":\"A payment came late\"}")
                .statusCode(201)
                .header("Location", endsWith("/versions/2"));
        step(author(), path, "versions", "{\"changeNote\":\"Another\"}").statusCode(409);
        portal().get(path).then().body("versions.number", contains(1));
        portal().get(path + "/versions/2").then().statusCode(404);
        portal().get(path + "/versions/1/diff").then().statusCode(404);
    }

    @Test
    void rightsAreNamedForEachStep() {
        String path = draft(income);
        as(Roles.AUDITOR).body(body(code(), income)).post(PUBLICATIONS).then().statusCode(403);
        step(as(Roles.BOARD_MEMBER), path, "submission").statusCode(403);
        step(as(Roles.AUDITOR), path, "drawing-up").statusCode(403);
        step(author(), path, "submission").statusCode(200);
        for (String step : List.of("sending-back", "approval", "publication", "withdrawal")) {
            step(as(Roles.AUDITOR), path, step).statusCode(403);
            step(portal(), path, step).statusCode(403);
        }
        as(Roles.AUDITOR).get(path + "/history").then().statusCode(403);
        portal().header("If-Match", "*").body("{}").patch(path).then().statusCode(403);
    }

    @Test
    void theDatabaseRefusesToChangeWhatIsPublished() {
        String path = draft(income);
        publishNow(path);
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        var sql = new Sql(dataSource);
        for (String statement : List.of(
                "delete from public.publication_document where publication = ?",
                "update public.publication_document set content = '' where publication = ?",
                "update public.publication_figures set section = '{}' where publication = ?")) {
            assertThatThrownBy(() -> sql.update(statement, id)).hasMessageContaining("what was published stays");
        }
    }

    @Test
    void itsEventsSayHowItStandsAndItsHistoryWhatWasWritten() {
        String code = code();
        String path = PUBLICATIONS + "/"
                + author().body(body(code, income)).post(PUBLICATIONS).path("id");
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        author().header("If-Match", "*")
                .body(
                        "{\"title\":\"A secret title\",\"sections\":[{\"heading\":\"A secret\",\"text\":\"A secret text\"}]}")
                .patch(path)
                .then()
                .statusCode(200);
        step(author(), path, "submission").statusCode(200);
        step(reviewer(), path, "sending-back", "{\"why\":\"A secret reason\"}").statusCode(200);
        submitAndApprove(path);
        step(
                        reviewer(),
                        path,
                        "publication",
                        "{\"publishedAt\":\"%s\"}"
                                .formatted(
                                        Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS)))
                .statusCode(200);
        for (String step : List.of("created", "amended", "submitted", "sent-back", "approved", "published")) {
            String told = Kafka.value(Kafka.awaitEvent(
                    "reporting.publications", "concordat.reporting.publication-%s.v1".formatted(step), id));
            assertThat(told)
                    .as(step)
                    .contains(code, "\"kind\":\"SIX_MONTHLY\"", "\"firstDay\":\"2008-04-01\"", "\"number\":1")
                    .doesNotContain("First.", "Income", "ecret", "Half-year", "sections", "title");
        }
        author().get(path + "/history")
                .then()
                .body("items.action", hasItem("publication-amended"))
                .body("items.find { it.action == 'publication-amended' }.changes.field", contains("sections", "title"))
                .body(
                        "items.find { it.action == 'publication-amended' }.changes[0].to[0].text",
                        equalTo("A secret text"))
                .body(
                        "items.find { it.action == 'publication-sent-back' }.changes[0].to[0].sentBackBecause",
                        equalTo("A secret reason"));
    }

    @Test
    void anAmendmentOfWordsAloneIsStillAnEventOfItsVersion() {
        String path = draft(income);
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        author().header("If-Match", "*")
                .body("{\"title\":\"Another title\"}")
                .patch(path)
                .then()
                .statusCode(200);
        var told = Kafka.awaitEvent("reporting.publications", "concordat.reporting.publication-amended.v1", id);
        assertThat(Kafka.value(told)).contains("\"changed\":[]");
    }
}
