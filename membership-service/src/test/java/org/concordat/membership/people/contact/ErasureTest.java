package org.concordat.membership.people.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.People.aLeadRole;
import static org.concordat.membership.testing.People.erase;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Logger;
import org.concordat.membership.testing.Told;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.testing.LogLines;
import org.concordat.platform.testing.Tokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person's data stand in one place and leave the service nowhere, so that they can be forgotten. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ErasureTest {

    private static final String CONTACTS = ROOT + "/contacts/";

    @Inject
    AgroalDataSource dataSource;

    private String mark;
    private UUID organisation;
    private String role;
    private UUID contact;

    /** Somebody whose every field holds a word that is nowhere else in the world. */
    @BeforeEach
    void recordSomebodyUnmistakable() {
        mark = "zq" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        organisation = anOrganisation();
        role = aLeadRole();
        contact = id(recorded(UUID.randomUUID().toString()));
    }

    private Response recorded(String idempotencyKey) {
        Response answer = officer()
                .header("Idempotency-Key", idempotencyKey)
                .body("""
                        {"name":"Name %1$s","jobTitle":"Title %1$s","email":"%1$s@council.example","phone":"%2$s",
                         "leadRoles":[{"role":"%3$s","primary":true,"activeFrom":"2008-04-01"}]}""".formatted(mark, phone(), role))
                .post(ROOT + "/organisations/" + organisation + "/contacts");
        answer.then().statusCode(201);
        return answer;
    }

    private String phone() {
        return "0" + Math.abs((long) mark.hashCode()) + "77123";
    }

    private void changeEverything() {
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Renamed %1$s\",\"email\":\"renamed.%1$s@council.example\",\"jobTitle\":\"Now %1$s\"}"
                        .formatted(mark))
                .patch(CONTACTS + contact)
                .then()
                .statusCode(200);
    }

    /** Every table in which any column of any row holds a text, whatever the column's type. */
    private List<String> tablesHolding(String text) {
        var sql = new Sql(dataSource);
        List<String> tables = sql.list(
                "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
                row -> row.getString(1));
        assertThat(tables).contains("contact_person", "history", "outbox", "idempotency_key", "parked_event");
        String hex = java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return tables.stream()
                .filter(table -> sql.one(
                                "select 1 from \"%s\" t where strpos(lower(t::text), ?) > 0 or strpos(t::text, ?) > 0 limit 1"
                                        .formatted(table),
                                row -> true,
                                text.toLowerCase(Locale.ROOT),
                                hex)
                        .isPresent())
                .toList();
    }

    private static boolean anyTopicHolds(String text) {
        return List.of(ConfigProvider.getConfig()
                        .getValue("concordat.topics", String.class)
                        .split(","))
                .stream()
                .flatMap(topic -> Kafka.records(topic).stream())
                .anyMatch(record -> (record.key() + Kafka.value(record) + record.headers()).contains(text));
    }

    @Test
    void aPersonsDataStandInOneTableOnly() {
        changeEverything();
        assertThat(tablesHolding(mark)).containsExactly("contact_person");
        assertThat(tablesHolding(phone())).containsExactly("contact_person");
    }

    @Test
    void afterErasureNoColumnOfNoTableHoldsAnythingOfThePerson() {
        changeEverything();
        officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{}")
                .post(CONTACTS + contact + "/departure")
                .then()
                .statusCode(200);
        officer().get(CONTACTS + contact + "/export").then().statusCode(200);
        erase(contact);
        assertThat(tablesHolding(mark)).isEmpty();
        assertThat(tablesHolding(phone())).isEmpty();
    }

    @Test
    void noTopicHoldsPersonalData() {
        changeEverything();
        // the topics are read only after something sent later than the person has arrived
        UUID later = anOrganisation();
        Told.awaitValid("membership.organisations", "organisation-registered", later);
        assertThat(anyTopicHolds(later.toString()))
                .as("the search finds what is there")
                .isTrue();
        assertThat(anyTopicHolds(mark)).isFalse();
        assertThat(anyTopicHolds(contact.toString()))
                .as("contacts are told to nobody")
                .isFalse();
    }

    @Test
    void termsAndHistoryStayUnderAPseudonym() {
        changeEverything();
        erase(contact);
        officer()
                .get(CONTACTS + contact)
                .then()
                .statusCode(200)
                .body("name", equalTo("Erased contact"))
                .body("jobTitle", nullValue())
                .body("email", nullValue())
                .body("phone", nullValue())
                .body("erasedOn", notNullValue())
                .body("leadRoles.role", contains(role))
                .body("leadRoles[0].activeFrom", equalTo("2008-04-01"))
                .body("leadRoles[0].activeUntil", notNullValue());
        officer()
                .get(CONTACTS + contact + "/history")
                .then()
                .body("items.action", contains("contact-recorded", "contact-amended", "contact-erased"))
                .body("items[2].reason", equalTo("PERSON_ASKED"))
                .body("items[2].changes.field", hasItem("name"));
        officer()
                .get(ROOT + "/organisations/" + organisation + "/contacts")
                .then()
                .body("items.id", contains(contact.toString()));
    }

    @Test
    void anErasedContactIsNeverSomebodyAgain() {
        erase(contact);
        officer()
                .header("If-Match", "\"1\"")
                .body("{\"name\":\"Somebody\"}")
                .patch(CONTACTS + contact)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:contact-erased"));
        officer()
                .body("{\"reason\":\"PERSON_ASKED\"}")
                .post(CONTACTS + contact + "/erasure")
                .then()
                .statusCode(409);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Sql(dataSource)
                        .update("insert into contact_person (id, name) values (?, 'Somebody')", contact))
                .hasMessageContaining("erased");
    }

    @Test
    void aRepeatedRequestIsAnsweredAfterErasureToo() {
        String key = UUID.randomUUID().toString();
        contact = id(recorded(key));
        erase(contact);
        Response again = recorded(key);
        again.then().header("Idempotent-Replay", "true").body("id", equalTo(contact.toString()));
        assertThat(again.asString()).doesNotContain(mark);
        assertThat(tablesHolding(contact.toString())).contains("idempotency_key");
    }

    @Test
    void refusesAnErasureWithoutAReasonOrForFreeText() {
        officer().body("{}").post(CONTACTS + contact + "/erasure").then().statusCode(400);
        officer()
                .body("{\"reason\":\"Name %s asked\"}".formatted(mark))
                .post(CONTACTS + contact + "/erasure")
                .then()
                .statusCode(400);
    }

    @Test
    void theExportHoldsAllThatIsHeldAndIsWrittenDown() {
        changeEverything();
        officer()
                .get(CONTACTS + contact + "/export")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("contact.name", equalTo("Renamed " + mark))
                .body("contact.email", equalTo("renamed." + mark + "@council.example"))
                .body("contact.leadRoles.role", contains(role))
                .body("organisationName", notNullValue())
                .body("places", empty())
                .body("history.action", contains("contact-recorded", "contact-amended", "contact-exported"));
        officer()
                .get(CONTACTS + contact + "/history")
                .then()
                .body("items.action", hasItem("contact-exported"))
                .body("items.reason", not(hasItem(mark)));
    }

    @Test
    void noLogLineHoldsPersonalData() {
        List<String> lines;
        try (LogLines log = LogLines.heard()) {
            Logger.getLogger("org.concordat.test").warning("the test listens");
            changeEverything();
            recorded(UUID.randomUUID().toString());
            officer()
                    .header("If-Match", "\"0\"")
                    .body("{\"name\":\"Stale %s\"}".formatted(mark))
                    .patch(CONTACTS + contact)
                    .then()
                    .statusCode(412);
            officer()
                    .body("{\"name\":\"%1$s\",\"email\":\"%1$s\",\"%1$s\":1}".formatted(mark))
                    .post(ROOT + "/organisations/" + organisation + "/contacts")
                    .then()
                    .statusCode(400);
            RestAssured.given()
                    .auth()
                    .oauth2(Tokens.person(Roles.MEMBERSHIP_OFFICER))
                    .contentType("text/csv")
                    .body("organisation,name,email\n%1$s,%1$s,%1$s\n".formatted(mark))
                    .post(ROOT + "/contact-imports")
                    .then()
                    .statusCode(200);
            erase(contact);
            lines = log.all();
        }
        assertThat(lines).anyMatch(line -> line.contains("the test listens"));
        assertThat(lines).noneMatch(line -> line.contains(mark));
    }
}
