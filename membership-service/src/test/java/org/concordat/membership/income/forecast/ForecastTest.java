package org.concordat.membership.income.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.membership.income.forecast.Population.Group;
import org.concordat.membership.subscription.ratecard.Cards;
import org.concordat.membership.subscription.ratecard.ProRata;
import org.concordat.membership.subscription.ratecard.RateClass;
import org.concordat.membership.subscription.ratecard.VatRate;
import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;

class ForecastTest {

    @Test
    void thePotentialIsRateTimesOrganisations() {
        var card = Cards.published(
                Cards.rateClass("District", Money.pounds(2000), ProRata.NONE, "DISTRICT"),
                Cards.rateClass("Upper tier", Money.of("9000.50"), ProRata.NONE, "COUNTY", "UNITARY"));
        var forecast = Forecast.of(
                card,
                List.of(
                        new Group("DISTRICT", "cumbria", 6),
                        new Group("COUNTY", "cumbria", 1),
                        new Group("UNITARY", "cheshire", 2),
                        new Group("FIRE", "cheshire", 3)));
        assertThat(forecast.organisations()).isEqualTo(9);
        assertThat(forecast.potential()).isEqualTo(Money.of("39001.50"));
        assertThat(forecast.byClass())
                .containsExactly(
                        new Forecast.OfClass("District", 6, Money.pounds(12000), Money.ZERO, Money.pounds(12000)),
                        new Forecast.OfClass("Upper tier", 3, Money.of("27001.50"), Money.ZERO, Money.of("27001.50")));
        assertThat(forecast.bySubRegion())
                .containsExactly(
                        new Forecast.OfSubRegion("cheshire", 2, Money.of("18001.00"), Money.ZERO, Money.of("18001.00")),
                        new Forecast.OfSubRegion("cumbria", 7, Money.of("21000.50"), Money.ZERO, Money.of("21000.50")));
        assertThat(forecast.organisationsWithoutClass()).isEqualTo(3);
    }

    @Test
    void withoutOrganisationsACardCouldBringNothing() {
        var forecast = Forecast.of(Cards.northWest(), List.of());
        assertThat(forecast.organisations()).isZero();
        assertThat(forecast.potential()).isEqualTo(Money.ZERO);
        assertThat(forecast.byClass()).isEmpty();
    }

    @Test
    void theVatOnThePotentialIsThatOfEachOrganisationsInvoice() {
        var card = Cards.published(
                new RateClass("District", List.of("DISTRICT"), Money.of("299.33"), ProRata.NONE, VatRate.of("20")));
        var forecast = Forecast.of(card, List.of(new Group("DISTRICT", "cumbria", 3)));
        assertThat(forecast.potential()).isEqualTo(Money.of("897.99"));
        assertThat(forecast.vat()).isEqualTo(Money.of("179.61"));
        assertThat(forecast.gross()).isEqualTo(Money.of("1077.60"));
    }
}
