package org.concordat.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.money.Bodies;
import org.concordat.reporting.money.Funding;
import org.concordat.reporting.money.distribution.Application;
import org.concordat.reporting.money.distribution.FundingDistributionReport;
import org.concordat.reporting.money.fund.Outturn;
import org.concordat.reporting.money.fund.Outturn.AwardOutturn;
import org.concordat.reporting.money.fund.OutturnReport;
import org.concordat.reporting.money.income.MembershipAndIncome.TypeIncome;
import org.concordat.reporting.money.income.MembershipAndIncomeReport;
import org.concordat.reporting.money.income.Subscriptions;
import org.concordat.reporting.money.income.quarterly.IncomeByQuarter.IncomeOfQuarter;
import org.concordat.reporting.money.income.quarterly.IncomeByQuarterReport;
import org.concordat.reporting.money.income.yearonyear.YearOnYearReport;
import org.concordat.reporting.money.statement.MemberStatementReport;
import org.concordat.reporting.money.statement.MemberStatements.MemberStatement;
import org.concordat.reporting.money.tieout.TieOut.Difference;
import org.concordat.reporting.money.tieout.TieOut.DifferenceKind;
import org.concordat.reporting.money.tieout.TieOutReport;
import org.concordat.reporting.programme.Programmes;
import org.concordat.reporting.programme.benefit.Benefits;
import org.concordat.reporting.programme.benefit.BenefitsReport;
import org.concordat.reporting.programme.benefit.SavingFacts.Saving;
import org.concordat.reporting.programme.benefit.SavingFacts.Source;
import org.concordat.reporting.programme.benefit.SavingFacts.Year;
import org.concordat.reporting.programme.portfolio.PortfolioReport;
import org.concordat.reporting.programme.portfolio.Project;
import org.concordat.reporting.programme.sharing.AdoptionFacts;
import org.concordat.reporting.programme.sharing.BookingFacts;
import org.concordat.reporting.programme.sharing.EventFacts;
import org.concordat.reporting.programme.sharing.EventsAndMatchesReport;
import org.concordat.reporting.programme.supportload.SupportLoadReport;
import org.concordat.reporting.programme.supportload.VisitFacts;
import org.concordat.reporting.region.coverage.CommitmentFacts;
import org.concordat.reporting.region.coverage.CoverageReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports of a sub-region's organisations alone, or of those of a type. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OrganisationsInQuestionTest {

    @Inject
    Told told;

    @Inject
    MembershipAndIncomeReport incomes;

    @Inject
    YearOnYearReport years;

    @Inject
    MemberStatementReport statements;

    @Inject
    SupportLoadReport loads;

    @Inject
    OutturnReport outturns;

    @Inject
    TieOutReport tieOuts;

    @Inject
    FundingDistributionReport distributions;

    @Inject
    CoverageReport coverages;

    @Inject
    PortfolioReport portfolios;

    @Inject
    EventsAndMatchesReport events;

    @Inject
    BenefitsReport benefits;

    @Inject
    IncomeByQuarterReport quarters;

    private final FinancialYear year = Neighbours.aYearBeyondRequests();
    private final String north = "NORTH-" + year;
    private final String south = "SOUTH-" + year;
    private Bodies bodies;
    private UUID bolton;
    private UUID wyre;
    private UUID fire;

    @BeforeEach
    void twoPartsOfTheRegion() {
        bodies = new Bodies(told, year);
        bolton = bodies.council("Bolton", north);
        fire = bodies.fire("Fire and rescue", north);
        wyre = bodies.council("Wyre", south);
    }

    private Scope all() {
        return new Scope(year, null, null, null);
    }

    private Scope of(String subRegion) {
        return all().of(subRegion, null);
    }

    private Scope ofType(String type) {
        return all().of(null, type);
    }

    private void subscribes(UUID organisation, String subRegion, long pounds) {
        told.that(Subscriptions.TOPIC, new Subscriptions(year).paidBy(organisation, subRegion, pounds));
    }

    private void allSubscribe() {
        subscribes(bolton, north, 9000);
        subscribes(fire, north, 300);
        subscribes(wyre, south, 20);
    }

    private Money received(Scope scope) {
        return incomes.figures(scope).total().net().received();
    }

    @Test
    void incomeIsThatOfTheirSubscriptions() {
        allSubscribe();
        assertThat(received(of(north))).isEqualTo(Money.pounds(9300));
        assertThat(received(ofType(bodies.council()))).isEqualTo(Money.pounds(9020));
        assertThat(received(all().of(north, bodies.council()))).isEqualTo(Money.pounds(9000));
        assertThat(received(of("NOWHERE"))).isEqualTo(Money.ZERO);
        assertThat(incomes.figures(of(north)).organisations()).isEqualTo(2);
        assertThat(incomes.figures(of(north)).councils()).isEqualTo(1);
    }

    @Test
    void theIncomeOfAllPartsAndOfAllTypesIsThatOfTheRegion() {
        allSubscribe();
        assertThat(Stream.of(north, south).map(this::of).map(this::received).reduce(Money.ZERO, Money::plus))
                .isEqualTo(received(all()));
        assertThat(Stream.of(bodies.council(), bodies.fire())
                        .map(this::ofType)
                        .map(this::received)
                        .reduce(Money.ZERO, Money::plus))
                .isEqualTo(received(all()));
    }

    @Test
    void membersAreCountedByTheTypeOfTheirOrganisation() {
        allSubscribe();
        assertThat(incomes.figures(all()).byType())
                .extracting(TypeIncome::organisationType, each -> each.income().members())
                .containsExactly(tuple(bodies.council(), 2), tuple(bodies.fire(), 1));
    }

    @Test
    void anOrganisationCountsWhereItStoodOnTheDay() {
        allSubscribe();
        LocalDate moved = year.firstDay().plusMonths(6);
        told.that(
                "membership.organisations",
                bolton,
                1,
                moved,
                Funding.RECORDED.plusSeconds(1),
                Map.of(
                        "name",
                        "Bolton",
                        "type",
                        bodies.council(),
                        "subRegion",
                        south,
                        "activeFrom",
                        year.firstDay(),
                        "activeUntil",
                        year.lastDay()));
        Scope before = new Scope(year, moved.minusDays(1), null, null);
        Scope after = new Scope(year, moved, null, null);
        assertThat(received(before.of(south, null))).isEqualTo(Money.pounds(20));
        assertThat(received(after.of(south, null))).isEqualTo(Money.pounds(9020));
    }

    @Test
    void yearOnYearComparesTheirSubscriptions() {
        allSubscribe();
        assertThat(years.figures(of(south)).total().number()).isEqualTo(1);
        assertThat(years.figures(of(south)).total().amount()).isEqualTo(Money.pounds(20));
    }

    @Test
    void statementsAreTheirs() {
        assertThat(statements.figures(of(north)).organisations())
                .extracting(MemberStatement::organisation)
                .containsExactly(bolton, fire);
        assertThat(statements.figures(all().of(north, bodies.fire())).organisations())
                .extracting(MemberStatement::organisation)
                .containsExactly(fire);
    }

    @Test
    void supportIsThatGivenToThem() {
        told.that("programme.visits", new VisitFacts.Told(bolton, null, year.firstDay()));
        told.that("programme.visits", new VisitFacts.Told(wyre, null, year.firstDay()));
        var load = loads.figures(of(south));
        assertThat(load.organisations()).singleElement().satisfies(one -> assertThat(one.organisation())
                .isEqualTo(wyre));
        assertThat(load.total().get(0).visits()).isEqualTo(1);
    }

    private UUID awardOf(UUID recipient) {
        return new Funding(told, year).award().with("recipient", recipient).told();
    }

    @Test
    void outturnIsThatOfTheirAwardsAndOfNoProgrammeOrFund() {
        awardOf(bolton);
        UUID award = awardOf(wyre);
        told.that(Programmes.TOPIC, new Programmes(year).of("BPI", 47500, 40000, 614000L));
        Outturn outturn = outturns.figures(of(south));
        assertThat(outturn.awards()).extracting(AwardOutturn::award).containsExactly(award);
        assertThat(outturn.programmes()).isEmpty();
        assertThat(outturn.funds()).isEmpty();
        assertThat(outturns.figures(all()).programmes()).isNotEmpty();
    }

    @Test
    void whatDoesNotTieIsTheirs() {
        told.that(Programmes.TOPIC, new Programmes(year).of("HOST", 20000, 0, null));
        var funding = new Funding(told, year);
        for (UUID recipient : List.of(bolton, wyre)) {
            UUID award =
                    funding.award().with("recipient", recipient).paid("7.00").told();
            funding.claim(award, "PAID", "9.00", "9.00", "9.00");
        }
        assertThat(tieOuts.figures(all()).differences()).hasSize(5);
        assertThat(tieOuts.figures(of(south)).differences())
                .extracting(Difference::kind)
                .containsExactly(DifferenceKind.AWARD_AGAINST_COMMITMENT, DifferenceKind.CLAIMS_AGAINST_PAYMENTS);
    }

    @Test
    void whatWasAskedForIsTheirPart() {
        for (UUID applicant : List.of(bolton, wyre)) {
            told.that(
                    "funding.applications",
                    new Application(
                            applicant,
                            null,
                            "SUBMITTED",
                            List.of(new Application.Amount(year, Money.pounds(100))),
                            List.of()));
        }
        var distribution = distributions.figures(of(south));
        assertThat(distribution.total().requested()).isEqualTo(Money.pounds(100));
        assertThat(distribution.total().councils()).isEqualTo(1);
        assertThat(distribution.bySubRegion()).hasSize(1);
    }

    @Test
    void whoWasToSignIsAmongThem() {
        UUID commitment = UUID.randomUUID();
        String name = "Protocol of " + year;
        told.that(
                "membership.commitments",
                new CommitmentFacts.Told(commitment, name, List.of(bodies.council()), null, null));
        assertThat(coverages.figures(of(south)).lines())
                .filteredOn(line -> line.name().equals(name) && line.subRegion() == null)
                .singleElement()
                .satisfies(line -> assertThat(line.addressed()).isEqualTo(1));
    }

    @Test
    void projectsAreThoseThatTheyLead() {
        UUID programme = UUID.randomUUID();
        for (UUID lead : List.of(bolton, wyre)) {
            Project project =
                    Project.in(year, programme, "DELIVERY").with("lead", lead).with("title", "One payroll");
            told.that(
                    Project.TOPIC,
                    UUID.fromString(project.state().get("id").toString()),
                    0,
                    year.firstDay(),
                    Funding.RECORDED,
                    project.state());
        }
        assertThat(portfolios.figures(of(south)).parts())
                .filteredOn(part -> wyre.toString().equals(part.key()))
                .hasSize(1);
        assertThat(portfolios.figures(of(south)).parts())
                .filteredOn(part -> bolton.toString().equals(part.key()))
                .isEmpty();
        assertThat(portfolios.figures(of(south)).total().projects()).isEqualTo(1);
    }

    @Test
    void eventsAreThoseInWhichTheyTookPart() {
        Instant morning = year.firstDay().atTime(9, 0).toInstant(ZoneOffset.UTC);
        for (UUID organisation : List.of(bolton, wyre)) {
            UUID event = UUID.randomUUID();
            told.that("programme.events", new EventFacts.Told(event, null, null, null, morning, "HELD"));
            told.that("programme.bookings", new BookingFacts.Told(event, organisation, 5, "CONFIRMED", 4, null));
            told.that("programme.adoptions", new AdoptionFacts.Told(organisation, year.firstDay(), "RECORDED"));
        }
        assertThat(events.figures(of(south)).total().matchmaking().adoptions()).isEqualTo(1);
        var turnout = events.figures(of(south)).total().turnout();
        assertThat(turnout.events()).isEqualTo(1);
        assertThat(turnout.attended()).isEqualTo(4);
        assertThat(events.figures(all()).total().turnout().events()).isEqualTo(2);
    }

    @Test
    void savingsAndBusinessCasesAreThoseOfProjectsThatTheyLead() {
        for (UUID lead : List.of(bolton, wyre)) {
            Project project = Project.in(year, UUID.randomUUID(), "DELIVERY")
                    .with("lead", lead)
                    .with("title", "One payroll");
            told.that(Project.TOPIC, project.id(), 0, year.firstDay(), Funding.RECORDED, project.state());
            told.that(
                    "programme.business-cases",
                    project.businessCase(year, 1, "10.00", true, lead.equals(wyre) ? "40.00" : "2.00"));
            saved(new Source(null, project.id()), lead.equals(wyre) ? 40 : 2);
        }
        saved(new Source(UUID.randomUUID(), null), 100);
        Benefits found = benefits.figures(of(south));
        assertThat(found.savingTotals())
                .singleElement()
                .satisfies(sum -> assertThat(sum.sums().claimed().expected()).isEqualTo(Money.pounds(40)));
        assertThat(found.businessCaseTotals()).singleElement().satisfies(sum -> assertThat(sum.planned())
                .isEqualTo(Money.pounds(40)));
        assertThat(benefits.figures(all()).savingTotals())
                .singleElement()
                .satisfies(sum -> assertThat(sum.sums().claimed().expected()).isEqualTo(Money.pounds(142)));
    }

    private void saved(Source source, long pounds) {
        Money money = Money.pounds(pounds);
        told.that(
                "programme.savings",
                new Saving(
                        source,
                        "CASHABLE",
                        "RECURRING",
                        List.of(new Year(year, money, money, money, year.lastDay())),
                        "CLAIMED",
                        null));
    }

    @Test
    void incomeByQuarterIsThatOfTheirSubscriptionsAndNoGrant() {
        allSubscribe();
        var funding = new Funding(told, year);
        UUID grant = UUID.randomUUID();
        funding.fund("GRANT-" + year, List.of(funding.source(grant, "GRANT", "500.00", null)));
        funding.receipt(grant, "GRANT", "500.00", year.firstDay(), false);
        Scope atTheEnd = new Scope(year, year.lastDay(), null, null);
        IncomeOfQuarter ofAll = nowKnown(atTheEnd);
        IncomeOfQuarter ofSouth = nowKnown(atTheEnd.of(south, null));
        assertThat(ofAll.receivedToDate()).isEqualTo(Money.pounds(9320));
        assertThat(ofAll.grantReceivedToDate()).isEqualTo(Money.pounds(500));
        assertThat(ofSouth.receivedToDate()).isEqualTo(Money.pounds(20));
        assertThat(ofSouth.grantReceivedToDate()).isEqualTo(Money.ZERO);
    }

    private IncomeOfQuarter nowKnown(Scope scope) {
        return quarters.figures(scope).quarters().get(3).nowKnown();
    }

    /** Of every report that adds up money or support of organisations. */
    @Test
    void allPartsAndAllTypesAddUpToTheWhole() {
        allSubscribe();
        for (UUID organisation : List.of(bolton, fire, wyre)) {
            awardOf(organisation);
            told.that("programme.visits", new VisitFacts.Told(organisation, null, year.firstDay()));
            told.that(
                    "funding.applications",
                    new Application(
                            organisation,
                            null,
                            "SUBMITTED",
                            List.of(new Application.Amount(year, Money.of("33.33"))),
                            List.of()));
        }
        List<Scope> parts = List.of(of(north), of(south));
        List<Scope> types = List.of(ofType(bodies.council()), ofType(bodies.fire()));
        for (Function<Scope, Money> sum : List.<Function<Scope, Money>>of(
                scope -> years.figures(scope).total().amount(),
                scope -> distributions.figures(scope).total().requested(),
                scope -> distributions.figures(scope).total().awarded(),
                scope -> Money.pounds(outturns.figures(scope).awards().size()),
                scope -> statements.figures(scope).organisations().stream()
                        .map(MemberStatement::awarded)
                        .reduce(Money.ZERO, Money::plus),
                scope -> Money.pounds(loads.figures(scope).total().get(0).visits()))) {
            Money whole = sum.apply(all());
            assertThat(whole).isNotEqualTo(Money.ZERO);
            for (List<Scope> each : List.of(parts, types)) {
                assertThat(each.stream().map(sum).reduce(Money.ZERO, Money::plus))
                        .isEqualTo(whole);
            }
        }
    }
}
