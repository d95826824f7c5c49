package org.concordat.programme.project.projectimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.project.ProjectClerk.PROJECTS;
import static org.concordat.programme.project.ProjectClerk.admin;
import static org.concordat.programme.project.ProjectClerk.at;
import static org.concordat.programme.project.ProjectClerk.decide;
import static org.concordat.programme.project.ProjectClerk.decision;
import static org.concordat.programme.project.ProjectClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.Api;
import org.concordat.programme.register.Membership;
import org.concordat.programme.strategy.Strategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProjectImportResourceTest {

    private static final String IMPORTS = "/programme/v1/project-imports";
    private static final String HEADER =
            "title,lead,partners,subRegion,serviceArea,tools,themes,programme,kind,reportsEvery,proposedOn\n";

    /** A file of more lines is imported by the worker of operations. */
    private static final int AT_ONCE = 500;

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private String name;
    private UUID lead;

    @BeforeEach
    void anOrganisation() {
        membership = new Membership(dataSource);
        name = code("Council");
        lead = membership.organisation(name, "PROJECT_DISTRICT", "cheshire", FinancialYear.of("2008-09"));
    }

    private static ValidatableResponse sent(RequestSpecification who, String lines) {
        return who.contentType("text/csv")
                .body(HEADER + lines)
                .post(IMPORTS + "?effectiveOn=2008-06-02&reason=ListOfCouncils")
                .then();
    }

    private static String refused(String lines) {
        return sent(officer(), lines)
                .statusCode(200)
                .body("refused", equalTo(1))
                .body("lines[0].id", nullValue())
                .extract()
                .path("lines[0].problem");
    }

    @Test
    void proposesAProjectForEachLineByTheNamesPeopleWrite() {
        String partner = code("Partner");
        UUID partnerId = membership.organisation(partner, "PROJECT_DISTRICT", "cheshire", FinancialYear.of("2008-09"));
        String theme = Strategy.theme();
        UUID programme = Api.programme("2008-04-01", "2009-03-31");
        String programmeCode = officer().get(Api.PROGRAMMES + "/" + programme).path("code");
        String id = sent(
                        officer(),
                        "Shared payroll,%s,%s; %s,,Payroll,Lean; Benchmarking,%s,%s,,MONTHLY,01/05/2008\n"
                                .formatted(name.toUpperCase(), partner, partnerId, theme, programmeCode))
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("lines[0].line", equalTo(2))
                .extract()
                .path("lines[0].id");
        officer()
                .get(PROJECTS + "/" + id)
                .then()
                .body("title", equalTo("Shared payroll"))
                .body("lead", equalTo(lead.toString()))
                .body("partners", contains(partnerId.toString()))
                .body("subRegion", equalTo("cheshire"))
                .body("serviceArea", equalTo("Payroll"))
                .body("tools", contains("Benchmarking", "Lean"))
                .body("themes", contains(theme))
                .body("programme", equalTo(programme.toString()))
                .body("reportsEvery", equalTo("MONTHLY"))
                .body("stage", equalTo("MANDATE"))
                .body("submission.gate", equalTo("MANDATE"))
                .body("proposedOn", equalTo("2008-05-01"));
        officer()
                .get(PROJECTS + "/" + id + "/history")
                .then()
                .body("items.action", contains("project-created"))
                .body("items[0].reason", equalTo("ListOfCouncils"));
    }

    @Test
    void importingTheSameAgainChangesNothingAndMoreAmends() {
        String line = "Shared payroll,%s,,,Payroll,,,,,,\n".formatted(name);
        String id = sent(officer(), line).body("accepted", equalTo(1)).extract().path("lines[0].id");
        sent(officer(), line).body("unchanged", equalTo(1)).body("lines[0].id", equalTo(id));
        sent(officer(), "Shared payroll,%s,,,,Lean,,,,,\n".formatted(name))
                .body("accepted", equalTo(1))
                .body("lines[0].id", equalTo(id));
        officer()
                .get(at(UUID.fromString(id)))
                .then()
                .body("serviceArea", equalTo("Payroll"))
                .body("tools", contains("Lean"));
        officer().get(PROJECTS + "?organisation=" + lead).then().body("items", hasSize(1));
    }

    @Test
    void aBadLineLosesNoGoodOneAndSaysWhatIsWrong() {
        sent(officer(), """
                        Good,%1$s,,,,,,,,,
                        ,%1$s,,,,,,,,,
                        No lead,,,,,,,,,,
                        Stranger,Nobody Borough Council,,,,,,,,,
                        Partner,%1$s,Nobody Borough Council,,,,,,,,
                        Programme,%1$s,,,,,,NONE,,,
                        Kind,%1$s,,,,,,,NO_SUCH_KIND,,
                        Theme,%1$s,,,,,NO_SUCH_THEME,,,,
                        Region,%1$s,,atlantis,,,,,,,
                        Often,%1$s,,,,,,,,HOURLY,
                        Day,%1$s,,,,,,,,,soon
                        Twice,%1$s,%1$s,,,,,,,,
                        Good too,%1$s,,,,,,,,,
                        """.formatted(name))
                .statusCode(200)
                .body("accepted", equalTo(2))
                .body("refused", equalTo(11))
                .body(
                        "lines.outcome",
                        equalTo(List.of(
                                "ACCEPTED",
                                "REFUSED",
                                "REFUSED",
                                "REFUSED",
                                "REFUSED",
                                "REFUSED",
                                "REFUSED",
                                "REFUSED",
                                "REFUSED",
                                "REFUSED",
                                "REFUSED",
                                "REFUSED",
                                "ACCEPTED")))
                .body("lines[2].problem", containsString("fill in lead"))
                .body("lines[3].problem", containsString("not known"))
                .body("lines[5].problem", containsString("no programme with the code"))
                .body("lines[6].problem", containsString("NO_SUCH_KIND"))
                .body("lines[7].problem", containsString("NO_SUCH_THEME"))
                .body("lines[8].problem", containsString("atlantis"))
                .body("lines[9].problem", containsString("reportsEvery"))
                .body("lines[11].problem", containsString("Name each once"));
    }

    @Test
    void whatOnlyResemblesARecordedProjectIsHeldBack() {
        sent(officer(), "Shared payroll,%s,,,,,,,,,\n".formatted(name)).body("accepted", equalTo(1));
        assertThat(refused("SHARED  payroll,%s,,,,,,,,,\n".formatted(name))).contains("resembles project");
        sent(officer(), "New,%1$s,,,Payroll,,,,,,\nNew,%1$s,,,Pensions,,,,,,\n".formatted(name))
                .body("accepted", equalTo(1))
                .body("lines[1].problem", containsString("resembles line 2"));
    }

    @Test
    void anOrganisationsUserImportsWhatItsOwnOrganisationLeads() {
        UUID neighbour = membership.organisation("cheshire");
        sent(user(lead), "Mine,,,,,,,,,,\nMine too,%s,,,,,,,,,\nTheirs,%s,,,,,,,,,\n".formatted(name, neighbour))
                .statusCode(200)
                .body("accepted", equalTo(2))
                .body("lines[2].problem", containsString("Another organisation leads"));
        sent(user(lead), "Mine,,,,Payroll,,,,,,\n").body("lines[0].problem", containsString("Ask an officer"));
        sent(user(lead), "Mine,,,,,,,,,,\n").body("unchanged", equalTo(1));
        sent(as(Roles.AUDITOR), "Mine,,,,,,,,,,\n").statusCode(403);
        officer().get(PROJECTS + "?organisation=" + neighbour).then().body("items", hasSize(0));
    }

    private static void refusesTheDecisionOfWhoeverImported(String project) {
        UUID id = UUID.fromString(project);
        decide(admin(), id, "MANDATE", decision("PASS", "2008-06-10"))
                .statusCode(403)
                .body("type", containsString("own-proposal"));
        officer().get(at(id)).then().body("stage", equalTo("MANDATE"));
    }

    @Test
    void whoeverImportsProjectsDoesNotDecideOnTheirMandate() {
        refusesTheDecisionOfWhoeverImported(sent(admin(), "Mine,%s,,,,,,,,,\n".formatted(name))
                .statusCode(200)
                .body("accepted", equalTo(1))
                .extract()
                .path("lines[0].id"));
    }

    @Test
    void norDoesWhoeverImportsSoManyThatTheWorkerProposesThem() {
        String many = IntStream.rangeClosed(0, AT_ONCE)
                .mapToObj(i -> "Many %d,%s,,,,,,,,,".formatted(i, name))
                .collect(Collectors.joining("\n"));
        String operation = sent(admin(), many).statusCode(202).extract().header("Location");
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> admin().get(operation).then().body("state", equalTo("SUCCEEDED")));
        List<String> imported = admin().get(admin().get(operation).<String>path("result"))
                .then()
                .statusCode(200)
                .body("accepted", equalTo(AT_ONCE + 1))
                .extract()
                .path("lines.id");
        refusesTheDecisionOfWhoeverImported(imported.get(0));
        refusesTheDecisionOfWhoeverImported(imported.get(AT_ONCE));
    }

    @Test
    void refusesAFileThatIsNone() {
        officer().contentType("text/csv").body("").post(IMPORTS).then().statusCode(400);
        officer()
                .contentType("text/csv")
                .body("title,wrong\nA,b\n")
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("detail", containsString("not known here"));
        officer().body("{}").post(IMPORTS).then().statusCode(415);
    }
}
