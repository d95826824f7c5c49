package org.concordat.funding.fund.charge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Percentage;

class ChargeRatePropertyTest {

    @Property
    void howeverOftenItIsPostedTheChargesAddUpToTheShareOfAllThatCameIn(
            @ForAll("shares") Percentage share, @ForAll("receipts") List<Money> receipts) {
        var terms = new ChargeTerms(share, null);
        var rate = new ChargeRate(UUID.randomUUID(), FinancialYear.of("2008-09"), terms, "treasurer");
        Money received = Money.ZERO;
        Money charged = Money.ZERO;
        for (Money receipt : receipts) {
            received = received.plus(receipt);
            charged = charged.plus(rate.stillDue(received, charged));
        }
        assertThat(charged).isEqualTo(terms.due(received));
        assertThat(charged).isLessThanOrEqualTo(received);
    }

    @Provide
    Arbitrary<Percentage> shares() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), BigDecimal.valueOf(100))
                .ofScale(2)
                .map(Percentage::new);
    }

    @Provide
    Arbitrary<List<Money>> receipts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("999999999.99"))
                .ofScale(2)
                .map(Money::new)
                .list()
                .ofMaxSize(30);
    }
}
