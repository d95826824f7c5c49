package org.concordat.sampledata.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NorthWestTest {
    private final Plan plan = NorthWest.plan();

    @Test
    void namesEachCountyBeforeItsDistricts() {
        List<String> seen = new ArrayList<>();
        for (Plan.Organisation organisation : plan.organisations()) {
            organisation.county().ifPresent(county -> assertThat(seen).contains(county));
            seen.add(organisation.name());
        }
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void knowsTheTypeOfEveryOrganisationAndEveryClass() {
        Set<String> types = plan.organisationTypes().stream()
                .map(Plan.OrganisationType::code)
                .collect(Collectors.toSet());

        assertThat(plan.organisations()).allSatisfy(one -> assertThat(types).contains(one.type()));
        assertThat(plan.rateCards()).flatMap(Plan.RateCard::classes).allSatisfy(one -> assertThat(types)
                .containsAll(one.organisationTypes()));
    }

    @Test
    void hasOneRateCardForEachYear() {
        assertThat(plan.rateCards())
                .extracting(card -> card.financialYear() + " " + card.name())
                .containsExactly("2007-08 NW 2006-08", "2008-09 NW 2008-10", "2009-10 NW 2008-10");
    }

    @Test
    void namesTheKindsOfWorkAndOfEventsThatThePartnershipKnows() {
        assertThat(plan.workstreamKinds())
                .extracting(Plan.WorkstreamKind::name)
                .contains(
                        "Stakeholder engagement",
                        "Tools and guidance",
                        "Support",
                        "Knowledge sharing",
                        "Shaping national agendas");
        assertThat(plan.eventKinds())
                .extracting(Plan.EventKind::code)
                .containsExactly("WORKSHOP", "SEMINAR", "COURSE", "FORUM");
    }

    @Test
    void givesACostAloneToWhatIsNoOverheadAndToNothingElse() {
        Map<String, Boolean> overhead = plan.workstreamKinds().stream()
                .collect(Collectors.toMap(Plan.WorkstreamKind::code, Plan.WorkstreamKind::overhead));

        assertThat(plan.programmes())
                .flatMap(Plan.Programme::activities)
                .hasSameSizeAs(Facts.of("activities.csv"))
                .allSatisfy(one ->
                        assertThat(one.costAlone().isEmpty()).as(one.title()).isEqualTo(overhead.get(one.kind())))
                .allSatisfy(one -> assertThat(one.costAlone().filter(cost -> cost.signum() <= 0))
                        .isEmpty());
        assertThat(overhead).containsValues(true, false);
    }

    @Test
    void treatsAsOverheadExactlyWhatNobodyWouldPayForAlone() {
        Map<String, String> costAlone = Facts.of("activities.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.text("programme") + row.text("activity"),
                        row -> row.text("cost_alone_per_council_gbp")));

        for (Plan.Programme programme : plan.programmes()) {
            for (Plan.Activity activity : programme.activities()) {
                assertThat(costAlone.get(programme.code() + activity.title()).equals("0"))
                        .as(activity.title())
                        .isEqualTo(activity.costAlone().isEmpty());
            }
        }
    }

    @Test
    void fundsEachProgrammeInBothYearsOfThePlan() {
        assertThat(plan.programmes()).allSatisfy(programme -> assertThat(programme.years())
                .extracting(FinancialYear::toString)
                .containsExactly("2008-09", "2009-10"));
    }

    @Test
    void splitsTheBudgetOfEachActivityByItsSources() {
        Map<String, String> budgets = Facts.of("activities.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.text("programme") + row.text("activity"), row -> row.text("budget_gbp")));

        for (Plan.Programme programme : plan.programmes()) {
            for (Plan.Activity activity : programme.activities()) {
                assertThat(activity.budget().total())
                        .as(activity.title())
                        .isEqualByComparingTo(budgets.get(programme.code() + activity.title()));
            }
        }
    }

    @Test
    void leavesOutASourceThatGivesNothing() {
        assertThat(new Plan.BySource(BigDecimal.TEN, BigDecimal.ZERO).amounts())
                .containsExactly(Map.entry("CORE", BigDecimal.TEN));
        assertThat(new Plan.BySource(BigDecimal.ONE, BigDecimal.TEN).amounts())
                .containsExactly(Map.entry("ADDED_VALUE", BigDecimal.TEN), Map.entry("CORE", BigDecimal.ONE));
    }
}
