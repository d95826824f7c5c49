package org.concordat.membership.register.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordat.membership.testing.Told;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.StatementCosts;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OrganisationImportResourceTest {

    private static final String IMPORTS = ROOT + "/organisation-imports";
    private static final String HEADER = "name,type,subRegion,parent,gssCode,website,activeFrom,activeUntil\n";

    @Inject
    AgroalDataSource dataSource;

    private String type;
    private String subRegion;

    @BeforeEach
    void createReferenceData() {
        type = anOrganisationType();
        subRegion = aSubRegion();
    }

    private static Response send(String mediaType, String body) {
        return sendBytes(mediaType, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Response sendBytes(String mediaType, byte[] body) {
        return sender(mediaType).body(body).post(IMPORTS);
    }

    private static RequestSpecification sender(String mediaType) {
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(Tokens.person(Roles.MEMBERSHIP_OFFICER))
                .contentType(mediaType)
                .queryParam("effectiveOn", "2008-04-01");
    }

    private String rows(String... rows) {
        return HEADER + String.join("\n", rows).replace("TYPE", type).replace("AREA", subRegion) + "\n";
    }

    private String unique() {
        return "E" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void takesGoodLinesAndSaysWhyABadOneIsRefused() {
        String gss = unique();
        send(
                        "text/csv",
                        rows(
                                "\"Kendal, Town\",TYPE,AREA,,%s,https://kendal.example,1974-04-01,".formatted(gss),
                                ",TYPE,AREA,,,,,",
                                "Nowhere,NO_SUCH,AREA,,,,,",
                                "Late,TYPE,AREA,,,,1st of April,",
                                "Orphan,TYPE,AREA,No Such County,,,,",
                                "Reversed,TYPE,AREA,,,,2009-04-01,2009-03-31",
                                "Short,TYPE"))
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("unchanged", equalTo(0))
                .body("refused", equalTo(6))
                .body("lines.line", contains(2, 3, 4, 5, 6, 7, 8))
                .body(
                        "lines.outcome",
                        contains("ACCEPTED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED"))
                .body("lines[1].problem", containsString("name"))
                .body("lines[2].problem", containsString("NO_SUCH"))
                .body("lines[3].problem", containsString("activeFrom"))
                .body("lines[4].problem", containsString("No Such County"))
                .body("lines[6].problem", containsString("subRegion"));
        var found = officer().queryParam("identifier", "GB-GSS:" + gss).get(ROOT + "/organisations");
        found.then().body("items.name", contains("Kendal, Town")).body("items.activeFrom", contains("1974-04-01"));
        Told.awaitValid(
                "membership.organisations",
                "organisation-registered",
                UUID.fromString(found.jsonPath().getString("items[0].id")));
    }

    @Test
    void addressesAreImportedFromTheColumnsThatClerksHaveAndAmendWhatIsThere() {
        String header =
                "Name;Type;Sub-region;GSS code;Town;Postcode;Address line 1;Address line 2;Invoicing address line 1;Invoicing address town;Invoicing address postcode\n";
        String gss = unique();
        String bare = header + "Kendal;TYPE;AREA;%s\n".formatted(gss);
        String full = header
                + "Kendal;TYPE;AREA;%s;Kendal;la94ub;Town Hall;Highgate;Finance, PO Box 1;Kendal;LA9 4ZZ\n"
                        .formatted(gss);
        importFile(bare).body("accepted", equalTo(1));
        importFile(full).body("accepted", equalTo(1));
        importFile(full).body("unchanged", equalTo(1));
        importFile(bare).body("unchanged", equalTo(1));
        officer()
                .queryParam("identifier", "GB-GSS:" + gss)
                .get(ROOT + "/organisations")
                .then()
                .body("items.postalAddress.line1", contains("Town Hall"))
                .body("items.postalAddress.line2", contains("Highgate"))
                .body("items.postalAddress.postcode", contains("LA9 4UB"))
                .body("items.invoicingAddress.line1", contains("Finance, PO Box 1"))
                .body("items.invoicingAddress.country", contains("GB"));
    }

    @Test
    void aWrongPostcodeOrHalfAnAddressIsTheErrorOfItsLine() {
        String header = "name,type,subRegion,address line 1,town,postcode,invoicing address postcode\n";
        importFile(header
                        + "%s,TYPE,AREA,Town Hall,Kendal,LA9 4U,\n".formatted(unique())
                        + "%s,TYPE,AREA,Town Hall,Kendal,,\n".formatted(unique())
                        + "%s,TYPE,AREA,Town Hall,Kendal,LA9 4UB,LA9 4UB\n".formatted(unique())
                        + "%s,TYPE,AREA,Town Hall,Kendal,LA9 4UB,\n".formatted(unique()))
                .body("lines.outcome", contains("REFUSED", "REFUSED", "REFUSED", "ACCEPTED"))
                .body("lines[0].problem", containsString("postalAddress.postcode is a postcode"))
                .body("lines[1].problem", containsString("postalAddress.postcode"))
                .body("lines[2].problem", containsString("invoicingAddress.line1"));
    }

    @Test
    void anAddressInJsonLinesIsAnObject() {
        String gss = unique();
        send(
                        "application/x-ndjson",
                        "{\"name\":\"%s\",\"type\":\"%s\",\"subRegion\":\"%s\",\"gssCode\":\"%s\",\"postalAddress\":{\"line1\":\"Town Hall\",\"town\":\"Kendal\",\"postcode\":\"la9 4ub\"}}"
                                .formatted(gss, type, subRegion, gss))
                .then()
                .body("accepted", equalTo(1));
        officer()
                .queryParam("identifier", "GB-GSS:" + gss)
                .get(ROOT + "/organisations")
                .then()
                .body("items.postalAddress.postcode", contains("LA9 4UB"));
    }

    private ValidatableResponse importFile(String file) {
        return send("text/csv", file.replace("TYPE", type).replace("AREA", subRegion))
                .then()
                .statusCode(200);
    }

    @Test
    void aLongImportIsAnOperationWhoseResultSaysWhatBecameOfEachLine() {
        String name = unique();
        String file = HEADER
                + IntStream.rangeClosed(1, 501)
                        .mapToObj(i ->
                                rows("%s %d,TYPE,AREA,,,,,".formatted(name, i)).substring(HEADER.length()))
                        .collect(Collectors.joining());
        String key = UUID.randomUUID().toString();
        var ordered =
                sender("text/csv").header("Idempotency-Key", key).body(file).post(IMPORTS);
        ordered.then()
                .statusCode(202)
                .header("Retry-After", notNullValue())
                .body("kind", equalTo("organisation-import"))
                .body("total", equalTo(501));
        sender("text/csv")
                .header("Idempotency-Key", key)
                .body(file)
                .post(IMPORTS)
                .then()
                .statusCode(202)
                .header("Location", ordered.header("Location"));

        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(
                        () -> officer().get(ordered.header("Location")).then().body("state", equalTo("SUCCEEDED")));
        String result = officer().get(ordered.header("Location")).jsonPath().getString("result");
        officer()
                .accept(ContentType.JSON)
                .get(result)
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("accepted", equalTo(501))
                .body("lines[500].line", equalTo(502));
        String first = officer().get(result).jsonPath().getString("lines[0].id");
        officer()
                .get(ROOT + "/organisations/" + first + "/history")
                .then()
                .body("items[0].actor", equalTo(Roles.MEMBERSHIP_OFFICER))
                .body("items[0].effectiveOn", equalTo("2008-04-01"));
    }

    @Test
    void noTransactionIsHeldOpenAroundAnImport() {
        var sql = new Sql(dataSource);
        sql.update("""
                create function nobody_waits() returns trigger language plpgsql as $$
                begin
                    if exists (select 1 from pg_stat_activity where datname = current_database()
                               and state = 'idle in transaction' and query like '%idempotency_key%') then
                        raise exception 'a transaction is held open around the import';
                    end if;
                    return new;
                end $$""");
        sql.update(
                "create trigger nobody_waits before insert on organisation for each row execute function nobody_waits()");
        try {
            String key = UUID.randomUUID().toString();
            String file = rows("Alone %s,TYPE,AREA,,,,,".formatted(unique()));
            sender("text/csv")
                    .header("Idempotency-Key", key)
                    .body(file)
                    .post(IMPORTS)
                    .then()
                    .statusCode(200)
                    .body("accepted", equalTo(1));
            sender("text/csv")
                    .header("Idempotency-Key", key)
                    .body(file)
                    .post(IMPORTS)
                    .then()
                    .statusCode(200)
                    .header("Idempotent-Replay", "true")
                    .body("accepted", equalTo(1));
        } finally {
            sql.update("drop trigger nobody_waits on organisation");
            sql.update("drop function nobody_waits()");
        }
    }

    @Test
    void writesManyLinesWithFewCommitsAndLosesNoGoodLineToABadOneAmongThem() {
        List<Integer> bad = List.of(3, 77, 240);
        String file = rows(IntStream.range(0, 250)
                .mapToObj(i -> "%s %d,%s,AREA,,,,,".formatted(type, i, bad.contains(i) ? "NO_SUCH" : "TYPE"))
                .toArray(String[]::new));
        var report = new AtomicReference<Response>();
        // each batch locks once
        long batches = new StatementCosts(dataSource)
                .during(() -> report.set(send("text/csv", file))).stream()
                        .filter(cost -> cost.sql().startsWith("select pg_advisory_xact_lock("))
                        .mapToLong(StatementCosts.Cost::calls)
                        .sum();
        List<String> outcomes = report.get().jsonPath().getList("lines.outcome");
        assertThat(outcomes).hasSize(250);
        for (int i = 0; i < outcomes.size(); i++) {
            assertThat(outcomes.get(i)).as("line %d", i + 2).isEqualTo(bad.contains(i) ? "REFUSED" : "ACCEPTED");
        }
        assertThat(batches).isBetween(1L, 60L);
        officer()
                .queryParam("type", type)
                .queryParam("limit", 200)
                .get(ROOT + "/organisations")
                .then()
                .body("items", hasSize(200));
    }

    @Test
    void importingTwiceChangesNothing() {
        String file = rows(
                "With Code,TYPE,AREA,,%s,,,".formatted(unique()), "Without Code %s,TYPE,AREA,,,,,".formatted(unique()));
        var first = send("text/csv", file);
        first.then().body("accepted", equalTo(2));
        var second = send("text/csv", file);
        second.then().body("accepted", equalTo(0)).body("unchanged", equalTo(2)).body("refused", equalTo(0));
        assertThat(second.jsonPath().getList("lines.id"))
                .isEqualTo(first.jsonPath().getList("lines.id"));
        officer().queryParam("type", type).get(ROOT + "/organisations").then().body("items", hasSize(2));
    }

    @Test
    void amendsWhatHasChangedAndLeavesWhatALineLeavesEmpty() {
        String gss = unique();
        send("text/csv", rows("Old Name,TYPE,AREA,,%s,https://x.example,,".formatted(gss)));
        send("text/csv", rows("New Name,TYPE,AREA,,%s,,,2009-03-31".formatted(gss)))
                .then()
                .body("lines.outcome", contains("ACCEPTED"));
        officer()
                .queryParam("identifier", "GB-GSS:" + gss)
                .get(ROOT + "/organisations")
                .then()
                .body("items.name", contains("New Name"))
                .body("items.website", contains("https://x.example"))
                .body("items.activeUntil", contains("2009-03-31"));
    }

    @Test
    void findsAParentByNameOrIdentifierWhereverItStands() {
        String county = "County " + unique();
        String gss = unique();
        var report = send(
                "text/csv",
                rows(
                        "District A,TYPE,AREA,%s,,,,".formatted(county),
                        "District B,TYPE,AREA,GB-GSS:%s,,,,".formatted(gss),
                        "%s,TYPE,AREA,,%s,,,".formatted(county, gss)));
        report.then().body("accepted", equalTo(3)).body("lines.line", contains(2, 3, 4));
        String countyId = report.jsonPath().getString("lines[2].id");
        officer()
                .queryParam("type", type)
                .queryParam("text", "District")
                .get(ROOT + "/organisations")
                .then()
                .body("items.parent", contains(countyId, countyId));
    }

    @Test
    void takesNdjsonToo() {
        String gss = unique();
        send("application/x-ndjson", """
                {"name":"One","type":"%s","subRegion":"%s","gssCode":"%s","identifiers":[{"scheme":"GB-LAC","value":"%s"}]}

                {"name":"Two","type":"%s"
                {"name":"Three","type":"%s","subRegion":"%s","colour":"red"}
                """.formatted(type, subRegion, gss, gss, type, type, subRegion))
                .then()
                .statusCode(200)
                .body("lines.line", contains(1, 3, 4))
                .body("lines.outcome", contains("ACCEPTED", "REFUSED", "REFUSED"))
                .body("lines[2].problem", containsString("not known here"));
        officer()
                .queryParam("identifier", "GB-LAC:" + gss)
                .get(ROOT + "/organisations")
                .then()
                .body("items.name", contains("One"));
    }

    @Test
    void twoImportsAtOnceRegisterNobodyTwice() {
        String file = rows(IntStream.range(0, 20)
                .mapToObj(i -> "Twin %d,TYPE,AREA,,,,,".formatted(i))
                .toArray(String[]::new));
        var both = List.of(
                CompletableFuture.supplyAsync(() -> send("text/csv", file)),
                CompletableFuture.supplyAsync(() -> send("text/csv", file)));
        int accepted = both.stream()
                .mapToInt(report -> report.join().jsonPath().getInt("accepted"))
                .sum();
        assertThat(accepted).isEqualTo(20);
        officer().queryParam("type", type).get(ROOT + "/organisations").then().body("items", hasSize(20));
    }

    @Test
    void refusesAnUnknownColumnABrokenQuoteAnotherMediaTypeAndTooManyLines() {
        send("text/csv", "name,colour\nx,red\n")
                .then()
                .statusCode(400)
                .body("detail", containsString("not known here"));
        send("text/csv; charset=no-such", "name,type,subRegion\n")
                .then()
                .statusCode(400)
                .body("detail", containsString("character set"));
        send("text/csv", rows("Good %s,TYPE,AREA,,,,,".formatted(unique()), "\"Never closed,TYPE,AREA,,,,,"))
                .then()
                .statusCode(200)
                .body("lines.outcome", contains("ACCEPTED", "REFUSED"));
        send("application/xml", "<x/>").then().statusCode(415);
        send("text/csv", HEADER + "x,y,z,,,,,\n".repeat(20_001))
                .then()
                .statusCode(400)
                .body("detail", containsString("20000"));
    }

    @Test
    void readsASpreadsheetAsItIsSavedWithNamesForCodesAndBritishDates() {
        String name = "Cheshire " + unique();
        String file = """
                Type;Name;Sub-region;Active From;;
                ;;;;;
                %s;%s;%s;01/04/2006;;

                """.formatted(
                        nameOf("organisation-types", type),
                        name,
                        nameOf("sub-regions", subRegion).toUpperCase());
        send("text/csv", file).then().body("lines.line", contains(3)).body("accepted", equalTo(1));
        officer()
                .queryParam("text", name)
                .get(ROOT + "/organisations")
                .then()
                .body("items.type", contains(type))
                .body("items.subRegion", contains(subRegion))
                .body("items.activeFrom", contains("2006-04-01"));
    }

    private static String nameOf(String list, String code) {
        return officer().get(ROOT + "/" + list + "/" + code).jsonPath().getString("name");
    }

    @Test
    void bytesOfAnotherCharacterSetAreReadWhenItIsDeclaredAndRefusedWithTheirLineOtherwise() {
        String name = "Ynys M\u00F4n " + unique();
        byte[] file = rows("%s,TYPE,AREA,,,,,".formatted(name), "Plain %s,TYPE,AREA,,,,,".formatted(unique()))
                .getBytes(Charset.forName("windows-1252"));
        sendBytes("text/csv", file)
                .then()
                .body("lines.outcome", contains("REFUSED", "ACCEPTED"))
                .body("lines[0].problem", containsString("character set"));
        sendBytes("text/csv; charset=windows-1252", file)
                .then()
                .body("lines.outcome", contains("ACCEPTED", "UNCHANGED"));
        officer().queryParam("type", type).get(ROOT + "/organisations").then().body("items.name", hasItem(name));
        sendBytes("text/csv", ("\uFEFF" + rows("%s,TYPE,AREA,,,,,".formatted(name))).getBytes(StandardCharsets.UTF_8))
                .then()
                .body("lines.outcome", contains("UNCHANGED"));
    }

    @Test
    void aNameThatDiffersInApostropheAccentCaseOrBlanksIsHeldBackAndSaysWhichRecordItResembles() {
        String tail = unique();
        String id = send("text/csv", rows("King's M\u00F4n %s,TYPE,AREA,,,,,".formatted(tail)))
                .jsonPath()
                .getString("lines[0].id");
        for (String resembling : List.of(
                "King\u2019s M\u00F4n " + tail,
                "Kings M\u00F4n " + tail,
                "KING'S M\u00D4N " + tail,
                "King's  Mon " + tail)) {
            send("text/csv", rows("%s,TYPE,AREA,,,,,".formatted(resembling)))
                    .then()
                    .body("lines.outcome", contains("REFUSED"))
                    .body("lines[0].problem", containsString(id));
        }
        send("text/csv", rows("King's Mo\u0302n %s,TYPE,AREA,,,,,".formatted(tail)))
                .then()
                .body("lines.outcome", contains("UNCHANGED"));
        officer().queryParam("type", type).get(ROOT + "/organisations").then().body("items", hasSize(1));
    }

    @Test
    void theSameNameUnderAnotherCodeIsHeldBack() {
        String name = "Same " + unique();
        String id = send("text/csv", rows("%s,TYPE,AREA,,%s,,,".formatted(name, unique())))
                .jsonPath()
                .getString("lines[0].id");
        send("text/csv", rows("%s,TYPE,AREA,,%s,,,".formatted(name, unique())))
                .then()
                .body("lines.outcome", contains("REFUSED"))
                .body("lines[0].problem", containsString(id));
        officer().queryParam("type", type).get(ROOT + "/organisations").then().body("items", hasSize(1));
    }

    @Test
    void twoLinesOfOneFileUnderOneCodeDoNotRenameEachOther() {
        String code = unique();
        String tail = unique();
        send(
                        "text/csv",
                        rows(
                                "First %s,TYPE,AREA,,%s,,,".formatted(tail, code),
                                "Second %s,TYPE,AREA,,%s,,,".formatted(tail, code),
                                "first  %s,TYPE,AREA,,,,,".formatted(tail)))
                .then()
                .body("lines.outcome", contains("ACCEPTED", "REFUSED", "REFUSED"))
                .body("lines[1].problem", containsString("line 2"))
                .body("lines[2].problem", containsString("line 2"));
        officer()
                .queryParam("type", type)
                .get(ROOT + "/organisations")
                .then()
                .body("items.name", contains("First " + tail));
    }

    @Test
    void childrenStandBeforeParentsInAnyOrderWithTheSameResult() {
        String tail = unique();
        String[] rows = {
            "Parish %s,TYPE,AREA,district %s,,,,".formatted(tail, tail),
            "District %s,TYPE,AREA,GB-GSS:%s,,,,".formatted(tail, tail),
            "County %s,TYPE,AREA,,%s,,1974-04-01,".formatted(tail, tail)
        };
        send("text/csv", rows(rows)).then().body("accepted", equalTo(3)).body("lines.line", contains(2, 3, 4));
        // once it is there, a change of the parent still comes before its children
        String[] later = {rows[0], rows[1], "County %s,TYPE,AREA,,%s,,1974-04-01,2008-03-31".formatted(tail, tail)};
        send("text/csv", rows(later)).then().body("lines.outcome", contains("UNCHANGED", "UNCHANGED", "ACCEPTED"));
        send(
                        "text/csv",
                        rows(
                                "A %s,TYPE,AREA,B %s,,,,".formatted(tail, tail),
                                "B %s,TYPE,AREA,A %s,,,,".formatted(tail, tail)))
                .then()
                .body("refused", equalTo(2));
    }

    @Test
    void noLineOfALongFileLooksIntoTheDatabaseForItself() {
        String tail = unique();
        int lines = 400;
        String[] file = IntStream.range(0, lines)
                .mapToObj(i -> i % 40 == 0
                        ? "County %s %d,TYPE,AREA,,C%s%d,,,".formatted(tail, i, tail, i)
                        : "District %s %d,TYPE,AREA,County %s %d,D%s%d,,,"
                                .formatted(tail, i, tail, i - i % 40, tail, i))
                .toArray(String[]::new);
        for (String outcome : List.of("accepted", "unchanged")) {
            List<StatementCosts.Cost> costs = new StatementCosts(dataSource)
                    .during(() -> send("text/csv", rows(file)).then().body(outcome, equalTo(lines)));
            assertThat(costs)
                    .filteredOn(cost -> cost.sql().stripLeading().toLowerCase().startsWith("select"))
                    .as(outcome)
                    .allSatisfy(cost -> assertThat(cost.calls()).as(cost.sql()).isLessThan(lines / 4));
        }
    }
}
