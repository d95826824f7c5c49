package org.concordat.reporting.programme.supportload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.programme.supportload.SupportOfferFacts.SupportOffer;
import org.concordat.reporting.programme.supportload.VisitFacts.Visit;
import org.junit.jupiter.api.Test;

/** What follows from what programme itself gives as an example. */
class SupportFactsTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final FinancialYear YEAR = new FinancialYear(2008);

    private static <T> T told(String what, Class<T> as) throws IOException {
        var example = EventContract.of("programme-service").example("concordat.programme.%s.v1".formatted(what));
        return JSON.treeToValue(example.get("state"), as);
    }

    private static UUID id(String last) {
        return UUID.fromString("01920000-0000-7000-8000-0000000000" + last);
    }

    @Test
    void readsAVisitAsProgrammeTellsIt() throws IOException {
        assertThat(new VisitFacts().of(told("visit-recorded", VisitFacts.Told.class)))
                .containsExactly(new Visit(id("03"), id("12"), LocalDate.parse("2008-10-20"), YEAR, 3));
    }

    @Test
    void readsAnOfferAsProgrammeTellsIt() throws IOException {
        var toAll = told("support-offer-made", SupportOfferFacts.Told.class);
        assertThat(new SupportOfferFacts().of(toAll)).isEmpty();
        assertThat(new SupportOfferFacts().of(new SupportOfferFacts.Told(id("03"), toAll.validFrom())))
                .containsExactly(new SupportOffer(id("03"), YEAR, 3));
    }
}
