package org.concordat.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.reporting.indicator.IndicatorClerk.code;
import static org.concordat.reporting.indicator.IndicatorClerk.imported;
import static org.concordat.reporting.indicator.IndicatorClerk.indicator;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.organisation;
import static org.concordat.reporting.programme.deliverable.Promising.deliverable;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.security.Roles;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.OverKafka;
import org.concordat.reporting.indicator.IndicatorClerk;
import org.concordat.reporting.money.Bodies;
import org.concordat.reporting.money.Funding;
import org.concordat.reporting.money.distribution.Application;
import org.concordat.reporting.money.fund.ProgrammeOutturnFacts;
import org.concordat.reporting.money.income.Subscriptions;
import org.concordat.reporting.money.income.yearonyear.RateFacts.RateCard;
import org.concordat.reporting.money.income.yearonyear.RateFacts.RateOfClass;
import org.concordat.reporting.programme.Programmes;
import org.concordat.reporting.programme.benefit.SavingFacts;
import org.concordat.reporting.programme.benefit.SavingFacts.Saving;
import org.concordat.reporting.programme.benefit.SavingFacts.Source;
import org.concordat.reporting.programme.deliverable.Promising;
import org.concordat.reporting.programme.maturity.Assessment;
import org.concordat.reporting.programme.portfolio.Project;
import org.concordat.reporting.programme.sharing.AdoptionFacts;
import org.concordat.reporting.programme.sharing.BookingFacts;
import org.concordat.reporting.programme.sharing.BookingFacts.Feedback;
import org.concordat.reporting.programme.sharing.EventFacts;
import org.concordat.reporting.programme.sharing.LearningPlanFacts.LearningPlan;
import org.concordat.reporting.programme.sharing.MatchStepFacts.Match;
import org.concordat.reporting.programme.supportload.SupportLimitFacts;
import org.concordat.reporting.programme.supportload.SupportOfferFacts;
import org.concordat.reporting.programme.supportload.VisitFacts;
import org.concordat.reporting.region.coverage.CommitmentFacts;
import org.concordat.reporting.region.coverage.LeadFacts;

/**
 * A year of which every report has every kind of row, with figures: told once, the way that it comes, whichever tests ask
 * about it. Who asks adds nothing to it.
 */
@ApplicationScoped
public class AYearOfEverything {

    /** No other test speaks of it. */
    public static final FinancialYear YEAR = Neighbours.OF_EVERYTHING;

    public static final String NORTH = "NORTH-" + YEAR;
    public static final String SOUTH = "SOUTH-" + YEAR;

    /** A day in the middle of it, on which some of it is true already. */
    public static final LocalDate MIDSUMMER = YEAR.firstDay().plusMonths(3);

    private final OverKafka told;
    private Bodies bodies;
    private UUID bolton;
    private UUID bury;
    private UUID wyre;
    private UUID carlisle;
    private UUID fire;
    private Instant knownAt;

    AYearOfEverything(OverKafka told) {
        this.told = told;
    }

    /** What type councils are of. */
    public String council() {
        return "COUNCIL-" + YEAR;
    }

    /** An instant at which all of it was known. */
    public synchronized Instant knownAt() {
        return knownAt;
    }

    /** Returns when reports show it. */
    public synchronized void tellOnce() {
        if (knownAt != null) {
            return;
        }
        bodies = new Bodies(told, YEAR);
        region();
        subscriptions();
        programmes();
        funding();
        projectsAndSavings();
        sharing();
        promises();
        maturity();
        told.awaitHandled();
        measured();
        knownAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private void region() {
        told.that("membership.sub-regions", Map.of("code", NORTH, "name", "The north"));
        told.that("membership.sub-regions", Map.of("code", SOUTH, "name", "The south, \"Fylde\" and Wyre"));
        bolton = bodies.council("Bolton", NORTH);
        bury = bodies.council("Bury", NORTH);
        wyre = bodies.council("Wyre", SOUTH);
        carlisle = bodies.council("=Carlisle", SOUTH);
        fire = bodies.fire("Fire and rescue", NORTH);
        bodies.population(bolton, YEAR.firstDay(), 262_400);
        bodies.population(wyre, YEAR.firstDay(), 105_700);
        UUID commitment = UUID.randomUUID();
        told.that(
                "membership.commitments",
                new CommitmentFacts.Told(commitment, "Protocol", List.of(council()), 60, null));
        told.that(
                "membership.commitments",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "commitment",
                        commitment,
                        "organisation",
                        bolton,
                        "signedOn",
                        YEAR.firstDay()));
        told.that(
                "membership.lead-coverage",
                new LeadFacts.Told(
                        bolton, "EFFICIENCY", List.of(new LeadFacts.Period(YEAR.firstDay(), YEAR.lastDay()))));
    }

    private void subscriptions() {
        told.that(
                "membership.rate-cards",
                new RateCard(YEAR, 1, List.of(new RateOfClass("Upper tier", Money.pounds(9000)))));
        told.that(
                Subscriptions.TOPIC,
                UUID.randomUUID(),
                0,
                YEAR.firstDay(),
                YEAR.firstDay().atTime(9, 0).toInstant(ZoneOffset.UTC),
                subscription(bolton, NORTH, "Upper tier", "9000.00", "PAID", "9000.00"));
        subscribed(wyre, SOUTH, "=District", "2000.00", "PART_PAID", "1234.56");
        subscribed(carlisle, SOUTH, "=District", "2000.00", "PAID", "2400.00");
        subscribed(bury, NORTH, "Upper tier", "9000.00", "AGREED", null);
    }

    /** @param paid {@code null} while it is not invoiced */
    private void subscribed(
            UUID organisation, String subRegion, String className, String amount, String status, String paid) {
        told.that(
                Subscriptions.TOPIC,
                UUID.randomUUID(),
                0,
                MIDSUMMER,
                Funding.RECORDED,
                subscription(organisation, subRegion, className, amount, status, paid));
    }

    private static Map<String, Object> subscription(
            UUID organisation, String subRegion, String className, String amount, String status, String paid) {
        var state = new HashMap<String, Object>();
        state.put("organisation", organisation);
        state.put("subRegion", subRegion);
        state.put("financialYear", YEAR);
        state.put("className", className);
        state.put("amount", Money.of(amount));
        state.put("vat", Map.of("amount", Money.of("100.00")));
        state.put("status", status);
        if (paid != null) {
            state.put("invoice", invoice(amount));
            state.put("paid", Money.of(paid));
        }
        return state;
    }

    private static Map<String, Object> invoice(String amount) {
        return Map.of(
                "number",
                YEAR + "/0001",
                "issuedOn",
                YEAR.firstDay(),
                "dueOn",
                MIDSUMMER,
                "amount",
                Money.of(amount),
                "vat",
                Money.of("100.00"));
    }

    private void programmes() {
        var programmes = new Programmes(YEAR);
        told.that(Programmes.TOPIC, programmes.of("BPI", 47_500, 40_000, 614_000L));
        // of its budget no activity says anything, which the tie-out shows
        told.that(Programmes.TOPIC, programmes.of("HOST", 20_000, 0, null));
        told.that(
                Programmes.TOPIC,
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "code",
                        "CSM",
                        "name",
                        "Customer service",
                        "years",
                        List.of(new ProgrammeOutturnFacts.Year(
                                YEAR,
                                Money.pounds(40_000),
                                Money.pounds(7_000),
                                Money.pounds(47_000),
                                Money.pounds(45_000),
                                Money.pounds(10_000),
                                Money.pounds(46_000)))));
    }

    private void funding() {
        var funding = new Funding(told, YEAR);
        UUID grant = UUID.randomUUID();
        funding.fund("GRANTS", List.of(funding.source(grant, "GRANT", "39999.99", "BPI")));
        funding.receipt(grant, "GRANT", "25000.00", MIDSUMMER, false);
        funding.plan("APPROVED", "20000.00", "15000.00");
        funding.charged("3750.00", false);
        funding.carriedForward(YEAR, "3695.65");
        UUID application = UUID.randomUUID();
        told.that(
                "funding.applications",
                application,
                0,
                YEAR.firstDay(),
                Funding.RECORDED,
                Map.of(
                        "call",
                        UUID.randomUUID(),
                        "title",
                        "Shared payroll",
                        "applicant",
                        bolton,
                        "status",
                        "APPROVED",
                        "amounts",
                        List.of(new Application.Amount(YEAR, Money.pounds(60_000))),
                        "beneficiaries",
                        List.of(new Application.Part(wyre, BigDecimal.TEN))));
        UUID award = funding.award()
                .with("application", application)
                .with("recipient", bolton)
                .paid("13500.00")
                .retained("1500.00")
                .told();
        funding.claim(award, "PAID", "20000.00", "15000.00", "13500.00");
        funding.award().with("recipient", fire).told();
        told.that(
                Project.TOPIC,
                Project.in(YEAR, null, "DELIVERY")
                        .with("title", "Shared payroll")
                        .with("lead", bolton)
                        .with("award", award)
                        .rated("AMBER")
                        .spent(YEAR, "19900.00")
                        .state());
    }

    private void projectsAndSavings() {
        UUID programme = UUID.randomUUID();
        told.that(
                Programmes.TOPIC, Map.of("id", programme, "code", "SAVE", "name", "Savings", "activities", List.of()));
        Project payroll = Project.in(YEAR, programme, "DELIVERY")
                .with("title", "Payroll")
                .with("lead", wyre)
                .with("subRegion", SOUTH)
                .rated("GREEN")
                .spent(YEAR, "4200.00", "300.00");
        told.that(Project.TOPIC, payroll.state());
        told.that("programme.business-cases", payroll.businessCase(YEAR, 1, "20000.00", true, "50000", "41000"));
        told.that(
                "programme.savings",
                new Saving(
                        new Source(programme, null),
                        "CASHABLE",
                        "RECURRING",
                        List.of(new SavingFacts.Year(
                                YEAR, Money.pounds(99), Money.pounds(100), Money.pounds(101), YEAR.lastDay())),
                        "VALIDATED",
                        null));
    }

    private void sharing() {
        UUID programme = UUID.randomUUID();
        told.that(
                Programmes.TOPIC, Map.of("id", programme, "code", "SHARE", "name", "Sharing", "activities", List.of()));
        UUID event = UUID.randomUUID();
        Instant morning = MIDSUMMER.atTime(9, 0).toInstant(ZoneOffset.UTC);
        told.that("programme.events", new EventFacts.Told(event, programme, null, null, morning, "HELD"));
        told.that("programme.bookings", new BookingFacts.Told(event, bolton, 5, "CONFIRMED", 4, new Feedback(3, 13)));
        told.that("programme.bookings", new BookingFacts.Told(event, wyre, 2, "CONFIRMED", 2, null));
        told.that("programme.matches", new Match(bolton, wyre, MIDSUMMER, MIDSUMMER, null, null));
        told.that("programme.adoptions", new AdoptionFacts.Told(wyre, MIDSUMMER, "RECORDED"));
        told.that("programme.learning-plans", new LearningPlan(bolton, YEAR));
        told.that("programme.visits", new VisitFacts.Told(bolton, null, MIDSUMMER));
        told.that("programme.support-offers", new SupportOfferFacts.Told(bolton, MIDSUMMER));
        told.that("programme.support-limits", new SupportLimitFacts.Told(bolton, 1, YEAR.firstDay()));
    }

    private void promises() {
        Promising seminars = Promising.by(told, YEAR, "SEMINARS");
        seminars.promises(
                deliverable("PRACTITIONER_EVENT", "EVENTS", "NUMBER", 5),
                deliverable("GUIDE", "ENTRIES", "NUMBER", 1),
                deliverable("COUNCIL_VISIT", "VISITS", "ALL_COUNCILS", null));
        seminars.event("HELD", null);
        seminars.delivered("GUIDE", 1);
        seminars.visited(bolton);
    }

    private void maturity() {
        Assessment round = Assessment.in(YEAR, told);
        round.submitted(NORTH, 5, 1, true);
        round.submitted(SOUTH, 3, 2, false);
        round.submitted(SOUTH, 4, 0, true);
        round.closed();
    }

    /** What organisations return: one becomes worse twice running, and keeps a measure from being met. */
    private void measured() {
        String visits = indicator("NUMBER", ",\"tolerance\":{\"figure\":\"10\",\"basis\":\"UNITS\"}");
        int last = YEAR.startYear();
        // whoever is no longer there today is not warned of
        UUID worsening = organisation(told, "DISTRICT-" + YEAR);
        told.awaitHandled();
        imported(worsening, visits, last - 2, "100");
        imported(worsening, visits, last - 1, "80");
        imported(worsening, visits, last, "60");
        String signed = indicator("YES_NO", "");
        imported(bolton, signed, last, "YES");
        imported(wyre, signed, last, "NO");
        String most = code("EVERYTHING");
        measure("""
                {"code":"%s","kind":"RULE","indicator":"%s","name":"Most signed",
                 "rule":{"kind":"SHARE","target":"85","atLeast":"YES"},
                 "organisations":{"types":["%s"]},"dueDay":"%s"}""".formatted(most, signed, council(), YEAR.lastDay()));
        String one = code("EVERYTHING");
        measure("""
                {"code":"%s","kind":"RULE","indicator":"%s","name":"One signed",
                 "rule":{"kind":"COUNT","target":"1","atLeast":"YES"},
                 "organisations":{"types":["%s"]},"dueDay":"%s"}""".formatted(one, signed, council(), YEAR.lastDay()));
        measure("""
                {"code":"%s","kind":"ALL_OF","name":"Signed by most","parts":["%s","%s"],"dueDay":"%s"}""".formatted(code("EVERYTHING"), most, one, YEAR.lastDay()));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(report("early-warnings").getList("warnings")).isNotEmpty();
            assertThat(report("success-measures").getList("measures.missing")).containsExactlyInAnyOrder(2, 2, null);
            assertThat(report("success-measures").getLong("freshness.lagEvents"))
                    .isZero();
        });
    }

    private static void measure(String body) {
        officer().body(body).post("/reporting/v1/measures").then().statusCode(201);
    }

    /** A question about it. */
    public static RequestSpecification asked() {
        return asked(YEAR);
    }

    static RequestSpecification asked(FinancialYear year) {
        return IndicatorClerk.as(Roles.AUDITOR).queryParam("financialYear", year.toString());
    }

    public static String path(String report) {
        return "/reporting/v1/reports/" + report;
    }

    private static JsonPath report(String name) {
        return asked().get(path(name)).then().statusCode(200).extract().jsonPath();
    }
}
