package org.concordat.reporting.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

class PaymentTest {

    private static Payment of(LocalDate refundedOn) {
        return new Payment(
                UUID.randomUUID(), FinancialYear.of("2008-09"), Money.pounds(6), Money.pounds(5), refundedOn);
    }

    @Test
    void aPaymentOfTheTimeBeforeNetAndVatWereToldCountsAsAWhole() {
        var earlier = new Payment(UUID.randomUUID(), FinancialYear.of("2008-09"), Money.pounds(6), null, null);
        assertThat(earlier.received()).isEqualTo(Money.pounds(6));
    }

    @Test
    void whatWasGivenBackIsTakenFromWhatCameIn() {
        assertThat(of(null).received()).isEqualTo(Money.pounds(5));
        assertThat(of(LocalDate.EPOCH).received()).isEqualTo(Money.pounds(-5));
    }
}
