package org.concordat.reporting.programme.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.programme.portfolio.CaseCostFacts.CaseCost;
import org.concordat.reporting.programme.portfolio.CaseCostFacts.CostedCase;
import org.concordat.reporting.programme.portfolio.ProjectSpendingFacts.ProjectSpending;
import org.concordat.reporting.programme.portfolio.ThemeFacts.Theme;
import org.junit.jupiter.api.Test;

/** What follows from what programme itself gives as an example. */
class ProjectFactsTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final UUID AWARD = UUID.fromString("01920000-0000-7000-8000-000000000501");

    private static <T> T told(String what, Class<T> as) throws IOException {
        var example = EventContract.of("programme-service").example("concordat.programme.%s.v1".formatted(what));
        return JSON.treeToValue(example.get("state"), as);
    }

    private static UUID id(int last) {
        return UUID.fromString("01920000-0000-7000-8000-000000000" + last);
    }

    @Test
    void readsAProjectAsProgrammeTellsIt() throws IOException {
        ProjectTold told = told("project-reported", ProjectTold.class);
        assertThat(new ProjectFacts().of(told))
                .containsExactly(new ProjectFacts.Project(
                        id(701),
                        id(710),
                        "cheshire",
                        LocalDate.parse("2008-07-20"),
                        "DELIVERY",
                        "AMBER",
                        AWARD,
                        "AMBER",
                        "GREEN"));
        assertThat(new ProjectPartyFacts().of(told)).hasSize(2);
        assertThat(new ProjectThemeFacts().of(told)).isEmpty();
        assertThat(new ProjectSpendingFacts().of(told)).isEmpty();
    }

    @Test
    void readsWhatWasSpentAsProgrammeTellsIt() throws IOException {
        ProjectTold told = told("project-spent", ProjectTold.class);
        assertThat(new ProjectSpendingFacts().of(told))
                .containsExactly(
                        new ProjectSpending(told.id(), AWARD, new FinancialYear(2008), "CORE", Money.of("4200.00")));
    }

    @Test
    void readsTheCostsOfABusinessCaseAsProgrammeTellsThem() throws IOException {
        assertThat(new CaseCostFacts().of(told("benefit-realised", CostedCase.class)))
                .containsExactly(new CaseCost(id(601), new FinancialYear(2008), "CAPITAL", Money.pounds(20000)));
    }

    @Test
    void readsAThemeAsProgrammeTellsIt() throws IOException {
        assertThat(new ThemeFacts().of(told("theme-created", Theme.class)))
                .containsExactly(new Theme("EFFICIENCY", "Efficiency"));
    }
}
