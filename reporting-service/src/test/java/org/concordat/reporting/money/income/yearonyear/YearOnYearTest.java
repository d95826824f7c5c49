package org.concordat.reporting.money.income.yearonyear;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.money.income.Subscriptions;
import org.concordat.reporting.money.income.yearonyear.RateFacts.Rate;
import org.concordat.reporting.money.income.yearonyear.RateFacts.RateCard;
import org.concordat.reporting.money.income.yearonyear.RateFacts.RateOfClass;
import org.concordat.reporting.money.income.yearonyear.YearOnYear.ClassYearOnYear;
import org.concordat.reporting.money.income.yearonyear.YearOnYear.OnCard;
import org.concordat.reporting.report.Scope;
import org.junit.jupiter.api.Test;

/** "Year on year shows rate, number and amount apart": reporting.md. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class YearOnYearTest {

    @Inject
    Told told;

    @Inject
    YearsOnYear years;

    @Inject
    RateFacts rates;

    private final FinancialYear before = Neighbours.theFirstOfTwoYears();
    private final FinancialYear year = before.next();

    private void card(FinancialYear of, int version, RateOfClass... classes) {
        told.that("membership.rate-cards", new RateCard(of, version, List.of(classes)));
    }

    private static RateOfClass rate(String name, long pounds) {
        return new RateOfClass(name, Money.pounds(pounds));
    }

    private void subscriptions(FinancialYear of, String className, int number, String amount) {
        for (int i = 0; i < number; i++) {
            told.that(Subscriptions.TOPIC, new Subscriptions(of).of(className, "CUMBRIA", amount));
        }
    }

    private ClassYearOnYear line(String className) {
        return years.of(new Scope(year, null, null, null)).byClass().stream()
                .filter(line -> line.className().equals(className))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsRateNumberAndAmountApart() {
        card(before, 1, rate("Upper tier", 8000), rate("District", 1500));
        card(year, 1, rate("Upper tier", 9000), rate("District", 2000), rate("Fire", 2500));
        subscriptions(before, "Upper tier", 20, "8000.00");
        subscriptions(before, "District", 24, "1500.00");
        subscriptions(year, "Upper tier", 20, "9000.00");
        subscriptions(year, "District", 24, "2000.00");
        subscriptions(year, "Fire", 1, "2500.00");
        YearOnYear figures = years.of(new Scope(year, null, null, null));
        assertThat(figures.byClass())
                .extracting(ClassYearOnYear::className)
                .containsExactly("District", "Fire", "Upper tier");
        ClassYearOnYear upper = line("Upper tier");
        assertThat(upper.rateBefore()).isEqualTo(Money.pounds(8000));
        assertThat(upper.rate()).isEqualTo(Money.pounds(9000));
        assertThat(upper.change().amountBefore()).isEqualTo(Money.pounds(160_000));
        assertThat(upper.change().amount()).isEqualTo(Money.pounds(180_000));
        assertThat(figures.total().amountBefore()).isEqualTo(Money.pounds(196_000));
        assertThat(figures.total().amount()).isEqualTo(Money.pounds(230_500));
        assertThat(figures.total().changePercent()).isEqualTo(new BigDecimal("17.6"));
        assertThat(figures.total().number()).isEqualTo(45);
    }

    @Test
    void aClassThatTheEarlierCardLacksIsNotOnCardAndNeverZeroPerCent() {
        card(before, 1, rate("Upper tier", 8000));
        card(year, 1, rate("Upper tier", 9000), rate("Fire", 2500));
        subscriptions(year, "Fire", 1, "2500.00");
        ClassYearOnYear fire = line("Fire");
        assertThat(fire.earlierCard()).isEqualTo(OnCard.NOT_ON_CARD);
        assertThat(fire.rateBefore()).isNull();
        assertThat(fire.change().changePercent()).isNull();
        assertThat(fire.change().change()).isEqualTo(Money.pounds(2500));
        assertThat(line("Upper tier").earlierCard()).isEqualTo(OnCard.ON_CARD);
    }

    @Test
    void aClassThatSubscribedWithoutBeingOnTheEarlierCardHasNoPercentageEither() {
        card(year, 1, rate("Fire", 2500));
        subscriptions(before, "Fire", 1, "2500.00");
        subscriptions(year, "Fire", 1, "2500.00");
        assertThat(line("Fire").earlierCard()).isEqualTo(OnCard.NOT_ON_CARD);
        assertThat(line("Fire").change().amountBefore()).isEqualTo(Money.pounds(2500));
        assertThat(line("Fire").change().changePercent()).isNull();
    }

    @Test
    void theCardWithTheHighestVersionOfAYearIsInForce() {
        card(year, 1, rate("Upper tier", 8500));
        card(year, 2, rate("Upper tier", 9000));
        assertThat(line("Upper tier").rate()).isEqualTo(Money.pounds(9000));
    }

    @Test
    void whatIsNoLongerLiveIsNotAskedFor() {
        told.that(Subscriptions.TOPIC, new Subscriptions(year).withStatus("WITHDRAWN"));
        assertThat(years.of(new Scope(year, null, null, null)).byClass()).isEmpty();
    }

    @Test
    void readsACardAsMembershipTellsIt() throws IOException {
        var json = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        RateCard card = json.treeToValue(
                EventContract.of("membership-service")
                        .example("concordat.membership.rate-card-published.v1")
                        .get("state"),
                RateCard.class);
        FinancialYear told = FinancialYear.of("2008-09");
        assertThat(rates.of(card))
                .containsExactly(
                        new Rate(told, 1, "Upper tier", Money.pounds(9000)),
                        new Rate(told, 1, "District", Money.pounds(2000)));
    }

    private static RequestSpecification caller(String role) {
        return given().auth().oauth2(Tokens.person(role, UUID.randomUUID()));
    }

    @Test
    void isShownAsJsonAndCsvToThoseWhoReadReports() {
        card(year, 1, rate("Fire", 2500));
        subscriptions(year, "Fire", 1, "2500.00");
        String report = "/reporting/v1/reports/year-on-year";
        caller(Roles.AUDITOR)
                .queryParam("financialYear", year.toString())
                .get(report)
                .then()
                .statusCode(200)
                .body("byClass.className", contains("Fire"))
                .body("byClass[0].earlierCard", equalTo("NOT_ON_CARD"))
                .body("byClass[0].changePercent", nullValue())
                .body("amount.amount", equalTo("2500.00"));
        caller(Roles.AUDITOR)
                .queryParam("financialYear", year.toString())
                .get(report + ".csv")
                .then()
                .statusCode(200)
                .body(containsString("CLASS,Fire,NOT_ON_CARD,,2500.00,0,1,0.00,2500.00,2500.00,"));
    }
}
