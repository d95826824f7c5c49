package org.concordat.reporting.programme.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.programme.benefit.CaseBenefitFacts.BenefitCase;
import org.concordat.reporting.programme.benefit.CaseBenefitFacts.CaseBenefit;
import org.concordat.reporting.programme.benefit.SavingFacts.Saving;
import org.concordat.reporting.programme.benefit.SavingFacts.SavingInYear;
import org.junit.jupiter.api.Test;

/** What follows from what programme itself gives as an example. */
class BenefitFactsTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final UUID PROJECT = UUID.fromString("01920000-0000-7000-8000-000000000601");

    private static <T> T told(String what, Class<T> as) throws IOException {
        var example = EventContract.of("programme-service").example("concordat.programme.%s.v1".formatted(what));
        return JSON.treeToValue(example.get("state"), as);
    }

    @Test
    void readsASavingAsProgrammeTellsIt() throws IOException {
        assertThat(new SavingFacts().of(told("saving-confirmed", Saving.class)))
                .containsExactly(new SavingInYear(
                        null,
                        PROJECT,
                        "NON_CASHABLE",
                        "RECURRING",
                        new FinancialYear(2008),
                        "CLAIMED",
                        Money.pounds(30000),
                        Money.pounds(40000),
                        Money.pounds(60000)));
    }

    @Test
    void readsTheBenefitsOfABusinessCaseAsProgrammeTellsThem() throws IOException {
        assertThat(new CaseBenefitFacts().of(told("benefit-realised", BenefitCase.class)))
                .containsExactly(new CaseBenefit(
                        PROJECT, new FinancialYear(2009), true, Money.pounds(50000), Money.pounds(41000)));
    }
}
