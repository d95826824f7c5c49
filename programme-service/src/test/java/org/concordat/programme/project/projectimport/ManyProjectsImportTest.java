package org.concordat.programme.project.projectimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.programme.Api.officer;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.DatabaseOfItsOwn;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.StatementCosts;
import org.concordat.platform.testing.StatementCosts.Cost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of a whole region at once, with bad lines among the good ones. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(DatabaseOfItsOwn.class)
class ManyProjectsImportTest {

    private static final int LINES = 11_000;
    private static final int EACH_BAD = 55;

    /** Organisations are looked up for a batch of 250 lines at once, and once more for a line that is refused. */
    private static final int MOST_LOOKS = 100;

    private static final List<String> BAD = List.of(
            "Bad %1$d,Nobody Council,,,,,,,,,",
            ",Importing Council 1,,,,,,,,,",
            "Bad %1$d,Importing Council 1,,atlantis,,,,,,,",
            "Bad %1$d,Importing Council 1,,,,,,,,,31 June 2008");

    @Inject
    AgroalDataSource dataSource;

    private Sql sql;

    @BeforeEach
    void fourHundredCouncils() {
        sql = new Sql(dataSource);
        sql.update("""
                insert into registered_organisation (id, version, name, same_name, type, sub_region, successors)
                select md5('importing' || i)::uuid, 0, 'Importing Council ' || i, 'importingcouncil' || i, 'DISTRICT',
                    'importing', '{}'
                from generate_series(1, 400) i on conflict do nothing""");
    }

    private static String line(int i) {
        return i % EACH_BAD == 0
                ? BAD.get(i / EACH_BAD % BAD.size()).formatted(i)
                : "Imported %d,Importing Council %d,Importing Council %d,,Payroll,Lean; Benchmarking,,,,,"
                        .formatted(i, 1 + i % 400, 1 + (i + 7) % 400);
    }

    private int projects() {
        return sql.one("select count(*) from project where title like 'Imported %'", row -> row.getInt(1))
                .orElseThrow();
    }

    @Test
    void bringsInAllGoodLinesAndSaysOfEachBadOneWhy() {
        String file = "title,lead,partners,subRegion,serviceArea,tools,themes,programme,kind,reportsEvery,proposedOn\n"
                + IntStream.rangeClosed(1, LINES)
                        .mapToObj(ManyProjectsImportTest::line)
                        .collect(Collectors.joining("\n"));
        var answer = new AtomicReference<JsonPath>();
        List<Cost> costs = new StatementCosts(dataSource).during(() -> answer.set(imported(file)));
        assertThat(costs)
                .filteredOn(cost -> cost.sql().contains("from registered_organisation"))
                .isNotEmpty()
                .allSatisfy(cost -> assertThat(cost.calls()).as(cost.sql()).isLessThanOrEqualTo(MOST_LOOKS));
        JsonPath report = answer.get();
        assertThat(report.getInt("accepted")).isEqualTo(10_800);
        assertThat(report.getInt("refused")).isEqualTo(200);
        assertThat(projects()).isEqualTo(10_800);
        List<Map<String, Object>> refused = report.getList("lines.findAll { it.outcome == 'REFUSED' }");
        assertThat(refused).hasSize(200).allSatisfy(line -> {
            int number = (int) line.get("line") - 1;
            assertThat(number % EACH_BAD).isZero();
            assertThat((String) line.get("problem"))
                    .contains(List.of("not known", "title", "atlantis", "proposedOn")
                            .get(number / EACH_BAD % BAD.size()));
        });

        JsonPath again = imported(file);
        assertThat(again.getInt("unchanged")).isEqualTo(10_800);
        assertThat(projects()).isEqualTo(10_800);
    }

    private static JsonPath imported(String file) {
        String operation = officer()
                .contentType("text/csv")
                .body(file)
                .post("/programme/v1/project-imports?effectiveOn=2008-06-02")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        await().atMost(Duration.ofMinutes(5))
                .untilAsserted(() -> officer().get(operation).then().body("state", equalTo("SUCCEEDED")));
        return officer().get(officer().get(operation).<String>path("result")).jsonPath();
    }
}
