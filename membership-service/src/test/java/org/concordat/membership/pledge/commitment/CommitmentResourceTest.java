package org.concordat.membership.pledge.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.membership.testing.Told;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CommitmentResourceTest {

    private static final String COMMITMENTS = ROOT + "/commitments";

    @Inject
    AgroalDataSource dataSource;

    private String type;
    private UUID commitment;

    @BeforeEach
    void publishAProtocol() {
        type = anOrganisationType();
        commitment = aCommitment(type, 60, "\"Level 1\",\"Level 2\"");
    }

    private static UUID aCommitment(String type, int target, String levels) {
        return id(create("/commitments", """
            {"name":"Protocol %s","organisationTypes":["%s"],"targetShare":%d,
             "version":{"document":"https://protocol.example/v1","publishedOn":"2008-04-01","levels":[%s]}}\
            """.formatted(UUID.randomUUID(), type, target, levels)));
    }

    private Response sign(UUID organisation, String more) {
        return officer()
                .body("{\"organisation\":\"%s\"%s}".formatted(organisation, more))
                .post(COMMITMENTS + "/" + commitment + "/signatures");
    }

    private UUID signed(UUID organisation, String signedOn) {
        Response answer = sign(organisation, ",\"signedOn\":\"%s\"".formatted(signedOn));
        answer.then().statusCode(201);
        return id(answer);
    }

    private String pathOf(UUID signature) {
        return COMMITMENTS + "/" + commitment + "/signatures/" + signature;
    }

    private ValidatableResponse coverage(String asAt) {
        return officer()
                .queryParam("asAt", asAt)
                .get(COMMITMENTS + "/" + commitment + "/coverage")
                .then()
                .statusCode(200);
    }

    private Response publish(String version) {
        return officer().body(version).post(COMMITMENTS + "/" + commitment + "/versions");
    }

    @Test
    void createsReadsAmendsListsAndRefusesTheSameNameTwice() {
        Response read = officer().get(COMMITMENTS + "/" + commitment);
        String name = read.jsonPath().getString("name");
        read.then()
                .statusCode(200)
                .header("ETag", startsWith("\"0-"))
                .body("organisationTypes", contains(type))
                .body("targetShare", equalTo(60))
                .body("versions.number", contains(1))
                .body("versions[0].levels", contains("Level 1", "Level 2"));
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"targetShare\":null,\"purpose\":\"To share safely\",\"organisationTypes\":null}")
                .patch(COMMITMENTS + "/" + commitment)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("targetShare", nullValue())
                .body("organisationTypes", empty())
                .body("versions", hasSize(1));
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"purpose\":\"x\"}")
                .patch(COMMITMENTS + "/" + commitment)
                .then()
                .statusCode(412);
        officer().queryParam("limit", 200).get(COMMITMENTS).then().body("items.name", hasItem(name));
        officer()
                .body("{\"name\":\"%s\",\"version\":{\"document\":\"x\"}}".formatted(name))
                .post(COMMITMENTS)
                .then()
                .statusCode(409);
        officer()
                .body("{\"name\":\"x\",\"organisationTypes\":[\"NO_SUCH\"],\"version\":{\"document\":\"x\"}}")
                .post(COMMITMENTS)
                .then()
                .statusCode(422);
        officer()
                .get(COMMITMENTS + "/" + commitment + "/history")
                .then()
                .body("items.action", contains("commitment-published", "commitment-amended"));
    }

    @Test
    void aNewVersionLeavesTheSignaturesOfTheOldOneReadable() {
        UUID organisation = anOrganisation(type, aSubRegion());
        UUID first = signed(organisation, "2008-06-02");
        publish("{\"document\":\"https://protocol.example/v2\",\"publishedOn\":\"2009-04-01\"}")
                .then()
                .statusCode(200)
                .body("versions.number", contains(1, 2));
        UUID second = signed(organisation, "2009-04-01");
        officer().get(pathOf(first)).then().body("commitmentVersion", equalTo(1));
        officer().get(pathOf(second)).then().body("commitmentVersion", equalTo(2));
        String list = COMMITMENTS + "/" + commitment + "/signatures";
        officer().queryParam("version", 1).get(list).then().body("items.id", contains(first.toString()));
        officer().get(list).then().body("items.id", contains(first.toString(), second.toString()));
        publish("{\"document\":\"x\",\"publishedOn\":\"2008-12-31\"}").then().statusCode(422);
    }

    @Test
    void aPublishedVersionNeverChangesInTheDatabaseEither() {
        assertThatThrownBy(() -> new Sql(dataSource)
                        .update("update commitment_edition set document = 'other' where commitment = ?", commitment))
                .hasMessageContaining("never changes");
    }

    @Test
    void signsWithEvidenceReachesLevelsAndTellsBothWithoutTheEvidence() {
        UUID organisation = anOrganisation(type, aSubRegion());
        Response answer = sign(
                organisation, ",\"signedOn\":\"2008-06-02\",\"evidence\":\"https://minutes.example/unmistakable\"");
        UUID signature = id(answer);
        answer.then()
                .statusCode(201)
                .header("Location", endsWith(pathOf(signature)))
                .header("ETag", "\"0\"")
                .body("evidence", equalTo("https://minutes.example/unmistakable"))
                .body("level", nullValue());
        for (String level : List.of("Level 2", "Level 1")) {
            officer()
                    .body("{\"level\":\"%s\",\"reachedOn\":\"2008-11-20\",\"evidence\":\"audit\"}".formatted(level))
                    .post(pathOf(signature) + "/levels")
                    .then()
                    .statusCode(200)
                    .body("level", equalTo(level));
        }
        officer().get(pathOf(signature)).then().body("levels.level", contains("Level 2", "Level 1"));
        officer()
                .get(pathOf(signature) + "/history")
                .then()
                .body(
                        "items.action",
                        contains("commitment-signed", "commitment-level-reached", "commitment-level-reached"))
                .body("items.effectiveOn", contains("2008-06-02", "2008-11-20", "2008-11-20"));

        var told = Told.awaitValid("membership.commitments", "commitment-signed", signature);
        assertThat(told.path("state").path("organisation").asText()).isEqualTo(organisation.toString());
        assertThat(told.toString()).doesNotContain("unmistakable");
        var reached = Told.awaitValid("membership.commitments", "commitment-level-reached", signature);
        assertThat(reached.path("state").path("level").asText()).startsWith("Level");
        assertThat(reached.toString()).doesNotContain("audit");
    }

    @Test
    void theOtherServicesHearWhatIsPublishedWhomItAddressesAndItsTarget() {
        publish(
                        "{\"document\":\"https://protocol.example/v2\",\"publishedOn\":\"2009-04-01\",\"levels\":[\"Bronze\",\"Gold\"]}")
                .then()
                .statusCode(200);

        var published = Told.awaitValid("membership.commitments", "commitment-published", commitment);
        assertThat(published.at("/state/name").asText()).startsWith("Protocol ");
        assertThat(published.at("/state/organisationTypes/0").asText()).isEqualTo(type);
        assertThat(published.at("/state/targetShare").isInt()).isTrue();
        assertThat(published.at("/state/versions")).hasSize(1);
        var next = Told.awaitValid("membership.commitments", "commitment-version-published", commitment);
        assertThat(next.at("/state/versions/1/number").asInt()).isEqualTo(2);
        assertThat(next.at("/state/versions/1/publishedOn").asText()).isEqualTo("2009-04-01");
        assertThat(next.at("/state/versions/1/levels/1").asText()).isEqualTo("Gold");
    }

    @Test
    void refusesToSignTwiceTooEarlyAheadOfTimeOrUnaddressed() {
        UUID organisation = anOrganisation(type, aSubRegion());
        signed(organisation, "2008-06-02");
        sign(organisation, ",\"signedOn\":\"2008-06-03\"")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:already-signed"));
        UUID other = anOrganisation(type, aSubRegion());
        sign(other, ",\"signedOn\":\"2008-03-31\"")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:signed-before-publication"));
        sign(other, ",\"signedOn\":\"2199-01-01\"").then().statusCode(422);
        sign(other, ",\"version\":2").then().statusCode(422).body("errors.pointer", contains("/version"));
        sign(other, ",\"level\":\"Level 9\"").then().statusCode(422).body("detail", containsString("Level 1, Level 2"));
        sign(anOrganisation(), "")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:organisation-not-addressed"));
        sign(UUID.randomUUID(), "").then().statusCode(422);
    }

    @Test
    void coverageAgainstTheTargetInAllByTypeSubRegionAndLevel() {
        String east = aSubRegion();
        String west = aSubRegion();
        UUID first = anOrganisation(type, east);
        UUID second = anOrganisation(type, east);
        anOrganisation(type, west);
        anOrganisation(anOrganisationType(), west);
        UUID signature = signed(first, "2008-06-02");
        officer()
                .body("{\"level\":\"Level 1\",\"reachedOn\":\"2008-07-01\"}")
                .post(pathOf(signature) + "/levels")
                .then()
                .statusCode(200);
        signed(second, "2008-08-01");

        coverage("2008-06-01").body("total.signed", equalTo(0)).body("total.share", equalTo("0.0"));
        coverage("2008-06-30")
                .body("total.eligible", equalTo(3))
                .body("total.signed", equalTo(1))
                .body("total.share", equalTo("33.3"))
                .body("total.targetMet", equalTo(false))
                .body("byLevel", empty());
        coverage("2008-08-01")
                .body("commitmentVersion", equalTo(1))
                .body("targetShare", equalTo(60))
                .body("total.share", equalTo("66.6"))
                .body("total.targetMet", equalTo(true))
                .body("byType.code", contains(type))
                .body("bySubRegion.find { it.code == '%s' }.share".formatted(east), equalTo("100.0"))
                .body("bySubRegion.find { it.code == '%s' }.share".formatted(west), equalTo("0.0"))
                .body("bySubRegion.find { it.code == '%s' }.targetMet".formatted(west), equalTo(false))
                .body("byLevel.level", contains("Level 1"))
                .body("byLevel.organisations", contains(1));
        officer()
                .queryParam("asAt", "2008-03-31")
                .get(COMMITMENTS + "/" + commitment + "/coverage")
                .then()
                .statusCode(400);
    }

    @Test
    void onlyOrganisationsActiveOnTheDayAreEligible() {
        String area = aSubRegion();
        String body =
                "{\"name\":\"Gone\",\"type\":\"%s\",\"subRegion\":\"%s\",\"activeFrom\":\"2008-05-01\",\"activeUntil\":\"2009-03-31\"}";
        signed(id(create("/organisations", body.formatted(type, area))), "2008-06-02");
        coverage("2008-04-30").body("total.eligible", equalTo(0)).body("total.share", nullValue());
        coverage("2009-03-31").body("total.eligible", equalTo(1)).body("total.signed", equalTo(1));
        coverage("2009-04-01").body("total.eligible", equalTo(0)).body("total.targetMet", nullValue());
    }

    @Test
    void aNewVersionIsCoveredAnewFromItsFirstDay() {
        signed(anOrganisation(type, aSubRegion()), "2008-06-02");
        publish("{\"document\":\"v2\",\"publishedOn\":\"2009-04-01\"}").then().statusCode(200);
        coverage("2009-03-31").body("commitmentVersion", equalTo(1)).body("total.signed", equalTo(1));
        coverage("2009-04-01").body("commitmentVersion", equalTo(2)).body("total.signed", equalTo(0));
        officer()
                .queryParam("asAt", "2009-04-01")
                .queryParam("version", 1)
                .get(COMMITMENTS + "/" + commitment + "/coverage")
                .then()
                .body("total.signed", equalTo(1));
    }

    @Test
    void refusesAWriteByAnAuditorAndAnOrganisationsUser() {
        UUID organisation = anOrganisation(type, aSubRegion());
        String body = "{\"organisation\":\"%s\"}".formatted(organisation);
        as(Roles.AUDITOR)
                .body(body)
                .post(COMMITMENTS + "/" + commitment + "/signatures")
                .then()
                .statusCode(403);
        userOf(organisation)
                .body(body)
                .post(COMMITMENTS + "/" + commitment + "/signatures")
                .then()
                .statusCode(403);
        userOf(organisation).get(COMMITMENTS + "/" + commitment).then().statusCode(200);
    }

    @Test
    void tenClerksWhoSignForTheSameOrganisationSignOnce() throws Exception {
        UUID organisation = anOrganisation(type, aSubRegion());
        var answers = AtOnce.call(IntStream.range(0, 10)
                .mapToObj(
                        i -> (AtOnce.Call<Integer>) () -> sign(organisation, "").statusCode())
                .toList());
        assertThat(answers).containsOnlyOnce(201).isSubsetOf(201, 409);
    }

    @Test
    void pagesThroughManySignatures() {
        UUID first = signed(anOrganisation(type, aSubRegion()), "2008-06-02");
        UUID second = signed(anOrganisation(type, aSubRegion()), "2008-06-01");
        String list = COMMITMENTS + "/" + commitment + "/signatures";
        Response page = officer().queryParam("limit", 1).get(list);
        page.then().body("items.id", contains(first.toString()));
        officer()
                .queryParam("limit", 1)
                .queryParam("cursor", page.jsonPath().getString("nextCursor"))
                .get(list)
                .then()
                .body("items.id", contains(second.toString()))
                .body("nextCursor", nullValue());
    }
}
