package org.concordat.programme.benefit.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.project.ProjectClerk.admin;
import static org.concordat.programme.project.ProjectClerk.id;
import static org.concordat.programme.project.ProjectClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.Api;
import org.concordat.programme.project.ProjectClerk;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SavingResourceTest {

    private static final String SAVINGS = "/programme/v1/savings";

    @Inject
    AgroalDataSource dataSource;

    private UUID council;
    private UUID project;

    @BeforeEach
    void aCouncilWithAProject() {
        council = new Membership(dataSource).organisation("saving-region");
        project = ProjectClerk.proposed(council, "");
    }

    private static String at(UUID saving) {
        return SAVINGS + "/" + saving;
    }

    private String ofProject() {
        return "{\"project\":\"%s\"}".formatted(project);
    }

    private String ofActivity() {
        UUID programme = Api.programme("2008-04-01", "2010-03-31");
        UUID activity = id(Api.add(programme, Api.activity(Api.kind(false), "2008-09", 10_000, 1_000L))
                .statusCode(201));
        return "{\"programme\":\"%s\",\"activity\":\"%s\"}".formatted(programme, activity);
    }

    /** @param range properties of the year, such as {@code "expected":…} */
    private String claim(String source, String recurrence, String range) {
        return """
                {"organisation":"%s","source":%s,"description":"One team","serviceArea":"Payroll","kind":"NON_CASHABLE",
                 "recurrence":"%s","ownerRole":"head-of-finance","years":[{"financialYear":"2008-09",%s}],
                 "effectiveOn":"2009-03-20"}""".formatted(council, source, recurrence, range);
    }

    private static String pounds(String name, long amount) {
        return "\"%s\":{\"amount\":\"%d.00\",\"currency\":\"GBP\"}".formatted(name, amount);
    }

    private UUID claimed(String source, String recurrence, long expected) {
        return id(officer()
                .body(claim(source, recurrence, pounds("expected", expected)))
                .post(SAVINGS)
                .then()
                .statusCode(201));
    }

    private static ValidatableResponse step(RequestSpecification who, UUID saving, String step, String body) {
        return who.body(body).post(at(saving) + "/" + step).then();
    }

    private static ValidatableResponse evidence(UUID saving) {
        return step(officer(), saving, "evidence", """
                {"reference":"Ledger extract","serviceQualityHeld":true,"serviceQuality":"All on time"}""");
    }

    private static ValidatableResponse validate(UUID saving) {
        return step(admin(), saving, "validation", "{}");
    }

    private static ValidatableResponse confirm(UUID saving) {
        return step(officer(), saving, "confirmations", """
                {"financialYear":"2008-09","confirmedOn":"2009-04-02"}""");
    }

    private static String with(UUID other) {
        return "{\"other\":\"%s\",\"reason\":\"Both are the payroll\"}".formatted(other);
    }

    private ValidatableResponse totals(String more) {
        return officer()
                .get("/programme/v1/saving-totals?organisation=" + council + more)
                .then()
                .statusCode(200);
    }

    private static final String NON_CASHABLE = "items.find { it.kind == 'NON_CASHABLE' }.";

    /** Story P-3. */
    @Test
    void oneSavingThatIsClaimedTwiceCountsOnce() {
        UUID ofActivity = claimed(ofActivity(), "RECURRING", 40_000);
        confirm(ofActivity).statusCode(200);
        evidence(ofActivity).statusCode(200);
        validate(ofActivity).statusCode(200).body("status", equalTo("VALIDATED"));
        UUID ofProject = claimed(ofProject(), "RECURRING", 35_000);
        confirm(ofProject).statusCode(200);
        evidence(ofProject).statusCode(200);
        totals("")
                .body(NON_CASHABLE + "validated.expected.amount", equalTo("40000.00"))
                .body(NON_CASHABLE + "evidenced.expected.amount", equalTo("35000.00"));

        String possible = "/programme/v1/possible-duplicate-savings?organisation=" + council;
        officer()
                .get(possible)
                .then()
                .statusCode(200)
                .body("items*.first", contains(ofActivity.toString()))
                .body("items.second", contains(ofProject.toString()));
        step(officer(), ofProject, "duplicates", with(ofActivity))
                .statusCode(200)
                .body("duplicateOf", equalTo(ofActivity.toString()))
                .body("status", equalTo("EVIDENCED"));

        totals("&financialYear=2008-09")
                .body(NON_CASHABLE + "validated.expected.amount", equalTo("40000.00"))
                .body(NON_CASHABLE + "validated.savings", equalTo(1))
                .body(NON_CASHABLE + "evidenced.expected.amount", equalTo("0.00"))
                .body(NON_CASHABLE + "claimed.expected.amount", equalTo("0.00"));
        totals("&financialYear=2009-10").body(NON_CASHABLE + "validated.savings", equalTo(0));
        officer().get(possible).then().statusCode(200).body("items", empty());
    }

    @Test
    void aRangeAddsUpInEachColumn() {
        String range = String.join(",", pounds("low", 30_000), pounds("expected", 40_000), pounds("high", 60_000));
        for (int i = 0; i < 2; i++) {
            officer()
                    .body(claim(ofProject(), "ONE_OFF", range))
                    .post(SAVINGS)
                    .then()
                    .statusCode(201);
        }
        totals("")
                .body(NON_CASHABLE + "claimed.savings", equalTo(2))
                .body(NON_CASHABLE + "claimed.low.amount", equalTo("60000.00"))
                .body(NON_CASHABLE + "claimed.expected.amount", equalTo("80000.00"))
                .body(NON_CASHABLE + "claimed.high.amount", equalTo("120000.00"))
                .body("items.find { it.kind == 'CASHABLE' }.claimed.savings", equalTo(0));
    }

    @Test
    void aRecurringSavingCountsOnceItsYearIsConfirmed() {
        UUID saving = claimed(ofProject(), "RECURRING", 5_000);
        totals("").body(NON_CASHABLE + "claimed.savings", equalTo(0));
        confirm(saving).statusCode(200).body("years[0].confirmedOn", equalTo("2009-04-02"));
        totals("").body(NON_CASHABLE + "claimed.expected.amount", equalTo("5000.00"));
        confirm(saving).statusCode(409).body("type", endsWith("year-confirmed"));
    }

    @Test
    void totalsAreThoseOfAProjectAndOfTheProgrammeThatItBelongsTo() {
        UUID programme = Api.programme("2008-04-01", "2010-03-31");
        project = ProjectClerk.proposed(council, ",\"programme\":\"%s\"".formatted(programme));
        claimed(ofProject(), "ONE_OFF", 700);
        claimed(ofActivity(), "ONE_OFF", 20);
        for (String narrowed : List.of("&project=" + project, "&programme=" + programme)) {
            totals(narrowed).body(NON_CASHABLE + "claimed.expected.amount", equalTo("700.00"));
        }
        officer()
                .get(SAVINGS + "?programme=" + programme)
                .then()
                .statusCode(200)
                .body("items.project", contains(project.toString()));
    }

    @Test
    void theBetterProvenCountsAsSoonAsItIsBetterProven() {
        UUID first = claimed(ofProject(), "ONE_OFF", 10);
        UUID second = claimed(ofProject(), "ONE_OFF", 20);
        step(officer(), first, "duplicates", with(second)).statusCode(200).body("duplicateOf", nullValue());
        evidence(second).statusCode(200).body("duplicateOf", nullValue());
        officer().get(at(first)).then().body("duplicateOf", equalTo(second.toString()));
        totals("")
                .body(NON_CASHABLE + "evidenced.expected.amount", equalTo("20.00"))
                .body(NON_CASHABLE + "claimed.savings", equalTo(0));
    }

    @Test
    void anotherCountsInThePlaceOfOneThatIsRejected() {
        UUID counting = claimed(ofProject(), "ONE_OFF", 10);
        UUID duplicate = claimed(ofProject(), "ONE_OFF", 20);
        step(officer(), duplicate, "duplicates", with(counting)).statusCode(200);
        step(admin(), counting, "rejection", "{\"reason\":\"Planned before\"}")
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        officer().get(at(duplicate)).then().body("duplicateOf", nullValue());
        totals("").body(NON_CASHABLE + "claimed.expected.amount", equalTo("20.00"));
        step(officer(), duplicate, "duplicates", with(counting))
                .statusCode(409)
                .body("type", endsWith("saving-rejected"));
    }

    @Test
    void threeThatAreOneCountOnceAndASeparatedOneForItself() {
        UUID low = claimed(ofProject(), "ONE_OFF", 1);
        UUID middle = claimed(ofProject(), "ONE_OFF", 20);
        UUID high = claimed(ofProject(), "ONE_OFF", 300);
        step(officer(), high, "duplicates", with(middle)).statusCode(200);
        step(officer(), middle, "duplicates", with(low)).statusCode(200).body("duplicateOf", equalTo(low.toString()));
        totals("").body(NON_CASHABLE + "claimed.expected.amount", equalTo("1.00"));
        step(officer(), low, "separation", "{\"reason\":\"Another team\"}")
                .statusCode(200)
                .body("duplicateOf", nullValue());
        totals("").body(NON_CASHABLE + "claimed.expected.amount", equalTo("21.00"));
        officer().get(at(high)).then().body("duplicateOf", equalTo(middle.toString()));
        step(officer(), low, "separation", "{\"reason\":\"Another team\"}")
                .statusCode(409)
                .body("type", endsWith("no-duplicate"));
    }

    @Test
    void twoThatOnlyLookTheSameAreToldApart() {
        UUID one = claimed(ofProject(), "ONE_OFF", 1);
        UUID other = claimed(ofProject(), "ONE_OFF", 2);
        step(officer(), other, "distinctions", with(one))
                .statusCode(200)
                .body("distinctFrom", contains(one.toString()));
        officer()
                .get("/programme/v1/possible-duplicate-savings?saving=" + one)
                .then()
                .statusCode(200)
                .body("items", empty());
        totals("").body(NON_CASHABLE + "claimed.expected.amount", equalTo("3.00"));
    }

    @Test
    void aClaimThatNamesTheSameSavingIsOneWithItAtOnce() {
        UUID known = claimed(ofProject(), "ONE_OFF", 1);
        String same = claim(ofProject(), "ONE_OFF", pounds("expected", 2))
                .replace("\"effectiveOn\"", "\"sameAs\":\"%s\",\"effectiveOn\"".formatted(known));
        officer().body(same).post(SAVINGS).then().statusCode(201).body("duplicateOf", equalTo(known.toString()));
        officer()
                .body(same.replace(known.toString(), UUID.randomUUID().toString()))
                .post(SAVINGS)
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-saving"));
    }

    private UUID claimed(String replaced, String replacement) {
        return id(officer()
                .body(claim(ofProject(), "ONE_OFF", pounds("expected", 30)).replace(replaced, replacement))
                .post(SAVINGS)
                .then()
                .statusCode(201));
    }

    @Test
    void savingsThatDifferInServiceAreaKindOrYearAreNoPossibleDuplicates() {
        UUID one = claimed(ofProject(), "ONE_OFF", 20);
        claimed("Payroll", "Libraries");
        claimed("NON_CASHABLE", "CASHABLE");
        claimed("2008-09", "2009-10");
        UUID alike = claimed("Payroll", "PAYROLL");
        officer()
                .get("/programme/v1/possible-duplicate-savings?saving=" + one)
                .then()
                .statusCode(200)
                .body("items.second", contains(alike.toString()));
    }

    @Test
    void aClaimThatIsLinkedWithAnotherServiceAreaCountsOnce() {
        UUID payroll = claimed(ofProject(), "ONE_OFF", 20);
        UUID libraries = claimed("Payroll", "Libraries");
        totals("").body(NON_CASHABLE + "claimed.expected.amount", equalTo("50.00"));
        step(officer(), libraries, "duplicates", "{\"other\":\"%s\"}".formatted(payroll))
                .statusCode(400);
        step(officer(), libraries, "duplicates", with(payroll))
                .statusCode(200)
                .body("duplicateOf", equalTo(payroll.toString()));
        totals("")
                .body(NON_CASHABLE + "claimed.expected.amount", equalTo("20.00"))
                .body(NON_CASHABLE + "claimed.savings", equalTo(1));
    }

    @Test
    void isOneOnlyWithAnotherSavingOfItsOrganisation() {
        UUID one = claimed(ofProject(), "ONE_OFF", 1);
        council = new Membership(dataSource).organisation("saving-region");
        project = ProjectClerk.proposed(council, "");
        UUID neighbours = claimed(ofProject(), "ONE_OFF", 1);
        for (UUID wrong : List.of(neighbours, one, UUID.randomUUID())) {
            step(officer(), one, "duplicates", with(wrong))
                    .statusCode(422)
                    .body("type", endsWith("unknown-saving"))
                    .body("errors[0].pointer", equalTo("/other"));
        }
    }

    /** What was read before the lock would be of a version that has passed. */
    @Test
    void stepsAtOnceThatCarryKeysAreTakenOneAfterTheOther() throws Exception {
        List<String> years = List.of("2004-05", "2005-06", "2006-07", "2007-08", "2008-09");
        String each = years.stream()
                .map(year -> "{\"financialYear\":\"%s\",%s}".formatted(year, pounds("expected", 1)))
                .collect(Collectors.joining(","));
        UUID saving = id(officer()
                .body(claim(ofProject(), "RECURRING", pounds("expected", 1))
                        .replaceFirst("\"years\":\\[.*?\\]", "\"years\":[" + each + "]"))
                .post(SAVINGS)
                .then()
                .statusCode(201));
        assertThat(AtOnce.callWith(years, year -> step(
                                officer().header("Idempotency-Key", UUID.randomUUID()),
                                saving,
                                "confirmations",
                                "{\"financialYear\":\"%s\",\"confirmedOn\":\"2009-04-02\"}".formatted(year))
                        .extract()
                        .statusCode()))
                .containsOnly(200);
        officer().get(at(saving)).then().body("years.findAll { it.confirmedOn != null }", hasSize(years.size()));
    }

    private static void tellsOf(String fact, UUID saving) {
        EventContract.own()
                .assertKept(
                        Kafka.awaitEvent("programme.savings", "concordat.programme.saving-" + fact + ".v1", saving));
    }

    @Test
    void tellsTheOtherServicesOfEachStep() {
        UUID saving = claimed(ofProject(), "RECURRING", 5_000);
        officer()
                .header("If-Match", Api.etag(at(saving)))
                .body("{\"description\":\"One team for both\"}")
                .patch(at(saving))
                .then()
                .statusCode(200);
        confirm(saving).statusCode(200);
        evidence(saving).statusCode(200);
        validate(saving).statusCode(200);
        for (String fact : List.of("claimed", "amended", "confirmed", "evidenced", "validated")) {
            tellsOf(fact, saving);
        }
        UUID duplicate = claimed(ofProject(), "RECURRING", 4_000);
        step(officer(), duplicate, "duplicates", with(saving)).statusCode(200);
        tellsOf("found-duplicate", duplicate);
        step(officer(), duplicate, "separation", "{\"reason\":\"Another team\"}")
                .statusCode(200);
        tellsOf("counted-again", duplicate);
        UUID distinct = claimed(ofProject(), "RECURRING", 3_000);
        step(officer(), distinct, "distinctions", with(saving)).statusCode(200);
        tellsOf("found-distinct", distinct);
        step(admin(), distinct, "rejection", "{\"reason\":\"Planned before\"}").statusCode(200);
        tellsOf("rejected", distinct);
    }

    @Test
    void whoeverClaimedCannotValidate() {
        UUID saving = claimed(ofProject(), "ONE_OFF", 1);
        evidence(saving).statusCode(200);
        step(officer(), saving, "validation", "{}").statusCode(422).body("type", endsWith("two-persons-decide"));
        validate(saving).statusCode(200);
        validate(saving).statusCode(409).body("type", endsWith("step-not-allowed"));
    }

    @Test
    void whoeverAmendedCannotValidateNorReject() {
        UUID saving = claimed(ofProject(), "ONE_OFF", 1);
        admin().header("If-Match", Api.etag(at(saving)))
                .body("{\"years\":[{\"financialYear\":\"2008-09\",%s}]}".formatted(pounds("expected", 1_000_000)))
                .patch(at(saving))
                .then()
                .statusCode(200)
                .body("years[0].expected.amount", equalTo("1000000.00"));
        evidence(saving).statusCode(200);
        validate(saving).statusCode(422).body("type", endsWith("two-persons-decide"));
        step(admin(), saving, "rejection", "{\"reason\":\"Too much\"}")
                .statusCode(422)
                .body("type", endsWith("two-persons-decide"));
        step(as(Roles.FINANCE_OFFICER), saving, "validation", "{}").statusCode(200);
    }

    @Test
    void aFurtherYearOfAValidatedSavingIsConfirmedOnItsOwnersSide() {
        String twoYears = claim(ofProject(), "RECURRING", pounds("expected", 5_000))
                .replace(
                        "\"years\":[",
                        "\"years\":[{\"financialYear\":\"2009-10\",%s},".formatted(pounds("expected", 7)));
        UUID saving = id(user(council).body(twoYears).post(SAVINGS).then().statusCode(201));
        evidence(saving).statusCode(200);
        validate(saving).statusCode(200);
        String next = "{\"financialYear\":\"2009-10\",\"confirmedOn\":\"2010-04-02\"}";
        step(admin(), saving, "confirmations", next).statusCode(422).body("type", endsWith("two-persons-decide"));
        totals("&financialYear=2009-10").body(NON_CASHABLE + "validated.savings", equalTo(0));
        step(user(council), saving, "confirmations", next).statusCode(200);
        totals("&financialYear=2009-10").body(NON_CASHABLE + "validated.expected.amount", equalTo("7.00"));
    }

    @Test
    void whatCostsLessAndDoesLessIsNoSaving() {
        UUID saving = claimed(ofProject(), "ONE_OFF", 1);
        step(officer(), saving, "evidence", """
                {"reference":"Ledger","serviceQualityHeld":false,"serviceQuality":"Slower"}""").statusCode(422).body("type", endsWith("service-quality-not-held"));
        step(officer(), saving, "evidence", "{\"reference\":\"Ledger\"}").statusCode(400);
    }

    @Test
    void isAmendedByWhoeverHasSeenTheLastVersion() {
        UUID saving = claimed(ofProject(), "ONE_OFF", 1);
        String etag = Api.etag(at(saving));
        officer()
                .header("If-Match", etag)
                .body("{\"description\":\"One team for both\"}")
                .patch(at(saving))
                .then()
                .statusCode(200)
                .body("description", equalTo("One team for both"))
                .body("serviceArea", equalTo("Payroll"));
        officer()
                .header("If-Match", etag)
                .body("{\"description\":\"Mine\"}")
                .patch(at(saving))
                .then()
                .statusCode(412);
        officer().get(at(saving) + "/history").then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void refusesWhatNobodyKnows() {
        String unknown = UUID.randomUUID().toString();
        refused(claim(ofProject(), "ONE_OFF", pounds("expected", 1)).replace(council.toString(), unknown))
                .body("type", endsWith("unknown-organisation"));
        refused(claim("{\"project\":\"%s\"}".formatted(unknown), "ONE_OFF", pounds("expected", 1)))
                .body("type", endsWith("unknown-project"))
                .body("errors[0].pointer", equalTo("/source/project"));
        refused(claim(
                        "{\"programme\":\"%s\",\"activity\":\"%s\"}".formatted(unknown, unknown),
                        "ONE_OFF",
                        pounds("expected", 1)))
                .body("type", endsWith("unknown-programme"));
        refused(claim(
                        ofActivity().replaceFirst("\"activity\":\"[^\"]*", "\"activity\":\"" + unknown),
                        "ONE_OFF",
                        pounds("expected", 1)))
                .body("type", endsWith("unknown-activity"));
        UUID neighbour = new Membership(dataSource).organisation("saving-region");
        refused(claim(ofProject(), "ONE_OFF", pounds("expected", 1)).replace(council.toString(), neighbour.toString()))
                .body("type", endsWith("organisation-not-of-the-project"));
    }

    private static ValidatableResponse refused(String claim) {
        return officer().body(claim).post(SAVINGS).then().statusCode(422);
    }

    @Test
    void refusesWhatIsNotWellFormed() {
        String good = claim(ofProject(), "ONE_OFF", pounds("expected", 1));
        for (String bad : List.of(
                good.replace("2008-09", "2008-10"),
                good.replace("head-of-finance", "Jane Doe"),
                good.replace("NON_CASHABLE", "MAYBE"),
                good.replace("\"Payroll\"", "\"\""))) {
            officer().body(bad).post(SAVINGS).then().statusCode(400);
        }
    }

    @Test
    void anOrganisationsUserReachesTheSavingsOfItsOwnOrganisation() {
        UUID neighbour = new Membership(dataSource).organisation("saving-region");
        String claim = claim(ofProject(), "ONE_OFF", pounds("expected", 9));
        user(neighbour).body(claim).post(SAVINGS).then().statusCode(404);
        UUID saving = id(user(council).body(claim).post(SAVINGS).then().statusCode(201));
        user(council).get(at(saving)).then().statusCode(200);
        user(neighbour).get(at(saving)).then().statusCode(404);
        user(neighbour).get(at(saving) + "/history").then().statusCode(404);
        user(neighbour).body("{\"description\":\"x\"}").patch(at(saving)).then().statusCode(404);
        user(neighbour).get(SAVINGS).then().statusCode(200).body("items", empty());
        user(council).get(SAVINGS).then().statusCode(200).body("items.id", hasItem(saving.toString()));
        user(neighbour)
                .get("/programme/v1/saving-totals?organisation=" + council)
                .then()
                .statusCode(200)
                .body(NON_CASHABLE + "claimed.savings", equalTo(0));
        step(user(neighbour), saving, "evidence", """
                {"reference":"Ledger","serviceQualityHeld":true,"serviceQuality":"Fine"}""").statusCode(404);
        step(user(neighbour), saving, "confirmations", "{\"financialYear\":\"2008-09\"}")
                .statusCode(404);
        step(user(council), saving, "validation", "{}").statusCode(403);
        step(user(council), saving, "duplicates", with(saving)).statusCode(403);
    }

    @Test
    void whoOnlyReadsClaimsNothing() {
        String claim = claim(ofProject(), "ONE_OFF", pounds("expected", 9));
        as(Roles.AUDITOR).body(claim).post(SAVINGS).then().statusCode(403);
        as(Roles.AUDITOR).get(SAVINGS).then().statusCode(200);
        as(Roles.AUDITOR).get("/programme/v1/possible-duplicate-savings").then().statusCode(403);
    }

    @Test
    void officersWhoConfirmTheSameAtOnceLeaveOneThatCounts() throws Exception {
        List<UUID> claims = Stream.of(40L, 30L, 20L, 10L)
                .map(expected -> claimed(ofProject(), "ONE_OFF", expected))
                .toList();
        var pairs = List.of(new int[] {0, 1}, new int[] {1, 2}, new int[] {2, 3}, new int[] {3, 0});
        assertThat(AtOnce.callWith(
                        pairs, pair -> step(officer(), claims.get(pair[0]), "duplicates", with(claims.get(pair[1])))
                                .extract()
                                .statusCode()))
                .containsOnly(200);
        totals("")
                .body(NON_CASHABLE + "claimed.expected.amount", equalTo("10.00"))
                .body(NON_CASHABLE + "claimed.savings", equalTo(1));
    }
}
