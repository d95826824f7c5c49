package org.concordat.membership.people.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.concordat.membership.testing.People.aContact;
import static org.concordat.membership.testing.People.aLeadRole;
import static org.concordat.membership.testing.People.aPrimary;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ContactImportResourceTest {

    private static final String IMPORTS = ROOT + "/contact-imports";
    private static final String HEADER =
            "organisation,name,jobTitle,email,phone,leadRoles,primaryFor,activeFrom,activeUntil\n";

    private UUID organisation;
    private String organisationName;
    private String role;

    @BeforeEach
    void createReferenceData() {
        organisation = anOrganisation();
        organisationName = officer()
                .get(ROOT + "/organisations/" + organisation)
                .jsonPath()
                .getString("name");
        role = aLeadRole();
    }

    private static Response send(String body) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.person(Roles.MEMBERSHIP_OFFICER))
                .contentType("text/csv; charset=UTF-8")
                .body(body)
                .post(IMPORTS);
    }

    private String rows(String... rows) {
        return HEADER
                + String.join("\n", rows)
                        .replace("ORGANISATION", organisationName)
                        .replace("ROLE", role) + "\n";
    }

    private Response contacts() {
        return officer().queryParam("limit", 200).get(ROOT + "/organisations/" + organisation + "/contacts");
    }

    @Test
    void takesGoodLinesAndSaysWhyABadOneIsRefused() {
        String other = aLeadRole();
        send(rows(
                        "ORGANISATION,\"Person, A.\",Head,a@council.example,+44 1632 960000,ROLE;%s,ROLE,2008-04-01,"
                                .formatted(other),
                        "ORGANISATION,,Head,,,,,,",
                        "No Such Council,B,,,,,,,",
                        "ORGANISATION,C,,not an address,,,,,",
                        "ORGANISATION,D,,,,NO_SUCH_LEAD,,,",
                        "ORGANISATION,E,,,,,,1st of April,",
                        "ORGANISATION,F,,,,,,2009-04-01,2009-03-31",
                        "ORGANISATION,Long,,,,,,,,x"))
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("refused", equalTo(7))
                .body("lines.line", contains(2, 3, 4, 5, 6, 7, 8, 9))
                .body("lines[1].problem", containsString("name"))
                .body("lines[2].problem", containsString("organisation"))
                .body("lines[3].problem", containsString("email"))
                .body("lines[4].problem", containsString("NO_SUCH_LEAD"))
                .body("lines[5].problem", containsString("activeFrom"))
                .body("lines[7].problem", containsString("number of fields"));
        contacts()
                .then()
                .body("items.name", contains("Person, A."))
                .body("items[0].leadRoles.find { it.role == '%s' }.primary".formatted(role), equalTo(true))
                .body("items[0].leadRoles.find { it.role == '%s' }.primary".formatted(other), equalTo(false))
                .body("items[0].activeFrom", equalTo("2008-04-01"));
    }

    @Test
    void importingTwiceChangesNothing() {
        String file = rows(
                "ORGANISATION,With Address,,with@council.example,,ROLE,,,", "ORGANISATION,Without Address,,,,,ROLE,,");
        var first = send(file);
        first.then().body("accepted", equalTo(2));
        var second = send(file);
        second.then().body("unchanged", equalTo(2)).body("accepted", equalTo(0));
        assertThat(second.jsonPath().getList("lines.id"))
                .isEqualTo(first.jsonPath().getList("lines.id"));
        contacts().then().body("items", hasSize(2));
    }

    @Test
    void amendsTheContactOfTheSameAddressAndLeavesWhatALineLeavesEmpty() {
        UUID known = aContact(
                organisation,
                "Old Name",
                ",\"email\":\"Same@Council.example\",\"phone\":\"01632 960000\",\"leadRoles\":[{\"role\":\"%s\",\"primary\":true,\"activeFrom\":\"2007-04-01\"}]"
                        .formatted(role));
        send(rows("ORGANISATION,New Name,,same@council.example,,,,,"))
                .then()
                .body("lines.outcome", contains("ACCEPTED"))
                .body("lines.id", contains(known.toString()));
        contacts()
                .then()
                .body("items.name", contains("New Name"))
                .body("items.phone", contains("01632 960000"))
                .body("items[0].leadRoles.activeFrom", contains("2007-04-01"));
    }

    @Test
    void aPrimaryOfAnImportTakesItFromTheOneBefore() {
        aPrimary(organisation, role);
        send(rows("ORGANISATION,New Primary,,,,,ROLE,,")).then().body("accepted", equalTo(1));
        contacts().then().body("items.leadRoles.flatten().primary", contains(false, true));
    }

    @Test
    void noProblemQuotesALineSoThatAShiftedColumnTellsNoName() {
        var report = send(HEADER + "Jane Nobodysname,jane,x,nobodysname@,nobodysname,no bodysname,,nobodysname,\n");
        report.then().statusCode(200).body("refused", equalTo(1));
        assertThat(report.asString()).doesNotContainIgnoringCase("nobodysname");
        var unknown = send(HEADER + "Jane Nobodysname,Jane Nobodysname,,,,,,,\n");
        unknown.then().body("refused", equalTo(1));
        assertThat(unknown.asString()).doesNotContainIgnoringCase("nobodysname");
        var headless = send("Jane Nobodysname,x\nJane Nobodysname,x\n");
        headless.then().statusCode(400);
        assertThat(headless.asString()).doesNotContainIgnoringCase("nobodysname");
    }

    @Test
    void leadRolesAreNamedByCodeOrNameInAnyCase() {
        String name = officer().get(ROOT + "/lead-roles/" + role).jsonPath().getString("name");
        send(rows("ORGANISATION,By Name,,,,\" %s ;\",%s,,".formatted(name.toUpperCase(), role.toLowerCase())))
                .then()
                .body("lines.outcome", contains("ACCEPTED"));
        contacts().then().body("items[0].leadRoles.role", contains(role));
    }

    @Test
    void anOrganisationIsFoundByItsNameHoweverItIsSpelt() {
        send(rows("%s,A. Person,,,,,,,".formatted(organisationName.toUpperCase().replace(" ", "\u00A0 "))))
                .then()
                .body("lines.outcome", contains("ACCEPTED"));
    }

    @Test
    void aPersonWhoseNameIsSpeltOtherwiseIsHeldBack() {
        UUID known = aContact(organisation, "Siobh\u00E1n O'Brien", "");
        for (String resembling : List.of("Siobh\u00E1n O\u2019Brien", "SIOBH\u00C1N O'BRIEN", "Siobhan  OBrien")) {
            var report = send(rows("ORGANISATION,%s,,,,,,,".formatted(resembling)));
            report.then().body("lines.outcome", contains("REFUSED"));
            assertThat(report.jsonPath().getString("lines[0].problem"))
                    .contains(known.toString())
                    .doesNotContainIgnoringCase("brien");
        }
        send(rows("ORGANISATION,Siobha\u0301n O'Brien,,,,,,,")).then().body("lines.outcome", contains("UNCHANGED"));
        contacts().then().body("items", hasSize(1));
    }

    @Test
    void twoLinesOfOneFileWithOneAddressDoNotRenameEachOther() {
        send(rows(
                        "ORGANISATION,First Person,,one@council.example,,,,,",
                        "ORGANISATION,Second Person,,ONE@council.example,,,,,",
                        "ORGANISATION,First Person,,two@council.example,,,,,"))
                .then()
                .body("lines.outcome", contains("ACCEPTED", "REFUSED", "ACCEPTED"))
                .body("lines[1].problem", containsString("line 2"));
        contacts().then().body("items", hasSize(2));
    }

    @Test
    void twoImportsAtOnceRecordNobodyTwice() {
        String file = rows(IntStream.range(0, 10)
                .mapToObj(i -> "ORGANISATION,Twin %d,,,,,,,".formatted(i))
                .collect(Collectors.toList())
                .toArray(String[]::new));
        var both = List.of(
                CompletableFuture.supplyAsync(() -> send(file)), CompletableFuture.supplyAsync(() -> send(file)));
        int accepted = both.stream()
                .mapToInt(report -> report.join().jsonPath().getInt("accepted"))
                .sum();
        assertThat(accepted).isEqualTo(10);
        contacts().then().body("items", hasSize(10));
    }

    @Test
    void refusesTooManyLinesAndAnOrganisationsUser() {
        send(HEADER + "x,y,,,,,,,\n".repeat(20_001)).then().statusCode(400).body("detail", containsString("20000"));
        userOf(organisation)
                .contentType("text/csv")
                .body(rows("ORGANISATION,A,,,,,,,"))
                .post(IMPORTS)
                .then()
                .statusCode(403);
    }
}
