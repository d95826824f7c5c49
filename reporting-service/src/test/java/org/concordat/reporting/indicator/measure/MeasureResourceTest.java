package org.concordat.reporting.indicator.measure;

import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.reporting.indicator.IndicatorClerk.as;
import static org.concordat.reporting.indicator.IndicatorClerk.etag;
import static org.concordat.reporting.indicator.IndicatorClerk.indicator;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.organisation;
import static org.concordat.reporting.indicator.IndicatorClerk.user;
import static org.concordat.reporting.indicator.measure.MeasureClerk.MEASURES;
import static org.concordat.reporting.indicator.measure.MeasureClerk.aCode;
import static org.concordat.reporting.indicator.measure.MeasureClerk.joinedBody;
import static org.concordat.reporting.indicator.measure.MeasureClerk.judgedBody;
import static org.concordat.reporting.indicator.measure.MeasureClerk.set;
import static org.concordat.reporting.indicator.measure.MeasureClerk.shareOfYes;
import static org.concordat.reporting.indicator.measure.MeasureClerk.shownIndicator;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.reporting.Told;
import org.concordat.reporting.indicator.IndicatorClerk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MeasureResourceTest {

    private static final String TYPE = "MEASURED_DISTRICT";
    private static final String TOPIC = "reporting.measures";

    @Inject
    Told told;

    private UUID council;
    private String signed;

    @BeforeEach
    void aCouncilAndAnIndicator() {
        council = organisation(told, TYPE);
        signed = shownIndicator("YES_NO");
    }

    private String share(String code) {
        return shareOfYes(code, signed, TYPE, "2009-03-31");
    }

    private static UUID idOf(String path) {
        return UUID.fromString(path.substring(MEASURES.length() + 1));
    }

    /** What went to the other services. */
    private static void told(String fact, UUID measure) {
        IndicatorClerk.told(TOPIC, fact, measure);
    }

    @Test
    void isSetReadAmendedAndListedWithItsHistory() {
        String code = aCode();
        String path = set(share(code));
        told("measure-set", idOf(path));
        officer()
                .get(path)
                .then()
                .statusCode(200)
                .body("code", equalTo(code))
                .body("rule.kind", equalTo("SHARE"))
                .body("rule.target", equalTo("85"))
                .body("organisations.types", contains(TYPE))
                .body("judgements", empty());
        String seen = etag(path);
        officer()
                .header("If-Match", seen)
                .body("{\"dueDay\":\"2010-03-31\",\"organisations\":null,\"baselineDay\":\"2008-03-31\","
                        + "\"path\":[{\"day\":\"2009-03-31\",\"value\":\"60\"}]}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("dueDay", equalTo("2010-03-31"))
                .body("organisations", nullValue())
                .body("path.value", contains("60"))
                .body("rule.target", equalTo("85"));
        told("measure-amended", idOf(path));
        officer().header("If-Match", seen).body("{}").patch(path).then().statusCode(412);
        officer().body("{}").patch(path).then().statusCode(428);
        officer().get(path + "/history").then().statusCode(200).body("items", hasSize(2));
        String list = MEASURES + "?indicator=" + signed;
        officer().get(list).then().body("items.code", contains(code)).body("items[0].name", equalTo("Most signed"));
        officer()
                .get(list + "&kind=RULE&dueFrom=2010-03-31&dueUntil=2010-03-31")
                .then()
                .body("items", hasSize(1));
        officer().get(list + "&dueUntil=2010-03-30").then().body("items", empty());
        officer().get(list + "&dueFrom=2010-04-01").then().body("items", empty());
        officer().get(list + "&kind=JUDGEMENT").then().body("items", empty());
    }

    @Test
    void refusesACodeTwiceAndWhatRestsOnNothing() {
        String code = aCode();
        set(share(code));
        officer().body(share(code)).post(MEASURES).then().statusCode(409).body("type", endsWith("measure-exists"));
        refused(share(aCode()).replace(signed, "NO_SUCH"), "unknown-indicator", "/indicator");
        refused(share(aCode()).replace(TYPE, "NO_SUCH"), "unknown-organisation-type", "/organisations/types/0");
        String types = "\"types\":[\"%s\"]".formatted(TYPE);
        refused(
                share(aCode()).replace(types, types + ",\"subRegions\":[\"nowhere\"]"),
                "unknown-sub-region",
                "/organisations/subRegions/0");
        refused(
                share(aCode()).replace(types, "\"named\":[\"%s\",\"%s\"]".formatted(council, UUID.randomUUID())),
                "unknown-organisation",
                "/organisations/named/1");
        UUID network = UUID.randomUUID();
        told.that("membership.networks", network, 0, LocalDate.parse("2008-04-01"), Instant.EPOCH, Map.of());
        refused(
                share(aCode()).replace(types, "\"networks\":[\"%s\",\"%s\"]".formatted(network, UUID.randomUUID())),
                "unknown-network",
                "/organisations/networks/1");
        refused(
                share(aCode())
                        .replace(
                                "\"kind\":\"SHARE\",\"target\":\"85\",",
                                "\"kind\":\"ALL\",\"ownTargets\":[{\"organisation\":\"%s\",\"atLeast\":\"YES\"}],"
                                        .formatted(UUID.randomUUID())),
                "unknown-organisation",
                "/rule/ownTargets/0");
        refused(share(aCode()).replace("\"YES\"", "\"MAYBE\""), "not-yes-or-no", "/rule/atLeast");
        refused(share(aCode()).replace("\"85\"", "\"101\""), "no-percentage", "/rule/target");
        refused(joinedBody(aCode(), "ALL_OF", code, "NO_SUCH"), "unknown-measure", "/parts/1");
        String joined = aCode();
        set(joinedBody(joined, "ALL_OF", code, signedToo()));
        refused(joinedBody(aCode(), "ANY_OF", code, joined), "part-joins-others", "/parts/1");
        officer().body(share("no code")).post(MEASURES).then().statusCode(400);
        officer().get(MEASURES + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    private String signedToo() {
        String code = aCode();
        set(share(code));
        return code;
    }

    private static void refused(String body, String type, String pointer) {
        officer()
                .body(body)
                .post(MEASURES)
                .then()
                .statusCode(422)
                .body("type", endsWith(type))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void refusesAnAmendmentThatDoesNotFitItsIndicator() {
        String path = set(share(aCode()));
        officer()
                .header("If-Match", "*")
                .body("{\"rule\":{\"kind\":\"SUM\",\"target\":\"5\"}}")
                .patch(path)
                .then()
                .statusCode(422)
                .body("type", endsWith("rule-of-kind"));
        officer().get(path).then().body("rule.kind", equalTo("SHARE"));
    }

    private static String judgement(String status) {
        return """
                {"status":"%s","body":"Improvement board","judgedOn":"2009-03-01","reason":"Reviews are in use"}""".formatted(status);
    }

    @Test
    void isJudgedByABodyWhereNoNumberSaysIt() {
        String path = set(judgedBody(aCode()));
        officer()
                .body(judgement("MET"))
                .post(path + "/judgements")
                .then()
                .statusCode(201)
                .header("Location", endsWith(path))
                .body("judgements.status", contains("MET"))
                .body("judgements.body", contains("Improvement board"))
                .body("judgements[0].recordedAt", notNullValue());
        told("measure-judged", idOf(path));
        officer()
                .get(path + "/standing?asAt=2009-03-01")
                .then()
                .statusCode(200)
                .body("status", equalTo("MET"))
                .body("judgement.reason", equalTo("Reviews are in use"));
        officer()
                .get(path + "/standing?asAt=2009-02-28")
                .then()
                .body("status", equalTo("NO_DATA"))
                .body("noData", equalTo("NOT_JUDGED"));
        officer()
                .body(judgement("NO_DATA"))
                .post(path + "/judgements")
                .then()
                .statusCode(422)
                .body("type", endsWith("judged-nothing"));
        officer()
                .body(judgement("MET").replace("2009-03-01", today().plusDays(1).toString()))
                .post(path + "/judgements")
                .then()
                .statusCode(422)
                .body("type", endsWith("not-yet"));
        officer()
                .body(judgement("MET").replace("Reviews are in use", " "))
                .post(path + "/judgements")
                .then()
                .statusCode(400);
        officer()
                .body(judgement("MET"))
                .post(set(share(aCode())) + "/judgements")
                .then()
                .statusCode(409)
                .body("type", endsWith("measure-not-judged"));
    }

    @Test
    void isSetByProgrammeOfficersAndJudgedByPeopleAlone() {
        String path = set(judgedBody(aCode()));
        for (String role : new String[] {Roles.AUDITOR, Roles.FINANCE_OFFICER, Roles.BOARD_MEMBER}) {
            as(role).get(path).then().statusCode(200);
            as(role).body(judgedBody(aCode())).post(MEASURES).then().statusCode(403);
            as(role).header("If-Match", "*").body("{}").patch(path).then().statusCode(403);
            as(role).body(judgement("MET")).post(path + "/judgements").then().statusCode(403);
        }
        as(Roles.ASSESSOR).get(path).then().statusCode(403);
        as(Roles.REPORTING_WRITE)
                .body(judgement("MET"))
                .post(path + "/judgements")
                .then()
                .statusCode(403);
        user(council).body(judgement("MET")).post(path + "/judgements").then().statusCode(403);
        user(council).body(share(aCode())).post(MEASURES).then().statusCode(403);
    }

    @Test
    void organisationsSeeMeasuresThatAreNotShownToThePublicToo() {
        String shownCode = aCode();
        set(share(shownCode));
        String hiddenIndicator = indicator("YES_NO", "");
        String hiddenCode = aCode();
        String hidden = set(shareOfYes(hiddenCode, hiddenIndicator, TYPE, "2009-03-31"));
        String joined = set(joinedBody(aCode(), "ALL_OF", shownCode, hiddenCode));
        for (String path : new String[] {hidden, joined}) {
            for (String part : new String[] {"", "/standing", "/series", "/history"}) {
                user(council).get(path + part).then().statusCode(200);
            }
        }
        user(council).get(MEASURES + "?indicator=" + hiddenIndicator).then().body("items.code", contains(hiddenCode));
    }
}
