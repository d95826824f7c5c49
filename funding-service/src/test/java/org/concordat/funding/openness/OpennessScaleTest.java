package org.concordat.funding.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.Api.createFund;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.Api;
import org.concordat.funding.Emptied;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.DatabaseOfItsOwn;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.StatementCosts;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A partnership that looks back on 50,000 awards of ten years to 400 organisations. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(DatabaseOfItsOwn.class)
class OpennessScaleTest {

    private static final int AWARDS = 50_000;

    /** What a page of fifty looks at: each award of it found through an index, with its parts and their names. */
    private static final int PAGE = 400;

    /** The awards of one organisation, each looked at for whether it is of the year. */
    private static final int ALL_OF_ONE = 700;

    /** What five hundred awards of an export are read from; all of them are more than ten times that. */
    private static final int BATCH = 8_000;

    private static final String REGISTER = "/funding/v1/award-register";
    private static final String GRANTS = "/funding/v1/open-data/threesixtygiving";

    @Inject
    AgroalDataSource dataSource;

    private void manyAwards(UUID fund, UUID rare) {
        var sql = new Sql(dataSource);
        Emptied.before(sql);
        sql.update("""
                insert into organisation (id, version, name)
                select md5('org' || i)::uuid, 0, 'Council ' || i from generate_series(0, 399) i""");
        sql.update("""
                insert into organisation_as_at (organisation, true_from, type, sub_region)
                select md5('org' || i)::uuid, '-infinity', 'DISTRICT', 'region-' || i % 5 from generate_series(0, 399) i""");
        sql.update("""
                insert into organisation_identifier (organisation, scheme, value)
                select md5('org' || i)::uuid, 'GB-GSS', 'E07' || lpad(i::text, 6, '0') from generate_series(0, 399) i""");
        sql.update("""
                insert into award (id, version, fund, part, recipient, title, match_funding, retention, status, offered_on,
                    accepted_on, ended_on, eligible, payable, paid, retained, returned)
                select gen_random_uuid(), 0, case when i % 500 = 0 then ?::uuid else ?::uuid end,
                    case when i % 250 = 0 then 'rare' else 'region-' || i % 5 end, md5('org' || i % 400)::uuid,
                    'Shared payroll ' || i, 0, 0, case when i % 500 = 0 then 'SUSPENDED' else 'ACTIVE' end,
                    date '2000-04-01' + i % 3650, date '2000-04-02' + i % 3650, null, 0, 60000, 20000, 0, 0
                from generate_series(1, ?) i""", rare, fund, AWARDS);
        sql.update("""
                insert into award_amount (award, position, financial_year, kind, amount)
                select a.id, p, to_char(y, 'FM0000') || '-' || to_char((y + 1) % 100, 'FM00'), 'REVENUE', 30000
                from award a cross join generate_series(0, 1) p
                cross join lateral (select extract(year from a.offered_on)::int + p as y) year""");
        sql.update("""
                insert into history (id, aggregate_type, aggregate_id, aggregate_version, action, actor, occurred_at,
                    effective_on, changes)
                select gen_random_uuid(), 'award', id, 0, 'award-made', 'test', now(), offered_on, '[]' from award""");
        for (String table : List.of(
                "award",
                "award_amount",
                "award_year",
                "award_holder",
                "history",
                "organisation",
                "organisation_as_at",
                "organisation_identifier")) {
            sql.update("analyze " + table);
        }
    }

    @Test
    void aPageOfTheRegisterReadsLittleMoreThanThePageUnderEveryFilterAndAllOfItComesInAStream() throws Exception {
        UUID rare = createFund();
        UUID fund = createFund();
        manyAwards(fund, rare);
        UUID council = UUID.fromString(new Sql(dataSource)
                .one("select md5('org7')::uuid::text as id", row -> row.getString("id"))
                .orElseThrow());
        var costs = new StatementCosts(dataSource);
        for (String filter : List.of(
                "",
                "&sort=id",
                "&fund=" + rare,
                "&recipient=" + council,
                "&financialYear=2000-01",
                "&financialYear=2009-10",
                "&subRegion=rare",
                "&status=SUSPENDED",
                "&from=2003-01-01&to=2003-12-31",
                "&financialYear=2003-04&from=2003-01-01&to=2003-12-31")) {
            costs.assertPagesReadAtMost(PAGE, Api::financeOfficer, REGISTER + "?limit=50" + filter);
        }
        costs.assertPagesReadAtMost(
                ALL_OF_ONE, Api::financeOfficer, REGISTER + "?limit=5&financialYear=2004-05&recipient=" + council);
        costs.assertEachReadsAtMost(BATCH, () -> assertThat(grantsInJson()).isEqualTo(AWARDS));
        assertThat(grantsInCsv()).isEqualTo(AWARDS);
    }

    private static InputStream download(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + Tokens.person(Roles.AUDITOR))
                .build();
        HttpResponse<InputStream> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Read as it comes, since the test has no more memory than the service. */
    private static int grantsInJson() {
        try (InputStream body = download(GRANTS);
                JsonParser json = new JsonFactory().createParser(body)) {
            int grants = 0;
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME
                        && json.currentName().equals("amountAwarded")) {
                    grants++;
                }
            }
            return grants;
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    private static int grantsInCsv() throws Exception {
        try (var lines = new BufferedReader(new InputStreamReader(download(GRANTS + ".csv"), StandardCharsets.UTF_8))) {
            return (int) lines.lines().skip(1).count();
        }
    }
}
