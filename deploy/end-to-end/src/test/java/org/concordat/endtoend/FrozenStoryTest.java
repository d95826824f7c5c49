package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.endtoend.FundingOffice.YEAR;
import static org.concordat.endtoend.FundingOffice.assertRefused;
import static org.concordat.endtoend.FundingOffice.key;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.concordat.local.Service;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Acceptance story of reporting, through the public APIs of the running stack: what was published stays, whatever becomes
 * known later, and the next version says what is another now and why.
 */
@Order(26)
@ExtendWith(WithFundingOffice.class)
class FrozenStoryTest {
    private static final String COUNCIL = "Stockport Metropolitan Borough Council";
    private static final String NOTE = "A council corrected its return";

    /** In which a version is approved, so that its readers can be seen to wait for it. */
    private static final Duration AHEAD = Duration.ofSeconds(6);

    private static Partnership partnership;
    private static IndicatorOffice indicators;
    private static ServiceClient author;
    private static ServiceClient reviewer;
    private static ServiceClient portal;
    private static String council;

    @BeforeAll
    static void anAuthorAReviewerAndAPortal(FundingOffice office) {
        partnership = office.partnership();
        indicators = new IndicatorOffice(partnership);
        author = indicators.officer();
        reviewer = partnership.staff(Service.REPORTING, "finance-officer");
        council = office.organisation(COUNCIL);
        portal = partnership.memberOf(council, Service.REPORTING);
    }

    @Test
    void r4Frozen() {
        String visits = indicators.indicator("NUMBER", "Visits to leisure centres");
        String measure = indicators.measure(
                visits, "More visits", object("kind", "SUM", "target", "200"), object("named", List.of(council)));
        String returned = accepted(visits, "100");
        awaitKnown(measure, "100");
        String publication = drafted();
        theAuthorCannotApprove(publication);
        nobodyElseReadsItBeforeItsInstant(publication);
        Map<String, byte[]> first = files(publication);
        assertThat(new String(first.get("application/json"), StandardCharsets.UTF_8))
                .contains(code(measure));

        author.post(
                returned + "/correction",
                object("values", List.of(object("indicator", visits, "value", "120")), "reason", "One was left out"),
                key());
        awaitKnown(measure, "120");
        Settled.await(partnership);
        assertUnchanged(publication, first);

        author.post(publication + "/versions", object("changeNote", NOTE), key());
        submit(publication);
        approve(publication, reviewer);
        reviewer.post(publication + "/publication", object(), key());
        assertUnchanged(publication, first);

        assertDiffNamesFigureOldNewAndEvent(publication, code(measure), visits);
    }

    private static String code(String measure) {
        return author.get(measure).required("code").asText();
    }

    private static void awaitKnown(String measure, String value) {
        indicators.awaitStanding(
                measure,
                standing -> standing.required("valueAsKnownNow").asText().equals(value));
    }

    /** What the council returned of the year, and an officer accepted. */
    private static String accepted(String indicator, String value) {
        LocalDate today = LocalDate.now();
        String code = "VISITS_" + suffix();
        String questionnaire = author.post(
                        "questionnaires",
                        object(
                                "code",
                                code,
                                "name",
                                "A year's visits",
                                "fields",
                                List.of(object("indicator", indicator, "required", true)),
                                "asksAboutTargets",
                                false),
                        key())
                .id();
        String period = author.post(
                        "periods",
                        object(
                                "questionnaire",
                                questionnaire,
                                "name",
                                YEAR,
                                "firstDay",
                                "2008-04-01",
                                "lastDay",
                                IndicatorOffice.DUE,
                                "dueOn",
                                today.plusDays(1).toString(),
                                "locksOn",
                                today.plusDays(10).toString()),
                        key())
                .id();
        String returned = "returns/"
                + portal.post(
                                "returns",
                                object(
                                        "period",
                                        period,
                                        "organisation",
                                        council,
                                        "values",
                                        List.of(object("indicator", indicator, "value", value))),
                                key())
                        .id();
        portal.post(returned + "/submission", object(), key());
        author.post(returned + "/acceptance", object(), key());
        return returned;
    }

    private static String suffix() {
        return UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static String drafted() {
        return "publications/"
                + author.post(
                                "publications",
                                object(
                                        "code",
                                        "MONITORING_" + suffix(),
                                        "kind",
                                        "SIX_MONTHLY",
                                        "title",
                                        "Half-year",
                                        "firstDay",
                                        "2008-10-01",
                                        "lastDay",
                                        "2009-03-31",
                                        "sections",
                                        List.of(
                                                object("heading", "Summary", "text", "More was done."),
                                                section("Income", "membership-and-income"),
                                                section("Success", "success-measures"))),
                                key())
                        .id();
    }

    private static Map<String, Object> section(String heading, String report) {
        return object("heading", heading, "text", "As planned.", "report", report, "financialYear", YEAR);
    }

    private static void submit(String publication) {
        author.post(publication + "/submission", object(), key());
    }

    private static void approve(String publication, ServiceClient by) {
        JsonNode versions = author.get(publication).required("versions");
        by.post(
                publication + "/approval",
                object(
                        "figuresKnownAt",
                        versions.required(versions.size() - 1)
                                .required("figuresKnownAt")
                                .asText()),
                key());
    }

    private static void theAuthorCannotApprove(String publication) {
        submit(publication);
        assertRefused(422, "two-persons-decide", () -> approve(publication, author));
        assertThat(author.get(publication).at("/versions/0/status").asText()).isEqualTo("IN_REVIEW");
        approve(publication, reviewer);
    }

    private static void nobodyElseReadsItBeforeItsInstant(String publication) {
        assertHidden(publication);
        Instant instant = Instant.now().plus(AHEAD).truncatedTo(ChronoUnit.MILLIS);
        reviewer.post(publication + "/publication", object("publishedAt", instant.toString()), key());
        assertHidden(publication);
        Awaitility.await("the instant of publication")
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> portal.get(publication + "/versions/1").has("sections"));
        assertThat(Instant.now()).isAfterOrEqualTo(instant);
    }

    private static void assertHidden(String publication) {
        Stream.of("", "/versions/1", "/versions/1.pdf", "/versions/1.zip")
                .forEach(path -> assertRefused(404, "", () -> portal.get(publication + path)));
    }

    private static Map<String, byte[]> files(String publication) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String mediaType : List.of("application/json", "application/pdf", "application/zip")) {
            files.put(mediaType, partnership.download(Service.REPORTING, publication + "/versions/1", mediaType));
        }
        return files;
    }

    private static void assertUnchanged(String publication, Map<String, byte[]> first) {
        files(publication)
                .forEach((mediaType, bytes) -> assertThat(bytes).as(mediaType).isEqualTo(first.get(mediaType)));
    }

    /** The value as first published stays what it was; what is known now is another. */
    private static void assertDiffNamesFigureOldNewAndEvent(String publication, String measure, String indicator) {
        JsonNode diff = portal.get(publication + "/versions/2/diff");
        assertThat(diff.required("before").asInt()).isEqualTo(1);
        assertThat(diff.required("changeNote").asText()).isEqualTo(NOTE);
        assertThat(diff.required("sections")).hasSize(1);
        JsonNode section = diff.at("/sections/0");
        assertThat(section.required("report").asText()).isEqualTo("success-measures");
        String revised = revised(indicator);
        assertThat(elements(section.required("figures")))
                .filteredOn(figure -> figure.required("figure").asText().equals("valueAsKnownNow"))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(elements(figure.required("row")))
                            .extracting(key -> key.required("value").asText())
                            .contains(measure);
                    assertThat(figure.required("oldValue").asText()).isEqualTo("100");
                    assertThat(figure.required("newValue").asText()).isEqualTo("120");
                    assertThat(elements(figure.required("events")))
                            .extracting(JsonNode::asText)
                            .contains(revised);
                });
        assertThat(elements(section.required("events")))
                .extracting(event -> event.required("id").asText())
                .contains(revised);

        String printed =
                PdfText.of(partnership.download(Service.REPORTING, publication + "/versions/2", "application/pdf"));
        assertThat(printed).contains("What differs from version 1", NOTE, "100", "120");
    }

    /** The id of the event that told of the correction. */
    private static String revised(String indicator) {
        return Topics.read(partnership.addresses().bootstrapServers(), "reporting.observations").stream()
                .filter(event -> event.type().equals("concordat.reporting.observation-revised.v1"))
                .filter(event -> event.data().contains(indicator))
                .map(Topics.Told::id)
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
