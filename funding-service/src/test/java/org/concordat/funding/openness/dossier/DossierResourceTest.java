package org.concordat.funding.openness.dossier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.Api.financeOfficer;
import static org.concordat.funding.application.application.Applicants.at;
import static org.concordat.funding.application.application.Applicants.body;
import static org.concordat.funding.application.application.Applicants.start;
import static org.concordat.funding.application.application.Applicants.submit;
import static org.concordat.funding.application.application.Applicants.user;
import static org.concordat.funding.call.call.CallClerk.draft;
import static org.concordat.funding.call.call.CallClerk.officer;
import static org.concordat.funding.call.call.CallClerk.openBody;
import static org.concordat.funding.call.call.CallClerk.publish;
import static org.concordat.funding.decision.Region.arrive;
import static org.concordat.funding.decision.Region.close;
import static org.concordat.funding.decision.Region.item;
import static org.concordat.funding.decision.Region.meeting;
import static org.concordat.funding.decision.Region.policy;
import static org.concordat.funding.decision.Region.step;
import static org.concordat.funding.decision.Region.vote;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.hamcrest.Matchers.containsString;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.funding.Api;
import org.concordat.funding.application.application.Applicants;
import org.concordat.funding.decision.Region;
import org.concordat.funding.decision.Region.NewBody;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Posting;
import org.concordat.funding.register.Membership;
import org.concordat.funding.register.Membership.Told;
import org.concordat.platform.hash.Hash;
import org.concordat.platform.money.Money;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

/** An award from its call to a payment, and one of earlier times, as an auditor without access is handed them. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DossierResourceTest {

    private static final String AWARDS = "/funding/v1/awards/";
    private static final FinancialYear YEAR = FinancialYear.containing(today());

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Region region;

    @Inject
    Ledger ledger;

    private final String assessor = "assessor-" + UUID.randomUUID();
    private UUID council;
    private UUID application;
    private NewBody board;

    private static RequestSpecification once(RequestSpecification request) {
        return request.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private UUID fund() {
        UUID fund = createFund();
        QuarkusTransaction.requiringNew().run(() -> {
            move(fund, Account.SOURCE, Account.UNALLOCATED);
            move(fund, Account.UNALLOCATED, Account.allocated(YEAR, Account.REGIONAL));
        });
        return fund;
    }

    private void move(UUID fund, Account from, Account to) {
        ledger.post(new Posting(
                fund,
                LocalDate.parse("2008-04-01"),
                from,
                to,
                Money.of("100000.00"),
                "test",
                "Set aside",
                new BusinessObject("allocation-plan", fund),
                null));
    }

    private void assess(String who) {
        RequestSpecification by = given().auth()
                .oauth2(Tokens.person(who, Roles.ASSESSOR, UUID.randomUUID()))
                .contentType(ContentType.JSON);
        String id = officer()
                .body("{\"assessor\":\"%s\"}".formatted(who))
                .post(at(application) + "/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given().spec(by)
                .header("If-Match", "*")
                .body("""
                        {"scores":[{"priority":"SHARED","points":4,"comment":"Saves much"},
                                   {"priority":"CUSTOMER","points":3,"comment":"Helps some"}]}""")
                .patch("/funding/v1/assessments/" + id)
                .then()
                .statusCode(200);
        given().spec(by)
                .body("{}")
                .post("/funding/v1/assessments/" + id + "/completion")
                .then()
                .statusCode(200);
    }

    /** The id of the award: applied for, assessed, recommended, approved, accepted, claimed and paid in part. */
    private String award() {
        council = new Applicants(dataSource).district();
        UUID call = publish(draft(openBody(fund(), ",\"eligibility\":{\"partnerships\":true}")));
        application = start(council, body(call, "60000.00", "").replace("2008-09", YEAR.toString()));
        submit(council, application).statusCode(200);
        assess(assessor);
        assess("assessor-" + UUID.randomUUID());
        officer().body("""
                        {"kind":"FUND","amount":{"amount":"60000.00","currency":"GBP"},"reason":"Good value"}""").post(at(application) + "/recommendation").then().statusCode(200);
        board = region.learn(
                Region.body("Management board", 1).seat("Bury", true).chair("Bury"), 0);
        LocalDate day = policy(step(board, null, ""));
        String meeting = meeting(board, day);
        arrive(meeting, board.seat("Bury"));
        String item = item(meeting, application);
        vote(item, board.organisation("Bury"), "FOR").statusCode(200);
        String award = close(item).statusCode(200).extract().path("award");
        take(user(council), award, "acceptance", "{}");
        take(financeOfficer(), award, "activation", "{}");
        vary(award);
        String claim = once(user(council))
                .body("""
                        {"financialYear":"%s","periodFrom":"%s","periodTo":"%s","evidence":["Ledger extract 7"],
                         "lines":[{"description":"Licences","kind":"REVENUE",
                          "spent":{"amount":"20000.00","currency":"GBP"}}]}""".formatted(YEAR, YEAR.firstDay(), today()))
                .post(AWARDS + award + "/claims")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        take(financeOfficer(), award, "claims/" + claim + "/approval", "{}");
        take(as(Roles.PARTNERSHIP_ADMIN), award, "claims/" + claim + "/payment", "{\"reference\":\"BACS 17\"}");
        return award;
    }

    /** The recipient asks for another purpose, and an officer agrees. */
    private void vary(String award) {
        String variation = once(user(council))
                .body("{\"title\":\"Shared payroll and pensions\",\"reason\":\"Pensions fit in\"}")
                .post(AWARDS + award + "/variations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        take(financeOfficer(), award, "variations/" + variation + "/approval", "{\"reason\":\"Agreed\"}");
    }

    private static void take(RequestSpecification who, String award, String step, String body) {
        once(who).body(body).post(AWARDS + award + "/" + step).then().statusCode(200);
    }

    private static byte[] download(String award) {
        return as(Roles.AUDITOR)
                .get(AWARDS + award + "/dossier")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", containsString(award))
                .extract()
                .asByteArray();
    }

    @Test
    void itsManifestNamesEachFileWithItsSizeAndChecksum() {
        Unzipped dossier = Unzipped.of(download(award()));
        List<Map<String, Object>> listed = dossier.manifest().getList("files");
        assertThat(listed).extracting(file -> file.get("path")).isSorted();
        assertThat(dossier.names())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                listed.stream().map(file -> file.get("path").toString()), Stream.of("manifest.json"))
                        .toList());
        assertThat(listed).allSatisfy(file -> {
            byte[] bytes = dossier.files().get(file.get("path").toString());
            assertThat(file.get("sha256")).isEqualTo(Hash.of(bytes));
            assertThat(((Number) file.get("size")).intValue()).isEqualTo(bytes.length);
            String mediaType = file.get("mediaType").toString();
            assertThat(file.get("path").toString()).endsWith(mediaType.substring(mediaType.indexOf('/') + 1));
            assertThat(file.get("about").toString()).isNotBlank();
        });
        assertThat(dossier.manifest().getList("absent")).isEmpty();
    }

    @Test
    void itHoldsEverythingFromTheCallToThePaymentAsTheApiShowsIt() {
        String award = award();
        Unzipped dossier = Unzipped.of(download(award));
        JsonPath shown = financeOfficer().get(AWARDS + award).jsonPath();
        assertThat(dossier.json("call/call.json").getString("title")).isEqualTo("Tranche 2");
        assertThat(dossier.json("application/application.json").getString("status"))
                .isEqualTo("APPROVED");
        assertThat(dossier.json("assessments/assessments.json").getList("scores.points"))
                .containsExactly(List.of(4, 3), List.of(4, 3));
        assertThat(dossier.json("award/award.json").getMap("sums")).isEqualTo(shown.getMap("sums"));
        assertThat(dossier.json("award/agreement.json").getString("acceptedOn"))
                .isEqualTo(shown.getString("acceptedOn"));
        assertThat(dossier.json("award/history.json").getList("action"))
                .isEqualTo(financeOfficer()
                        .get(AWARDS + award + "/history")
                        .jsonPath()
                        .getList("items.action"));
        JsonPath claim = dossier.json(dossier.named("claims/", ".json"));
        assertThat(claim.getList("claim.evidence")).containsExactly("Ledger extract 7");
        assertThat(claim.getString("claim.paid.amount")).isEqualTo("15000.00");
        assertThat(claim.getList("history.action")).containsExactly("claim-submitted", "claim-approved", "claim-paid");
        assertThat(dossier.manifest().getString("recipient")).isEqualTo(council.toString());
        assertThat(dossier.manifest().getString("recipientName")).isEqualTo("District");
        assertThat(dossier.manifest().getString("lastChangedAt"))
                .as("the payment of the claim, which came last")
                .isEqualTo(claim.getString("history.occurredAt[2]"));
        assertThat(dossier.json("award/parties.json").getList("organisation")).contains(council.toString());
    }

    @Test
    void itHoldsWhatWasAskedToBeChangedAndWhatCameOfIt() {
        Unzipped dossier = Unzipped.of(download(award()));
        JsonPath variation = dossier.json(dossier.named("variations/", ".json"));
        assertThat(variation.getString("variation.title")).isEqualTo("Shared payroll and pensions");
        assertThat(variation.getString("variation.status")).isEqualTo("APPROVED");
        assertThat(variation.getList("history.action")).containsExactly("variation-proposed", "variation-approved");
    }

    @Test
    void itShowsTheApplicationAsItWasSubmittedAndNothingOfItsDraft() {
        Unzipped dossier = Unzipped.of(download(award()));
        JsonPath submitted = dossier.json("application/as-submitted.json");
        assertThat(submitted.getString("id")).isEqualTo(application.toString());
        assertThat(submitted.getString("status")).isEqualTo("SUBMITTED");
        assertThat(submitted.getString("requested.amount")).isEqualTo("60000.00");
        assertThat(submitted.getString("recommendation")).isNull();
        assertThat(submitted.getString("evidenceOfNeed")).isEqualTo("The benchmarking of 2007");
        assertThat(dossier.json("application/history.json").getList("action"))
                .containsExactly(
                        "application-submitted",
                        "application-assessed",
                        "application-recommended",
                        "application-approved");
    }

    @Test
    void itsScoresNameNoAssessor() {
        Unzipped dossier = Unzipped.of(download(award()));
        assertThat(dossier.text("assessments/assessments.json"))
                .doesNotContain("assessor-")
                .contains("Saves much");
        assertThat(dossier.text(dossier.named("decisions/", ".json"))).doesNotContain(assessor);
    }

    @Test
    void itsPaymentsAndLinesOfTheLedgerAddUpToWhatTheAwardSays() {
        String award = award();
        Unzipped dossier = Unzipped.of(download(award));
        JsonPath payments = dossier.json("payments/payments.json");
        assertThat(payments.getList("amount.amount")).containsExactly("15000.00");
        assertThat(payments.getList("reference")).containsExactly("BACS 17");
        JsonPath entries = dossier.json("ledger/entries.json");
        assertThat(entries.getList("amount.amount")).containsExactly("60000.00", "15000.00");
        assertThat(entries.getList("to.kind")).containsExactly("COMMITTED", "PAID");
        assertThat(entries.getList("hash", String.class))
                .allSatisfy(hash -> assertThat(hash).hasSize(64));
        assertThat(dossier.text("ledger/entries.csv").lines()).hasSize(3);
        assertThat(dossier.text("payments/payments.csv")
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow())
                .contains(",15000.00,Claim paid,")
                .contains(",BACS 17,");
        assertThat(financeOfficer().get(AWARDS + award).jsonPath().getString("sums.paid.amount"))
                .isEqualTo("15000.00");
    }

    @Test
    void theSameStateGivesTheSameBytesAndASeatThatChangesChangesNothing() {
        String award = award();
        String before = Hash.of(download(award));
        assertThat(Hash.of(download(award))).isEqualTo(before);
        region.learn(board.vacant("A new seat"), 1);
        assertThat(Hash.of(download(award))).isEqualTo(before);
        take(financeOfficer(), award, "suspension", "{\"reason\":\"Audit\"}");
        assertThat(Hash.of(download(award))).isNotEqualTo(before);
    }

    @Test
    void theDecisionPackIsTheOneThatTheDecisionShows() {
        Unzipped dossier = Unzipped.of(download(award()));
        String pack = dossier.named("decisions/", ".json");
        String decision = dossier.json(pack).getString("decision.id");
        assertThat(dossier.json(pack).getMap(""))
                .isEqualTo(Region.clerk()
                        .get("/funding/v1/decisions/" + decision + "/pack")
                        .jsonPath()
                        .getMap(""));
        assertThat(Hash.of(dossier.files().get(dossier.named("decisions/", ".pdf"))))
                .isEqualTo(Hash.of(Region.clerk()
                        .accept("application/pdf")
                        .get("/funding/v1/decisions/" + decision + "/pack")
                        .asByteArray()));
    }

    @Test
    void anAwardOfEarlierTimesHasFewerFilesAndTheManifestSaysWhy() {
        UUID fund = createFund();
        String name = "Council " + UUID.randomUUID();
        new Membership(dataSource).organisation(Told.of(name, "DISTRICT", "cumbria"));
        String code = financeOfficer().get(Api.FUNDS + "/" + fund).path("code");
        once(financeOfficer())
                .contentType("text/csv")
                .body("""
                        fund,reference,organisation,part,title,financialYear,kind,amount,matchFunding,awardedOn,paid,paidOn
                        %s,NW/17,%s,cumbria,Shared payroll,2006-07,REVENUE,40000.00,,2006-07-01,30000.00,2007-03-15
                        """.formatted(code, name))
                .post("/funding/v1/award-imports")
                .then()
                .statusCode(200);
        String award = financeOfficer()
                .get("/funding/v1/awards?fund=" + fund)
                .jsonPath()
                .getString("items[0].id");
        Unzipped dossier = Unzipped.of(download(award));
        assertThat(dossier.names())
                .containsExactlyInAnyOrder(
                        "award/award.json",
                        "award/agreement.json",
                        "award/history.json",
                        "award/parties.json",
                        "payments/payments.json",
                        "payments/payments.csv",
                        "ledger/entries.json",
                        "ledger/entries.csv",
                        "manifest.json");
        assertThat(dossier.manifest().getList("absent.part"))
                .containsExactly("CALL", "APPLICATION", "ASSESSMENTS", "DECISIONS", "VARIATIONS", "CLAIMS");
        assertThat(dossier.manifest().getString("absent[0].reason")).contains("imported");
        assertThat(dossier.json("payments/payments.json").getList("amount.amount"))
                .containsExactly("30000.00");
    }

    @Test
    void onlyWhoMayHandItToAnAuditorHasIt() {
        String path = AWARDS + UUID.randomUUID() + "/dossier";
        for (String other : List.of(Roles.BOARD_MEMBER, Roles.ORGANISATION_USER, Roles.PROGRAMME_OFFICER)) {
            as(other).get(path).then().statusCode(403);
        }
        for (String may : List.of(Roles.AUDITOR, Roles.FINANCE_OFFICER, Roles.PARTNERSHIP_ADMIN)) {
            as(may).get(path).then().statusCode(404);
        }
    }

    @Test
    void itComesAsAZipAndAsNothingElse() {
        String path = AWARDS + UUID.randomUUID() + "/dossier";
        for (String other : List.of("application/json", "text/csv", "application/pdf")) {
            as(Roles.AUDITOR).accept(other).get(path).then().statusCode(406);
        }
        for (String fits : List.of("application/zip", "application/*", "*/*")) {
            as(Roles.AUDITOR).accept(fits).get(path).then().statusCode(404);
        }
    }
}
