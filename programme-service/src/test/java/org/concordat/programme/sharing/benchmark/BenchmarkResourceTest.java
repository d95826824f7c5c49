package org.concordat.programme.sharing.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.sharing.SharingClerk.user;
import static org.concordat.programme.sharing.SharingClerk.withdraw;
import static org.concordat.programme.sharing.benchmark.BenchmarkClerk.BENCHMARKS;
import static org.concordat.programme.sharing.benchmark.BenchmarkClerk.COSTS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.Membership;
import org.concordat.programme.sharing.benchmark.BenchmarkClerk.Line;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BenchmarkResourceTest {

    private static final FinancialYear LINE_YEAR = new FinancialYear(2008);

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private Line line;

    @BeforeEach
    void aTransaction() {
        membership = new Membership(dataSource);
        line = Line.some();
    }

    /** Councils to which it costs this much. */
    private List<UUID> councils(String subRegion, boolean shown, String... amounts) {
        return Stream.of(amounts)
                .map(amount -> {
                    UUID council = membership.organisation(subRegion);
                    line.stated(council, amount, shown);
                    return council;
                })
                .toList();
    }

    private static void tellsOnlyHowMany(ValidatableResponse benchmark, int n) {
        benchmark
                .body("n", equalTo(n))
                .body("spread", nullValue())
                .body("own", nullValue())
                .body("half", nullValue())
                .body("others", empty());
    }

    @Test
    void ofFourCostsNothingIsToldButTheirNumberAndOfFiveTheirQuartiles() {
        UUID asking = councils("bench-north", true, "10.00").get(0);
        councils("bench-north", true, "20.00", "30.00", "40.00");
        tellsOnlyHowMany(line.benchmark(user(asking), ""), 4);
        tellsOnlyHowMany(line.benchmark(officer(), ""), 4);
        councils("bench-north", true, "50.00");
        line.benchmark(user(asking), "")
                .body("n", equalTo(5))
                .body("spread.lowest.amount", equalTo("10.00"))
                .body("spread.lowerQuartile.amount", equalTo("20.00"))
                .body("spread.median.amount", equalTo("30.00"))
                .body("spread.upperQuartile.amount", equalTo("40.00"))
                .body("spread.highest.amount", equalTo("50.00"))
                .body("own.organisation", equalTo(asking.toString()))
                .body("own.unitCost.amount", equalTo("10.00"))
                .body("own.quarter", equalTo(1));
    }

    @Test
    void quartilesAreTheOnesOfTheDatabase() {
        String[] amounts = {"3.10", "14.15", "9.26", "5.35", "8.97", "93.23", "84.62", "64.33"};
        councils("bench-north", false, amounts);
        List<String> expected = new Sql(dataSource)
                .one(
                        "select percentile_cont(array[0.25, 0.5, 0.75]) within group (order by v) from unnest(?::numeric[]) v",
                        row -> Stream.of((Double[]) row.getArray(1).getArray())
                                .map(value -> BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP))
                                .map(BigDecimal::toPlainString)
                                .toList(),
                        (Object) amounts)
                .orElseThrow();
        ValidatableResponse benchmark = line.benchmark(officer(), "");
        assertThat(Stream.of("lowerQuartile", "median", "upperQuartile")
                        .map(quartile -> benchmark.extract().<String>path("spread.%s.amount".formatted(quartile))))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void othersAreNamedOnlyWhereTheyAgreed() {
        UUID asking = councils("bench-north", false, "100.00").get(0);
        List<UUID> hidden = councils("bench-north", false, "10.00", "60.00", "49.99");
        List<UUID> shown = councils("bench-north", true, "50.00", "50.01", "20.00");
        ValidatableResponse benchmark = line.benchmark(user(asking), "")
                .body("n", equalTo(7))
                .body("half.of.amount", equalTo("100.00"))
                .body(
                        "half.organisations.organisation",
                        contains(shown.get(2).toString(), shown.get(0).toString()))
                .body("half.organisations.unitCost.amount", contains("20.00", "50.00"))
                .body("half.notShown", equalTo(2))
                .body("others.unitCost.amount", contains("20.00", "50.00", "50.01"))
                .body("own.quarter", equalTo(4));
        assertNames(benchmark, hidden, false);
        // officers are told who it is nowhere in a benchmark either
        assertNames(line.benchmark(officer(), "").body("half.of.amount", equalTo("50.00")), hidden, false);
        assertNames(line.benchmark(officer(), ""), shown, true);

        // it agrees, and takes that back
        for (boolean agrees : List.of(true, false)) {
            String cost = officer()
                    .get(COSTS + line.query() + "&organisation=" + hidden.get(1))
                    .path("items[0].id");
            user(hidden.get(1))
                    .header("If-Match", "*")
                    .body("{\"shown\":%s}".formatted(agrees))
                    .patch(COSTS + "/" + cost)
                    .then()
                    .statusCode(200);
            assertNames(line.benchmark(user(asking), ""), hidden.subList(1, 2), agrees);
        }
    }

    private static void assertNames(ValidatableResponse benchmark, List<UUID> organisations, boolean named) {
        for (UUID organisation : organisations) {
            assertThat(benchmark.extract().asString().contains(organisation.toString()))
                    .as(organisation.toString())
                    .isEqualTo(named);
        }
    }

    @Test
    void nobodyIsToldTheOnlyCostThatIsHidden() {
        UUID asking = councils("bench-north", false, "10.00").get(0);
        councils("bench-north", true, "20.00", "30.00", "40.00");
        UUID hidden = councils("bench-north", false, "12.34").get(0);
        tellsOnlyHowMany(line.benchmark(user(asking), ""), 5);
        line.benchmark(user(asking), "").body(not(containsString("12.34")));
        // to itself and to officers two are hidden, or one of two is its own
        line.benchmark(officer(), "").body("spread.median.amount", equalTo("20.00"));
        tellsOnlyHowMany(line.benchmark(user(hidden), ""), 5);
        councils("bench-north", false, "50.00");
        line.benchmark(user(asking), "").body("spread.median.amount", equalTo("25.00"));
    }

    @Test
    void aNeighbourReadsNeitherTheValueNorTheNameOfWhoIsCheapestAndDidNotAgree() {
        UUID asking = councils("bench-north", false, "70.00").get(0);
        UUID cheapest = membership.organisation("Cheapest of all", "PROJECT_DISTRICT", "bench-north", LINE_YEAR);
        line.stated(cheapest, "1.23", false);
        councils("bench-north", false, "98.76");
        councils("bench-north", true, "40.00", "50.00", "60.00");
        ValidatableResponse benchmark = line.benchmark(user(asking), "")
                .body("n", equalTo(6))
                .body("spread.lowest.amount", equalTo("40.00"))
                .body("spread.lowerQuartile.amount", equalTo("42.50"))
                .body("spread.upperQuartile.amount", equalTo("67.50"))
                .body("spread.highest.amount", equalTo("70.00"))
                .body("half.notShown", equalTo(1))
                .body(not(containsString("1.23")))
                .body(not(containsString("98.76")))
                .body(not(containsString("Cheapest of all")));
        assertNames(benchmark, List.of(cheapest), false);
        line.benchmark(user(cheapest), "").body("spread.lowest.amount", equalTo("1.23"));
    }

    @Test
    void isAskedOfASubRegionAndOfAType() {
        UUID asking = councils("bench-south", false, "100.00").get(0);
        councils("bench-north", false, "10.00", "20.00", "30.00", "40.00", "50.00");
        line.benchmark(user(asking), "&subRegion=bench-north")
                .body("n", equalTo(5))
                .body("spread.lowest", nullValue())
                .body("spread.median.amount", equalTo("30.00"))
                .body("spread.highest", nullValue())
                .body("own.unitCost.amount", equalTo("100.00"))
                .body("half.notShown", equalTo(5));
        tellsOnlyHowMany(line.benchmark(user(asking), "&subRegion=bench-south"), 1);
        line.benchmark(officer(), "&type=PROJECT_DISTRICT").body("n", equalTo(6));
        tellsOnlyHowMany(line.benchmark(officer(), "&type=NO_SUCH"), 0);
    }

    @Test
    void whatIsWithdrawnCountsNowhere() {
        councils("bench-north", true, "10.00", "20.00", "30.00", "40.00");
        UUID cost = line.stated(membership.organisation("bench-north"), "50.00", true);
        line.benchmark(officer(), "").body("others", hasSize(5));
        withdraw(officer(), COSTS + "/" + cost).statusCode(200);
        tellsOnlyHowMany(line.benchmark(officer(), ""), 4);
    }

    @Test
    void countsUnderTheOrganisationThatStatedItWhoeverFollows() {
        List<UUID> all = councils("bench-north", true, "10.00", "20.00", "30.00", "40.00", "50.00");
        UUID successor = membership.organisation("bench-north");
        membership.end(all.get(0), "bench-north", "2009-03-31", successor);
        line.benchmark(user(successor), "")
                .body("n", equalTo(5))
                .body("own", nullValue())
                .body("others[0].organisation", equalTo(all.get(0).toString()));
    }

    @Test
    void refusesWhatNobodyKnowsAndWhoMayNotRead() {
        officer()
                .get(BENCHMARKS + line.query().replace(line.channel(), "NO_SUCH"))
                .then()
                .statusCode(400);
        officer().get(BENCHMARKS + "?transaction=" + line.transaction()).then().statusCode(400);
        as(Roles.ASSESSOR).get(BENCHMARKS + line.query()).then().statusCode(403);
        as(Roles.BOARD_MEMBER).get(BENCHMARKS + line.query()).then().statusCode(200);
    }

    @Test
    void aTransactionIsDescribedAndAmendedPartByPart() {
        String path = BenchmarkClerk.TRANSACTIONS + "/" + line.transaction();
        officer()
                .header("If-Match", "*")
                .body("{\"unit\":\"badge\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("unit", equalTo("badge"))
                .body("serviceArea", equalTo("Transport"))
                .body("name", equalTo("Blue badge"));
        officer()
                .header("If-Match", "*")
                .body("{\"name\":\"A badge\",\"serviceArea\":\"Roads\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("unit", equalTo("badge"))
                .body("serviceArea", equalTo("Roads"))
                .body("name", equalTo("A badge"));
        officer().get(path + "/history").then().statusCode(200).body("items", hasSize(3));
        as(Roles.AUDITOR)
                .header("If-Match", "*")
                .body("{\"unit\":\"badge\"}")
                .patch(path)
                .then()
                .statusCode(403);
        officer()
                .body("{\"code\":\"%s\",\"name\":\"Again\",\"serviceArea\":\"A\",\"unit\":\"b\"}"
                        .formatted(line.transaction()))
                .post(BenchmarkClerk.TRANSACTIONS)
                .then()
                .statusCode(409);
        officer()
                .body("{\"code\":\"WITHOUT_UNIT\",\"name\":\"Again\",\"serviceArea\":\"A\"}")
                .post(BenchmarkClerk.TRANSACTIONS)
                .then()
                .statusCode(400);
    }
}
