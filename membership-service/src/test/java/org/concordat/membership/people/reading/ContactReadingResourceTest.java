package org.concordat.membership.people.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.membership.testing.Boards.BODIES;
import static org.concordat.membership.testing.Boards.aBody;
import static org.concordat.membership.testing.Boards.appoint;
import static org.concordat.membership.testing.Boards.seatsOf;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.machine;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.concordat.membership.testing.People.aContact;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.people.reading.ContactReadings.Reading;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.StatementCosts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ContactReadingResourceTest {

    private static final String READINGS = ROOT + "/contact-readings";
    private static final Instant LONG_AGO = Instant.parse("2001-04-01T09:00:00Z");

    @Inject
    AgroalDataSource dataSource;

    @Inject
    ContactReadings readings;

    @Inject
    KeepingReadings keeping;

    private UUID organisation;
    private UUID contact;

    @BeforeEach
    void record() {
        organisation = anOrganisation();
        contact = aContact(organisation);
    }

    private List<String> operationsThatShowed(UUID shown) {
        return as(Roles.AUDITOR)
                .queryParam("contact", shown)
                .get(READINGS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.operation");
    }

    @Test
    void eachAnswerThatShowsAPersonIsWrittenDownWithWhoReadItAndWhen() {
        officer().get(ROOT + "/contacts/" + contact).then().statusCode(200);
        userOf(organisation).get(ROOT + "/contacts/" + contact).then().statusCode(200);
        machine(Roles.CONTACTS_READ).get(ROOT + "/contacts/" + contact).then().statusCode(200);

        as(Roles.AUDITOR)
                .queryParam("contact", contact)
                .get(READINGS)
                .then()
                .statusCode(200)
                .body("items.reader", contains("machine", Roles.ORGANISATION_USER, Roles.MEMBERSHIP_OFFICER))
                .body("items.operation", contains("getContact", "getContact", "getContact"))
                .body("items[0].contact", equalTo(contact.toString()))
                .body("items[0].readAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT.*Z"))
                .body("items[0].traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void whereverAPersonIsShownItIsWrittenDown() {
        String email = ",\"email\":\"%s@council.example\"".formatted(UUID.randomUUID());
        UUID chair = aContact(organisation, "A. Chair", email);
        UUID network = id(create(
                "/networks",
                "{\"name\":\"Network %s\",\"purpose\":\"p\",\"chair\":\"%s\"}".formatted(UUID.randomUUID(), chair)));
        UUID body = aBody(1);
        UUID seat = seatsOf(body).get(0);
        appoint(body, seat, chair, ",\"activeFrom\":\"2008-05-01\"").then().statusCode(200);

        for (String path : List.of(
                ROOT + "/contacts/" + chair,
                ROOT + "/contacts/" + chair + "/history",
                ROOT + "/contacts/" + chair + "/export",
                ROOT + "/organisations/" + organisation + "/contacts",
                ROOT + "/networks/" + network + "/mailing-list",
                ROOT + "/organisations/" + organisation + "/seats",
                BODIES + "/" + body + "/composition",
                BODIES + "/" + body + "/seats/" + seat)) {
            officer().get(path).then().statusCode(200);
        }
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"jobTitle\":\"Director\"}")
                .patch(ROOT + "/contacts/" + chair)
                .then()
                .statusCode(200);
        officer()
                .body("{\"contact\":\"%s\"}".formatted(chair))
                .post(ROOT + "/contacts/" + contact + "/linked-records")
                .then()
                .statusCode(200);

        assertThat(operationsThatShowed(chair))
                .containsExactly(
                        "linkContact",
                        "amendContact",
                        "getSeat",
                        "getGovernanceBodyComposition",
                        "listSeatsOfOrganisation",
                        "getNetworkMailingList",
                        "listContacts",
                        "exportContact",
                        "listContactHistory",
                        "getContact");
    }

    @Test
    void aListSentAsAFileIsWrittenDownToItsLastPage() {
        String list = ROOT + "/organisations/" + organisation + "/contacts";
        UUID last = contact;
        for (int i = 0; i < 201; i++) {
            last = aContact(organisation);
        }
        officer().get(list + ".csv").then().statusCode(200);

        assertThat(operationsThatShowed(contact)).containsExactly("listContacts");
        assertThat(operationsThatShowed(last)).containsExactly("listContacts");
        officer().queryParam("limit", 1).get(list).then().statusCode(200);
        assertThat(operationsThatShowed(last)).containsExactly("listContacts");
    }

    @Test
    void whatShowsNobodyIsNotWrittenDown() {
        machine(Roles.MEMBERSHIP_READ).get(ROOT + "/contacts/" + contact).then().statusCode(403);
        userOf(anOrganisation()).get(ROOT + "/contacts/" + contact).then().statusCode(404);
        userOf(organisation)
                .get(ROOT + "/organisations/" + organisation + "/seats")
                .then()
                .statusCode(200);

        assertThat(operationsThatShowed(contact)).isEmpty();
    }

    @Test
    void whatCannotBeWrittenDownIsNotShown() {
        var sql = new Sql(dataSource);
        sql.update("alter table contact_reading add constraint no_more check (contact <> '%s')".formatted(contact));
        try {
            officer()
                    .get(ROOT + "/contacts/" + contact)
                    .then()
                    .statusCode(500)
                    .body("type", equalTo("urn:concordat:problem:internal-error"))
                    .body(not(containsString("Person")));
        } finally {
            sql.update("alter table contact_reading drop constraint no_more");
        }
    }

    @Test
    void readingsAreFoundByReaderAndByDay() {
        String reader = "reader-" + UUID.randomUUID();
        readings.keep(new Reading(reader, "getContact", LONG_AGO, null), List.of(contact));
        readings.keep(new Reading(reader, "listContacts", Instant.now(), null), List.of(contact));

        as(Roles.AUDITOR)
                .queryParam("reader", reader)
                .get(READINGS)
                .then()
                .body("items.operation", contains("listContacts", "getContact"));
        as(Roles.AUDITOR)
                .queryParam("reader", reader)
                .queryParam("from", "2001-04-01")
                .queryParam("until", "2001-04-01")
                .get(READINGS)
                .then()
                .body("items.operation", contains("getContact"));
        as(Roles.AUDITOR)
                .queryParam("reader", reader)
                .queryParam("from", today().toString())
                .get(READINGS)
                .then()
                .body("items.operation", contains("listContacts"));
        as(Roles.AUDITOR)
                .queryParam("reader", reader)
                .queryParam("until", "2001-03-31")
                .get(READINGS)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void theDatabaseChangesNoReadingAndRemovesNoneWithinAYear() {
        officer().get(ROOT + "/contacts/" + contact).then().statusCode(200);
        var sql = new Sql(dataSource);

        assertThatThrownBy(() -> sql.update("update contact_reading set reader = 'x' where contact = ?", contact))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql.update("delete from contact_reading where contact = ?", contact))
                .hasMessageContaining("kept for a year");
        assertThatThrownBy(() -> sql.update("truncate contact_reading")).hasMessageContaining("append-only");
    }

    @Test
    void whatIsOlderThanThePartnershipKeepsItIsForgotten() {
        Instant before = Instant.parse("1990-01-01T00:00:00Z");
        readings.keep(new Reading("r", "getContact", before.minusSeconds(1), null), List.of(contact));
        readings.keep(new Reading("r", "listContacts", before, null), List.of(contact));

        assertThat(readings.forget(before)).isEqualTo(1);
        assertThat(readings.forget(before)).isZero();
        assertThat(operationsThatShowed(contact)).containsExactly("listContacts");
    }

    @Test
    void readingsAreKeptForTwoYearsUnlessThePartnershipSaysOtherwise() {
        Instant kept =
                today().minusMonths(24).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant old = today().minusMonths(24)
                .minusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        readings.keep(new Reading("r", "getContact", old, null), List.of(contact));
        readings.keep(new Reading("r", "listContacts", kept, null), List.of(contact));

        keeping.forgetOld();

        assertThat(operationsThatShowed(contact)).containsExactly("listContacts");
    }

    @Test
    void opensToThoseWhoAnswerForItAlone() {
        for (String role : List.of(Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.AUDITOR)) {
            as(role).get(READINGS).then().statusCode(200);
        }
        for (String role : List.of(Roles.FINANCE_OFFICER, Roles.PROGRAMME_OFFICER, Roles.BOARD_MEMBER)) {
            as(role).get(READINGS).then().statusCode(403);
        }
        userOf(organisation).get(READINGS).then().statusCode(403);
        machine(Roles.CONTACTS_READ).get(READINGS).then().statusCode(403);
    }

    @Test
    void amongManyReadingsAPageIsReadThroughAnIndex() {
        new Sql(dataSource).update("""
                insert into contact_reading (contact, reader, operation, read_at)
                select case when n %% 500 = 0 then '%s' else gen_random_uuid() end, 'reader-' || n %% 7, 'getContact',
                    now() - n * interval '1 minute'
                from generate_series(1, 300000) as n""".formatted(contact));
        new Sql(dataSource).update("analyze contact_reading");
        var costs = new StatementCosts(dataSource);

        costs.assertPagesReadAtMost(100, () -> as(Roles.AUDITOR), READINGS + "?limit=50&contact=" + contact);
        costs.assertPagesReadAtMost(100, () -> as(Roles.AUDITOR), READINGS + "?limit=50&reader=reader-3");
        costs.assertPagesReadAtMost(
                100, () -> as(Roles.AUDITOR), READINGS + "?limit=50&until=" + today().minusDays(100));
    }
}
